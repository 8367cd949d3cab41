import { kopecks } from '../../kernel/index.ts'
import type { Row } from './board.ts'
import { isApart } from './sums.ts'

export type Order = 'place' | 'requested' | 'spread'

/** Which rows of the board are shown, and in which order; the board itself comes by place. */
export function sifted(
  rows: readonly Row[],
  { lot, only, order }: { readonly lot: string; readonly only: boolean; readonly order: Order },
): readonly Row[] {
  const found = rows.filter((row) => (lot === '' || row.lot === lot) && (!only || isApart(row)))
  if (order === 'spread') return found.toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1))
  if (order === 'place') return found
  const sums = new Map(found.map((row) => [row, row.requested === null ? -1n : kopecks(row.requested)]))
  return found.toSorted((a, b) => {
    const more = sums.get(b)! - sums.get(a)!
    return more > 0n ? 1 : more < 0n ? -1 : 0
  })
}

/** What the plots of these rows show. */
export const figuresOf = (rows: readonly Row[]) => ({
  totals: rows.flatMap((row) => row.opinions?.map(({ total }) => total) ?? []),
  spreads: rows.flatMap(({ spread }) => (spread === null ? [] : [spread])),
})

/** The least and the most of many values: too many for the arguments of one call. */
export const least = (values: readonly number[], from: number): number =>
  values.reduce((a, b) => Math.min(a, b), from)
export const most = (values: readonly number[], from: number): number =>
  values.reduce((a, b) => Math.max(a, b), from)
