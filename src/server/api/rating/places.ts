import { compareFractions, type Fraction, fraction } from '../../../kernel/index.ts'
import type { Rated } from './board.ts'

/** A place that several may share: from the first to the last of them. */
interface Shared {
  readonly from: number
  readonly to: number
}

const fractionOf = (text: string): Fraction => {
  const [num = '0', den = '1'] = text.split('/')
  return fraction(BigInt(num), BigInt(den))
}

/** Places by their first number: whoever has an equal one shares it, up to the last of them. */
function sharing(ranks: readonly number[]): ReadonlyMap<number, Shared> {
  const many = new Map<number, number>()
  for (const rank of ranks) many.set(rank, (many.get(rank) ?? 0) + 1)
  return new Map([...many].map(([from, count]) => [from, { from, to: from + count - 1 }]))
}

/** 1 + how many are strictly better, for each of the means in falling order. */
function ranked(means: readonly Fraction[]): number[] {
  const ranks: number[] = []
  for (const [i, mean] of means.entries())
    ranks.push(i > 0 && compareFractions(mean, means[i - 1]!) === 0 ? ranks[i - 1]! : i + 1)
  return ranks
}

/**
 * Rows in the order of the rating. Frozen places stand as they were frozen; where there are none yet, places follow from the
 * exact means. What has no mean (the first criterion answered no) comes last, without a place.
 */
export function placed(rated: readonly Rated[]) {
  const isFrozen = rated.some(({ frozen }) => frozen !== null)
  const of = (row: Rated) => (isFrozen ? row.frozen : row.counted)
  const standing = rated
    .flatMap((row) => {
      const mean = of(row)
      return mean ? [{ row, mean, exact: fractionOf(mean.mean) }] : []
    })
    .sort((a, b) => compareFractions(b.exact, a.exact) || (a.row.case < b.row.case ? -1 : 1))
  const ranks = isFrozen
    ? standing.map(({ row }) => row.frozen!.rank)
    : ranked(standing.map(({ exact }) => exact))
  const places = sharing(ranks)
  const lots = new Map<string | null, typeof standing>()
  for (const one of standing) {
    const some = lots.get(one.row.lot)
    if (some) some.push(one)
    else lots.set(one.row.lot, [one])
  }
  const inLot = new Map<string, Shared>()
  for (const some of lots.values()) {
    const own = isFrozen ? some.map(({ row }) => row.frozen!.lotRank) : ranked(some.map((one) => one.exact))
    const shared = sharing(own)
    for (const [i, { row }] of some.entries()) inLot.set(row.case, shared.get(own[i]!)!)
  }
  const told = ({ frozen: _, counted: __, ...row }: Rated) => row
  return [
    ...standing.map(({ row, mean }, i) => ({
      ...told(row),
      mean: mean.mean,
      mean2: mean.mean2,
      place: places.get(ranks[i]!)!,
      lotPlace: inLot.get(row.case)!,
    })),
    ...rated
      .filter((row) => !of(row))
      .map((row) => ({ ...told(row), mean: null, mean2: null, place: null, lotPlace: null })),
  ]
}
