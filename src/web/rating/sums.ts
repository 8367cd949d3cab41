import { kopecks, money } from '../../kernel/index.ts'
import type { Row } from './board.ts'

export interface Running {
  /** What the rows down to this one ask for together; null where the row does not count. */
  readonly total: string | null
  /** The last row that the budget covers: the line is drawn below it. */
  readonly line: boolean
}

/** Whether a row takes part in the running total: it has a place and was not left out. */
const counts = (row: Row): boolean =>
  row.place !== null && row.requested !== null && row.advice?.recommended !== false

/** Running totals down the rows, and where the budget ends; it never says who gets what. */
export function runningTotals(rows: readonly Row[], budget: string | null): readonly Running[] {
  let sum = 0n
  let last = -1
  const totals = rows.map((row, n) => {
    if (!counts(row)) return null
    sum += kopecks(row.requested!)
    if (budget !== null && sum <= kopecks(budget)) last = n
    return money(sum)
  })
  const isShort = budget !== null && sum > kopecks(budget)
  return totals.map((total, n) => ({ total, line: isShort && n === last }))
}

/** How far apart totals must be for the eye to be led there: a hint, no rule. */
export const APART = 4

export const isApart = ({ spread, split }: Row): boolean => split || (spread !== null && spread >= APART)
