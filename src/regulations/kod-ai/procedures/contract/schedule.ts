import { addMonths, allocate, type IsoDate, kopecks, money, yearOf } from '../../../../kernel/index.ts'

/** Months of one stage (`kod-ai:contract-app-7.col-3`). */
const STAGE = 6

/** Shares of the grant by stage in percent, by term (`kod-ai:6.4.2/t12`, `/t18`, `/t24`). */
export const defaultShares: Readonly<Record<number, readonly number[]>> = {
  12: [50, 50],
  18: [50, 25, 25],
  24: [40, 20, 20, 20],
}

/** Two, three or four stages by term; 0 where the term is not one of the regulation. */
export const stageCount = (months: number): number => defaultShares[months]?.length ?? 0

/**
 * Sums of the tranches: whole roubles, the last takes the rest (reading 8). `percents` replace the shares of the table
 * (`kod-ai:fn6`). The same as the rule kod-ai/tranches, which checks them where they are fixed.
 */
export function trancheAmounts(total: string, months: number, percents: readonly number[] | null): string[] {
  return allocate(
    kopecks(total),
    (percents ?? defaultShares[months] ?? []).map((percent) => BigInt(percent)),
    100n,
  ).map(money)
}

/**
 * Last days of the stages: six months each from signing; the reading `term.extra-month-stage` says which stage takes the
 * extra month (`kod-ai:fn7`). The same as the rule kod-ai/term, which checks them where they are fixed.
 */
export function stageEnds(
  signed: IsoDate,
  months: number,
  extension: number,
  readings: Readonly<Record<string, string>>,
): IsoDate[] {
  const moved = readings['term.extra-month-stage'] === 'first' ? extension : 0
  const ends: IsoDate[] = []
  for (let m = STAGE; m < months; m += STAGE) ends.push(addMonths(signed, m + moved))
  return [...ends, addMonths(signed, months + extension)]
}

/** Tranche sums by the calendar year in which each falls due: the year rows of the agreement (`kod-ai:contract-3.1.year`). */
export function yearRows(signed: IsoDate, ends: readonly IsoDate[], amounts: readonly string[]) {
  const rows = new Map<string, bigint>()
  amounts.forEach((amount, i) => {
    const year = String(yearOf(i === 0 ? signed : ends[i - 1]!))
    rows.set(year, (rows.get(year) ?? 0n) + kopecks(amount))
  })
  return [...rows].map(([year, amount]) => ({ year, amount: money(amount) }))
}
