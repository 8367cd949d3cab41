import { isDate } from '../../kernel/index.ts'
import { rates } from './data.ts'
import type { KeyRate, KeyRateAnswer, KeyRateTable } from './types.ts'

export type { KeyRate, KeyRateAnswer, KeyRateTable } from './types.ts'

/** The key rate of the Bank of Russia from its introduction; decisions after `knownThrough` are not in the table. */
export const keyRates: {
  readonly revision: string
  readonly knownThrough: '2026-07-27'
  readonly rates: readonly KeyRate[]
} = { revision: 'cbr@1', knownThrough: '2026-07-27', rates }

/**
 * The key rate in force on a day.
 *
 * @param date ISO `YYYY-MM-DD`; anything else is a RangeError.
 * @param table another table, e.g. one the operator has brought up to date.
 * @param afterKnown what to answer for a day after `table.knownThrough`: `provisional` (default) gives the last known
 *   rate with `provisional: true`, because a later decision may have changed it and a sum made with it must say so;
 *   `refuse` gives `{ unknown: 'after-known' }`, for sums that are claimed from somebody.
 * @returns `{ percent, from, provisional }`, or `{ unknown: 'before-first' }` for a day before the first rate.
 */
export function keyRateOn(
  date: string,
  table: KeyRateTable = keyRates,
  afterKnown: 'provisional' | 'refuse' = 'provisional',
): KeyRateAnswer {
  if (!isDate(date)) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`)
  const rate = table.rates.findLast((one) => one.from <= date)
  if (!rate) return { unknown: 'before-first' }
  const provisional = date > table.knownThrough
  if (provisional && afterKnown === 'refuse') return { unknown: 'after-known' }
  return { percent: rate.percent, from: rate.from, provisional }
}
