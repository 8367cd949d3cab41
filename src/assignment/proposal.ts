import type { Bar } from '../kernel/index.ts'
import type { Fit } from './fit.ts'

/** Somebody who fits better than the one proposed, and why it is not them. */
export interface Better {
  readonly person: string
  readonly fit: number
  /** `tied`, `barred`: may not; `asked`: was asked before; `forbidden`: ruled out by hand; `full`: takes no more; `dearer`: is worth more elsewhere. */
  readonly why: 'tied' | 'barred' | 'asked' | 'forbidden' | 'full' | 'dearer'
  readonly bars: readonly Bar[]
}

export interface ProposedPair {
  readonly filing: string
  readonly person: string
  readonly entry: string
  readonly fit: Fit
  readonly pinned: boolean
  readonly better: readonly Better[]
}

/** Why an application does not get all experts it needs, with how many people stood for it. */
export interface Short {
  readonly filing: string
  readonly missing: number
  /** `candidates`: too few may judge it at all; `capacity`: those who may take no more. */
  readonly why: 'candidates' | 'capacity'
  readonly candidates: number
  readonly tied: number
  readonly unskilled: number
  readonly barred: number
  readonly asked: number
}

export interface ProposedLoad {
  readonly person: string
  readonly entry: string
  readonly has: number
  readonly added: number
  readonly capacity: number
  /** What the next application of theirs would cost, in points of fit. */
  readonly next: { readonly load: number; readonly spread: number } | null
  readonly bars: readonly Bar[]
}

/** Who could judge what, as an exact optimum or with its distance from it. */
export interface Proposal {
  readonly pairs: readonly ProposedPair[]
  readonly short: readonly Short[]
  /** Places that stay empty, over all applications. */
  readonly missing: number
  readonly loads: readonly ProposedLoad[]
  readonly even: number
  /** Fit of all pairs, and what load and spread take from it. */
  readonly fit: number
  readonly price: number
  readonly value: number
  /** No assignment that fills as many places is worth more than `value + gap`; 0: this is the optimum over all pairs. */
  readonly gap: number
  readonly measure: {
    readonly filings: number
    readonly experts: number
    readonly candidates: number
    readonly columns: number
    readonly rounds: number
    readonly milliseconds: number
  }
}
