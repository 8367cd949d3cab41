import { z } from 'zod'
import {
  castingSeat,
  closeBallot,
  majorityOf,
  type Seat,
  tallyOf,
  type Vote,
} from '../../../../kernel/index.ts'
import { idText } from '../shared/index.ts'
import type { JuryItem, JurySittingFacts, Tally } from './facts.ts'

const voteSchema = z.enum(['for', 'against', 'abstain'])

/** A ballot as the kernel's `closeBallot` makes it: open with names, or secret with attendance by name and sorted votes. */
export const ballotSchema = z.union([
  z.object({
    kind: z.literal('open'),
    /** `by` where somebody else hands the vote in: never valid (`kod-ai:4.7.3/3`). */
    votes: z.array(z.object({ seat: idText(), vote: voteSchema, by: idText().optional() })).max(100),
  }),
  z.object({
    kind: z.literal('secret'),
    attended: z.array(idText()).max(100),
    recused: z.array(idText()).max(100),
    votes: z.array(voteSchema).max(100),
  }),
])
export type Ballot = z.infer<typeof ballotSchema>

/** Persons who do not vote on an item: recused ones and those of the applicant itself (`kod-ai:4.7.6/2`). */
export const barred = (item: JuryItem, person: string): boolean =>
  item.recused.some((r) => r.person === person) || item.members.includes(person)

/** The seats of the jury at one item. */
export function seatsOf(facts: JurySittingFacts, item: JuryItem): readonly Seat[] {
  const there = new Set(facts.attendance.map((a) => a.person))
  return facts.roll.map(({ person, role }) => ({
    id: person,
    lead: role === 'member' ? null : role,
    present: there.has(person),
    recused: barred(item, person),
  }))
}

export const voters = (seats: readonly Seat[]) =>
  seats.filter((s) => s.present && !s.recused).map((s) => s.id)

/** Votes by seat. A secret ballot has none: its votes are put on the voters in turn, which changes no count. */
export function votesOf(seats: readonly Seat[], ballot: Ballot): ReadonlyMap<string, Vote> {
  return ballot.kind === 'open'
    ? new Map(ballot.votes.map((v) => [v.seat, v.vote]))
    : new Map(voters(seats).map((id, i) => [id, ballot.votes[i] ?? 'abstain']))
}

/** The ballot as it is kept: every voter has a vote, who was there and who was recused stands beside. */
export function keptBallot(facts: JurySittingFacts, item: JuryItem, ballot: Ballot) {
  const seats = seatsOf(facts, item)
  return closeBallot(ballot.kind, seats, votesOf(seats, ballot))
}

export interface Count {
  readonly tally: Tally
  readonly outcome: 'support' | 'not-support' | 'tie-open' | 'tie-waits' | 'tie-nobody' | 'none'
  /** The lead whose vote decided an equal open vote. */
  readonly castBy: string | null
}

/** Counts a closed ballot: majority of those present without conflict, then the lead's vote on a tie (F7). */
export function countBallot(facts: JurySittingFacts, item: JuryItem, ballot: Ballot): Count {
  const seats = seatsOf(facts, item)
  const votes = votesOf(seats, ballot)
  const counted = tallyOf(seats, votes)
  const tally = { ...counted, present: facts.attendance.length, total: facts.roll.length }
  const majority = majorityOf(counted)
  const settled = (outcome: Count['outcome'], castBy: string | null = null): Count => ({
    tally,
    outcome,
    castBy,
  })
  if (majority === 'adopted') return settled('support')
  if (majority === 'rejected') return settled('not-support')
  if (majority === 'none') return settled('none')
  const lead = castingSeat(seats)
  if (!lead) return settled('tie-nobody')
  if (ballot.kind === 'secret') return settled('tie-waits')
  const own = votes.get(lead.id) ?? 'abstain'
  return own === 'abstain' ? settled('tie-open') : settled(own === 'for' ? 'support' : 'not-support', lead.id)
}

/** A decided item of the same lot that a decision here would overtake against the rating (`kod-ai:4.7.4`). */
export function overtaken(
  facts: JurySittingFacts,
  id: string,
  decision: 'support' | 'not-support',
): string | null {
  const item = facts.items[id]!
  for (const [other, { lot, rank, result, number }] of Object.entries(facts.items)) {
    if (other === id || lot !== item.lot || result === null || result.decision === decision) continue
    if (decision === 'support' ? rank < item.rank : rank > item.rank) return number
  }
  return null
}
