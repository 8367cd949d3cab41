import type { Bar } from '../kernel/index.ts'

/** An application that may need experts. */
export interface Filing {
  readonly id: string
  readonly number: string | null
  readonly topic: string
  readonly lot: string | null
  /** Persons who were asked before, whatever came of it: they are not asked again. */
  readonly asked: readonly string[]
  /** How many experts it needs besides those it has. */
  readonly need: number
}

/** Somebody of the register. */
export interface Expert {
  /** The entry of the register. */
  readonly entry: string
  readonly person: string
  readonly lots: readonly string[]
  readonly keywords: readonly string[]
  /** The most applications of this contest, those included that the person has. */
  readonly capacity: number
  /** Applications of this contest that the person has already. */
  readonly has: number
  /** What keeps the person from judging anything here. */
  readonly bars: readonly Bar[]
}

/** An application and an expert, by the id of the one and the person of the other. */
export interface Pair {
  readonly filing: string
  readonly person: string
}

export interface Demand {
  readonly filings: readonly Filing[]
  readonly experts: readonly Expert[]
  /** Ties to an application, by the place of the expert. */
  readonly ties: (filing: Filing) => ReadonlyMap<number, readonly Bar[]>
  /** Pairs laid down by hand, and pairs that must not come. */
  readonly pinned: readonly Pair[]
  readonly forbidden: readonly Pair[]
  /** So many candidates of each application are looked at, more where that is not enough; 0 for all. */
  readonly best: number
  readonly weights: Weights
}

/** What load costs, in points of fit. */
export interface Weights {
  /** The last application that somebody can take at all. */
  readonly load: number
  /** An application at twice the even share. */
  readonly spread: number
}

export const usualWeights: Weights = { load: 200, spread: 300 }
