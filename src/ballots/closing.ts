import type { BallotKind, Seat, Vote, Voting } from '../kernel/index.ts'
import { ballotProblems } from './problems.ts'

/** Votes on paper as the officer enters them: of a secret ballot only who voted and how many papers say what. */
export interface Paper {
  readonly people: readonly string[]
  /** Of an open ballot in the order of `people`. */
  readonly votes: readonly Vote[]
}

export interface Closing {
  readonly kind: BallotKind
  readonly seats: readonly Seat[]
  /** Votes that were cast live. */
  readonly cast: ReadonlyMap<string, Vote>
  readonly paper: Paper
  /** Whose live votes the officer knows to fall away. */
  readonly without: readonly string[]
  readonly clauses: Voting['clauses']
}

/** A ballot as the closing action takes it. */
export type ClosedBallot =
  | { readonly kind: 'open'; readonly votes: readonly { readonly seat: string; readonly vote: Vote }[] }
  | {
      readonly kind: 'secret'
      readonly attended: readonly string[]
      readonly recused: readonly string[]
      readonly votes: readonly Vote[]
    }

const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

/**
 * What was cast and what was entered from paper, as one ballot. Nothing falls away silently: a live vote of somebody who
 * has left or was recused since must be named; whoever did not vote abstains, as the count has it.
 * @throws Problem SECOND_VOTE, PAPER, VOTES_FALL_AWAY
 */
export function closedBallot({ kind, seats, cast, paper, without, clauses }: Closing): ClosedBallot {
  const voters = seats.filter((s) => s.present && !s.recused).map((s) => s.id)
  const falling = [...cast.keys()].filter((person) => !voters.includes(person))
  if (!same(falling, without)) throw ballotProblems.fallAway(falling, clauses.own)
  const twice = paper.people.filter((person, i) => cast.has(person) || paper.people.indexOf(person) !== i)
  if (twice.length > 0) throw ballotProblems.twice(twice, clauses.own)
  if (paper.people.length !== paper.votes.length) throw ballotProblems.paper()
  const live = [...cast].filter(([person]) => voters.includes(person))
  if (kind === 'open') {
    const entered = paper.people.map((seat, i) => ({ seat, vote: paper.votes[i]! }))
    const votes = [...live.map(([seat, vote]) => ({ seat, vote })), ...entered]
    return { kind, votes: votes.sort((a, b) => (a.seat < b.seat ? -1 : 1)) }
  }
  const silent = voters.filter((person) => !cast.has(person) && !paper.people.includes(person))
  const strangers = paper.people.filter((person) => !voters.includes(person))
  return {
    kind,
    // Somebody who may not vote and is on the paper list stays on it: the action refuses them with its clause.
    attended: [...seats.filter((s) => s.present).map((s) => s.id), ...strangers].filter(unique).sort(),
    recused: seats
      .filter((s) => s.present && s.recused && !strangers.includes(s.id))
      .map((s) => s.id)
      .sort(),
    votes: [...live.map(([, vote]) => vote), ...paper.votes, ...silent.map(() => 'abstain' as const)].sort(),
  }
}

const unique = (value: string, i: number, all: readonly string[]) => all.indexOf(value) === i
