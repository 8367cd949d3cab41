/** A seat of a panel at one item: who leads, who is there, who is recused from this item. */
export interface Seat {
  readonly id: string
  readonly lead: 'chair' | 'deputy' | null
  readonly present: boolean
  readonly recused: boolean
}

/** What a regulation asks of a quorum: a share of all seats and a lead in the room. */
export interface QuorumRule {
  readonly share: readonly [part: number, whole: number]
  readonly leadRequired: boolean
  /** Whether a recused member still counts as present (a reading). */
  readonly recusedCount: boolean
}

export interface Quorum {
  readonly held: boolean
  readonly lacking: 'lead' | 'share' | null
  readonly present: number
  readonly total: number
}

/** Quorum: a lead first, then the share of all seats, compared without division. */
export function quorumOf(seats: readonly Seat[], rule: QuorumRule): Quorum {
  const there = seats.filter((s) => s.present && (rule.recusedCount || !s.recused))
  const lead = !rule.leadRequired || there.some((s) => s.lead !== null)
  const enough = there.length * rule.share[1] >= seats.length * rule.share[0]
  return {
    held: lead && enough,
    lacking: lead ? (enough ? null : 'share') : 'lead',
    present: there.length,
    total: seats.length,
  }
}

export type Vote = 'for' | 'against' | 'abstain'

export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly voters: number
}

/** Counts one vote a voter; a voter without a vote abstains. Seats that are absent or recused do not vote. */
export function tallyOf(seats: readonly Seat[], votes: ReadonlyMap<string, Vote>): Tally {
  const count = { for: 0, against: 0, abstain: 0, voters: 0 }
  for (const seat of seats) {
    if (!seat.present || seat.recused) continue
    count.voters++
    count[votes.get(seat.id) ?? 'abstain']++
  }
  return count
}

export type Outcome = 'adopted' | 'rejected' | 'tie' | 'none'

/** Simple majority of those who could vote; equal votes for and against are a tie. */
export function majorityOf(tally: Tally): Outcome {
  if (tally.for * 2 > tally.voters) return 'adopted'
  if (tally.against * 2 > tally.voters) return 'rejected'
  return tally.for === tally.against ? 'tie' : 'none'
}

/** Who casts the deciding vote on a tie: the chair, or the deputy where the chair is absent or recused. */
export function castingSeat(seats: readonly Seat[]): Seat | null {
  const able = (s: Seat) => s.present && !s.recused
  return (
    seats.find((s) => s.lead === 'chair' && able(s)) ??
    seats.find((s) => s.lead === 'deputy' && able(s)) ??
    null
  )
}

/** Who was there when an item was decided, by name: everyone present, and those of them who were recused from it. */
export interface Attendance {
  readonly attended: readonly string[]
  readonly recused: readonly string[]
}

/** A closed open ballot: each vote with its name. */
export interface OpenBallot extends Attendance {
  readonly kind: 'open'
  readonly votes: readonly { readonly seat: string; readonly vote: Vote }[]
}

/** A closed secret ballot: attendance by name, votes without names and in an order that tells nothing. */
export interface SecretBallot extends Attendance {
  readonly kind: 'secret'
  readonly votes: readonly Vote[]
}

const idsOf = (seats: readonly Seat[]): string[] => seats.map((s) => s.id).sort()

/**
 * Closes a ballot into the one value that is journalled: a vote for each seat that was present and not recused. Secret
 * votes are sorted, so that their order is no trace; on a tie the lead votes openly in an event of its own.
 */
export function closeBallot(
  kind: 'open' | 'secret',
  seats: readonly Seat[],
  votes: ReadonlyMap<string, Vote>,
): OpenBallot | SecretBallot {
  const present = seats.filter((s) => s.present)
  const voters = idsOf(present.filter((s) => !s.recused))
  const attendance = { attended: idsOf(present), recused: idsOf(present.filter((s) => s.recused)) }
  const of = (id: string): Vote => votes.get(id) ?? 'abstain'
  return kind === 'open'
    ? { kind, ...attendance, votes: voters.map((seat) => ({ seat, vote: of(seat) })) }
    : { kind, ...attendance, votes: voters.map(of).sort() }
}
