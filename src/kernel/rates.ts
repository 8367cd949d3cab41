import type { IsoDate } from './date.ts'

/** A table of rates by the day each took effect, sorted, known to be complete through one day. */
export interface RateTable {
  readonly revision: string
  readonly knownThrough: IsoDate
  readonly rates: readonly { readonly from: IsoDate; readonly percent: string }[]
}

/** Revisions of the tables that an event was decided on. */
export interface TableRevisions {
  readonly calendar: string
  readonly keyRates: string
}
