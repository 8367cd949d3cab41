import { kopecks, type Refusal } from '../../../../kernel/index.ts'
import { juryVote } from '../../rules/index.ts'
import { type Ballot, barred, overtaken, seatsOf, voters, votesOf } from './ballot.ts'
import type { JuryItem, JurySittingFacts } from './facts.ts'
import type { jurySittingWords } from './vocabulary.ts'

export type JuryGuard = Parameters<
  NonNullable<Parameters<typeof jurySittingWords.action<'x', unknown>>[0]['guard']>
>[0]
export const content = (code: string, path: string): Refusal => ({ code, kind: 'content', path })
export const state = (code: string, path = ''): Refusal => ({ code, kind: 'state', path })
export const role = (code: string, path = ''): Refusal => ({ code, kind: 'role', path })

/** Who is here, and how: members of the roll, each once, onsite or by link (`kod-ai:4.7.3/2`). */
export function checkAttendance(
  guard: JuryGuard,
  roll: JurySittingFacts['roll'],
  attendance: readonly { readonly person: string; readonly mode: string }[],
): void {
  const seen = new Set<string>()
  attendance.forEach(({ person, mode }, i) => {
    guard.ensure(
      roll.some((s) => s.person === person),
      'kod-ai:4.7.2',
      'jury.roll',
      { person },
      content('NOT_IN_ROLL', `attendance.${i}.person`),
    )
    guard.ensure(
      !seen.has(person),
      'kod-ai:4.7.6/1',
      'jury.twice',
      { person },
      content('TWICE', `attendance.${i}.person`),
    )
    seen.add(person)
    guard.ensure(
      mode === 'onsite' || mode === 'remote',
      'kod-ai:4.7.3/2',
      'jury.mode',
      { mode },
      content('MODE', `attendance.${i}.mode`),
    )
  })
}

/** Asks the rule kod-ai/jury-vote about the item; no quorum is told with the counts. */
export function checkQuorum(
  guard: JuryGuard,
  facts: JurySittingFacts,
  item: JuryItem,
  ballot: Ballot | null,
): boolean {
  const seats = seatsOf(facts, item)
  const votes = ballot ? votesOf(seats, ballot) : new Map<string, 'for' | 'against' | 'abstain'>()
  const value = guard.rule(juryVote, {
    members: facts.roll.map(({ person, role: seat }) => ({
      id: person,
      role: seat,
      present: facts.attendance.some((a) => a.person === person),
      remote: facts.attendance.some((a) => a.person === person && a.mode === 'remote'),
      conflict: barred(item, person),
      vote: votes.get(person) ?? null,
    })),
  })
  const led = guard.ensure(
    value.quorum || value.reason !== 'NO_CHAIR_OR_DEPUTY',
    'kod-ai:4.7.3/1',
    'jury.lead',
    {},
    state('NO_CHAIR', 'attendance'),
  )
  const enough = guard.ensure(
    value.quorum || !led,
    'kod-ai:4.7.3/1',
    'jury.quorum',
    { present: value.present, total: value.total },
    state('QUORUM', 'attendance'),
  )
  return led && enough
}

const secretVoters = (ballot: Extract<Ballot, { kind: 'secret' }>) =>
  ballot.attended.filter((id) => !ballot.recused.includes(id)).map((seat) => ({ seat, by: seat }))

/** Votes come from those who are here, are not barred, vote themselves and once. */
export function checkVotes(guard: JuryGuard, facts: JurySittingFacts, item: JuryItem, ballot: Ballot): void {
  const seats = new Map(seatsOf(facts, item).map((s) => [s.id, s]))
  const named = ballot.kind === 'open' ? ballot.votes : secretVoters(ballot)
  const seen = new Set<string>()
  named.forEach((vote, i) => {
    const person = vote.seat
    const path = `ballot.${ballot.kind === 'open' ? 'votes' : 'attended'}.${i}`
    const seat = seats.get(person)
    guard.ensure(seat !== undefined, 'kod-ai:4.7.2', 'jury.roll', { person }, content('NOT_IN_ROLL', path))
    guard.ensure(
      seat?.present !== false,
      'kod-ai:4.7.3/3',
      'jury.absent',
      { person },
      state('ABSENT_VOTE', path),
    )
    guard.ensure(!seat?.recused, 'kod-ai:4.7.6/2', 'jury.conflict', { person }, role('CONFLICT', path))
    const by = vote.by ?? person
    guard.ensure(by === person, 'kod-ai:4.7.3/3', 'jury.proxy', { person, by }, role('PROXY', path))
    guard.ensure(
      !seen.has(person),
      'kod-ai:4.7.6/1',
      'jury.second-vote',
      { person },
      state('SECOND_VOTE', path),
    )
    seen.add(person)
  })
  if (ballot.kind === 'secret') {
    const sorted = ballot.votes.every((v, i) => i === 0 || ballot.votes[i - 1]! <= v)
    guard.ensure(
      ballot.votes.length === named.length && named.length === voters([...seats.values()]).length && sorted,
      'kod-ai:4.7.6/1',
      'jury.secret',
      { attended: named.length, votes: ballot.votes.length },
      content('BALLOT', 'ballot'),
    )
  }
}

