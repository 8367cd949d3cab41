import type { Json } from './canonical.ts'
import type { Seat } from './panel.ts'

/** Openly by name, or secretly. */
export type BallotKind = 'open' | 'secret'

/**
 * How a body that votes item by item takes votes while it sits. A ballot is no event until its item closes: until then it
 * lives beside the case, and each vote is held against what the closing action itself would refuse of it.
 */
export interface Voting {
  /** The action that closes the ballot on an item; its input has `item`, `ballot` and `paper` beside what it asks further. */
  readonly close: string
  /** The field of the case whose viewers follow the vote. */
  readonly field: string
  /** The ways of voting that the regulation leaves open. */
  readonly kinds: readonly BallotKind[]
  /** States in which members say that they are here. */
  readonly gathers: readonly string[]
  /** Clauses of who belongs to the body, of taking part from afar, of one's own one vote, and of how votes are counted. */
  readonly clauses: Readonly<
    Record<'roll' | 'presence' | 'own' | 'quorum' | 'recusal' | 'majority' | 'tie', string>
  >
  /** The closing action's input: what it asks further stands in `more`. */
  readonly input: (given: {
    readonly item: string
    readonly ballot: Json
    /** Whose votes were on paper. */
    readonly paper: readonly string[]
    readonly more: Readonly<Record<string, Json>>
  }) => Json
  /** The seats of the body, at an item or before any; null where there is no such item. */
  readonly seats: (facts: never, item: string | null) => readonly Seat[] | null
}
