import { castingSeat, majorityOf, type Seat, tallyOf, type Vote } from '../../kernel/index.ts'
import type { Random } from '../random.ts'

/** A closed ballot as the secretary hands it in, and what will come of it. */
export interface Ballot {
  readonly ballot: unknown
  readonly outcome: 'support' | 'not-support' | 'open'
  /** Who has to decide an equal secret vote. */
  readonly casting: string | null
}

const able = (seats: readonly Seat[]) => seats.filter((s) => s.present && !s.recused)

/** How the seats vote on an item: `favour` of a thousand for it. A decisive vote has no abstentions and no tie. */
function votesOf(
  seats: readonly Seat[],
  favour: number,
  decisive: boolean,
  source: Random,
): Map<string, Vote> {
  const voters = able(seats)
  const votes = new Map<string, Vote>()
  const even = !decisive && source.chance(25)
  for (const [i, { id }] of voters.entries()) {
    const vote = even
      ? i === 0 && voters.length % 2 === 1
        ? 'abstain'
        : i % 2 === 0
          ? 'for'
          : 'against'
      : !decisive && source.chance(50)
        ? 'abstain'
        : source.chance(favour)
          ? 'for'
          : 'against'
    votes.set(id, vote)
  }
  const { for: yes, against: no } = tallyOf(seats, votes)
  if (decisive && yes === no) for (const { id } of voters) votes.set(id, favour >= 500 ? 'for' : 'against')
  return votes
}

/** Holds one ballot, open or secret. */
export function hold(seats: readonly Seat[], favour: number, decisive: boolean, source: Random): Ballot {
  const votes = votesOf(seats, favour, decisive, source)
  const secret = source.chance(350)
  const present = seats.filter((s) => s.present).map((s) => s.id)
  const recused = seats.filter((s) => s.present && s.recused).map((s) => s.id)
  const ballot = secret
    ? { kind: 'secret', attended: present, recused, votes: [...votes.values()].sort() }
    : { kind: 'open', votes: [...votes].map(([seat, vote]) => ({ seat, vote })) }
  const majority = majorityOf(tallyOf(seats, votes))
  const lead = castingSeat(seats)
  const casting = secret && majority === 'tie' ? (lead?.id ?? null) : null
  if (majority === 'adopted') return { ballot, outcome: 'support', casting }
  if (majority === 'rejected') return { ballot, outcome: 'not-support', casting }
  const own = majority === 'tie' && !secret && lead ? votes.get(lead.id) : 'abstain'
  return {
    ballot,
    outcome: own === 'for' ? 'support' : own === 'against' ? 'not-support' : 'open',
    casting,
  }
}