/** On paper vote those who vote at all (`kod-ai:4.7.3/3`, `kod-ai:4.7.6/2`). */
export function checkPaper(
  guard: JuryGuard,
  facts: JurySittingFacts,
  item: JuryItem,
  people: readonly string[],
): void {
  const able = voters(seatsOf(facts, item))
  people.forEach((person, i) => {
    guard.ensure(
      able.includes(person),
      'kod-ai:4.7.3/3',
      'jury.absent',
      { person },
      state('ABSENT_VOTE', `paper.${i}`),
    )
  })
}

interface Told {
  readonly amount: string | null
  readonly reason: string | null
}

/** A support bears a sum, a refusal a reason; departing from the rating needs one too (`kod-ai:4.7.4`, `kod-ai:4.7.7`). */
export function checkDecision(
  guard: JuryGuard,
  facts: JurySittingFacts,
  id: string,
  decision: 'support' | 'not-support',
  { amount, reason }: Told,
): void {
  const { requested } = facts.items[id]!
  if (decision === 'support') {
    const given = guard.ensure(
      amount !== null,
      'kod-ai:4.7.8.a',
      'jury.amount-missing',
      {},
      content('AMOUNT_MISSING', 'amount'),
    )
    if (given)
      guard.ensure(
        kopecks(amount!) > 0n && kopecks(amount!) <= kopecks(requested),
        'kod-ai:4.7.7',
        'jury.amount-range',
        { amount, requested },
        content('AMOUNT_ABOVE_REQUESTED', 'amount'),
      )
  } else {
    guard.ensure(
      amount === null,
      'kod-ai:4.7.8.b',
      'jury.amount-given',
      {},
      content('AMOUNT_GIVEN', 'amount'),
    )
    guard.ensure(
      reason !== null,
      'kod-ai:4.7.8.b',
      'jury.reason-missing',
      {},
      content('REASON_MISSING', 'reason'),
    )
  }
  const other = reason === null ? overtaken(facts, id, decision) : null
  guard.ensure(
    other === null,
    'kod-ai:4.7.4',
    'jury.rank-reason',
    { other },
    content('RANK_REASON', 'reason'),
  )
}

/** Who hands in the votes has none: a member who does hands in those of others (`kod-ai:4.7.3/3`). */
export function checkSecretary(guard: JuryGuard, facts: JurySittingFacts, person: string): void {
  guard.ensure(
    !facts.roll.some((s) => s.person === person),
    'kod-ai:4.7.3/3',
    'jury.secretary',
    { person },
    role('SEPARATION_OF_DUTIES', 'ballot'),
  )
}

/** An item that still waits for its decision. */
export function openItem(guard: JuryGuard, facts: JurySittingFacts, id: string): JuryItem | null {
  const item = facts.items[id]
  const waits = guard.ensure(
    item !== undefined && item.result === null && item.postponed === null,
    'kod-ai:4.7.8',
    'jury.item',
    { item: id },
    state('NO_OPEN_ITEM', 'item'),
  )
  return waits ? item! : null
}

/** By the reading `jury.chair-conflicted` nobody decides a tie for a chair who is here and conflicted. */
export function checkCasting(
  guard: JuryGuard,
  facts: JurySittingFacts,
  item: JuryItem,
  readings: Readonly<Record<string, string>>,
): boolean {
  const barredChair = seatsOf(facts, item).some((s) => s.lead === 'chair' && s.present && s.recused)
  return guard.ensure(
    !barredChair || readings['jury.chair-conflicted'] !== 'no-casting-vote',
    'kod-ai:4.7.6/3',
    'jury.tie',
    { reason: 'chair-conflicted' },
    state('TIE_UNRESOLVED', 'ballot'),
  )
}
