/** A rate and the day it took effect. */
export interface KeyRate {
  /** ISO date of effect. */
  readonly from: string
  /** Per cent a year as a decimal string, e.g. `'16.50'`. */
  readonly percent: string
}

/** A table of rates, sorted by `from`, known to be complete through one day. */
export interface KeyRateTable {
  /** Recorded with every sum computed from the table. */
  readonly revision: string
  /** The last day for which the table is known to be complete. */
  readonly knownThrough: string
  readonly rates: readonly KeyRate[]
}

/** The rate on a day, or why it is not known. */
export type KeyRateAnswer =
  | { readonly percent: string; readonly from: string; readonly provisional: boolean }
  | { readonly unknown: 'before-first' | 'after-known' }
