import { z } from 'zod'
import {
  type CaseRow,
  compareFractions,
  type Fraction,
  fraction,
  showFraction,
} from '../../../../kernel/index.ts'
import type { Lot } from '../shared/index.ts'
import type { Ranked } from './facts.ts'

/** An application with its signed, not annulled conclusions, as the rating takes it. */
export interface Rated {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lot: Lot
  readonly conflictedExperts: string[]
  readonly reviews: Conclusion[]
}

interface Conclusion {
  readonly expert: string
  readonly isAi: boolean
  readonly scores: { novelty: number; achievability: number; prospects: number }
}

/** What a row of an application under review carries for the rating. */
export interface ReviewMarks {
  readonly conflicted: string[]
  readonly reviews: Conclusion[]
}

export function ratedOf(row: CaseRow): Rated {
  const marks = row.marks.rating as unknown as ReviewMarks
  return {
    id: row.case,
    number: row.number ?? row.case,
    title: row.title ?? '',
    lot: row.lot as Lot,
    conflictedExperts: marks.conflicted,
    reviews: marks.reviews,
  }
}

export const isNotAi = (application: Rated): boolean => application.reviews.every((r) => !r.isAi)

/** The mean of the totals (`kod-ai:4.6.7.a`, `kod-ai:4.6.7.b`), exact. */
function meanOf(application: Rated): Fraction {
  const totals = application.reviews.map(
    ({ scores }) => scores.novelty + scores.achievability + scores.prospects,
  )
  return fraction(BigInt(totals.reduce((a, b) => a + b, 0)), BigInt(totals.length))
}

/**
 * The frozen rating: equal means share a place, overall and within the lot (reading T45); ties stand by id.
 * The same order as the rule kod-ai/rating gives, held equal by a test; the lots are the contest's own.
 */
export function ratingOf(applications: readonly Rated[]): readonly Ranked[] {
  const scored = applications
    .filter((a) => !isNotAi(a))
    .map((a) => ({ a, mean: meanOf(a) }))
    .sort((x, y) => compareFractions(y.mean, x.mean) || (x.a.id < y.a.id ? -1 : 1))
  const place = placer()
  const lots = new Map<Lot, ReturnType<typeof placer>>()
  return scored.map(({ a, mean }) => {
    const lot = lots.get(a.lot) ?? placer()
    lots.set(a.lot, lot)
    return {
      id: a.id,
      number: a.number,
      title: a.title,
      lot: a.lot,
      mean: `${mean.num}/${mean.den}`,
      mean2: showFraction(mean, 2),
      rank: place(mean),
      lotRank: lot(mean),
    }
  })
}

/** Gives 1 + the number of strictly better ones, as the means come in falling order. */
function placer() {
  let seen = 0
  let rank = 1
  let last: Fraction | null = null
  return (mean: Fraction): number => {
    if (last !== null && compareFractions(mean, last) !== 0) rank = seen + 1
    seen++
    last = mean
    return rank
  }
}

/** What the contest tells an application about its place; null where criterion 1 is answered no. */
export const placeSchema = z
  .object({ mean: z.string(), mean2: z.string(), rank: z.int(), lotRank: z.int() })
  .nullable()
