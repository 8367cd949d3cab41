import { divideHalfUp } from '../../../../kernel/index.ts'
import { check, type GivenNumber, type RuleTrace, shown } from '../kit.ts'
import type { Application, Code, Review } from './schema.ts'

export interface Limits {
  readonly novelty: number
  readonly achievability: number
  readonly prospects: number
  /** Whether half points are allowed (a reading). */
  readonly halves: boolean
  readonly least: number
}

/** Points doubled, so that a half point is whole; null for what is no number of points. */
function doubled(score: GivenNumber): number | null {
  if (typeof score === 'number') return score * 2
  const half = /^(\d+)\.5$/.exec(score.number)
  return half ? Number(half[1]) * 2 + 1 : null
}

function within(score: GivenNumber, most: number, halves: boolean): boolean {
  if (typeof score === 'number') return score >= 0 && score <= most
  const points = halves ? doubled(score) : null
  return points !== null && points <= most * 2
}

const criteria = [
  ['novelty', 'kod-ai:c.2'],
  ['achievability', 'kod-ai:c.3'],
  ['prospects', 'kod-ai:c.4'],
] as const

const scoresFit = ({ scores }: Review, limits: Limits): boolean =>
  within(scores.novelty, limits.novelty, limits.halves) &&
  within(scores.achievability, limits.achievability, limits.halves) &&
  within(scores.prospects, limits.prospects, limits.halves)

type Clause =
  | 'kod-ai:4.6.1/2'
  | 'kod-ai:4.6.4'
  | 'kod-ai:4.6.5'
  | 'kod-ai:4.6.7.a'
  | 'kod-ai:c.1'
  | (typeof criteria)[number][1]
type Told = RuleTrace<Clause>

/** Tells each score off the scale under its criterion. */
function tellOffScale(id: string, reviews: readonly Review[], limits: Limits, trace: Told): void {
  for (const { expert, scores } of reviews) {
    for (const [key, clause] of criteria) {
      const [score, most] = [scores[key], limits[key]]
      if (!within(score, most, limits.halves))
        trace.broken(clause, 'rating.scores.broken', { id, expert, score: shown(score), most })
    }
  }
}

const none = new Set<string>()

/** Everything that keeps an application out of the ranking; what is in order is told too. */
export function faultsOf(
  { id, reviews, conflictedExperts }: Application,
  limits: Limits,
  trace: Told,
): Code[] {
  const faults: Code[] = []
  const { least } = limits
  const count = reviews.length
  let twice: string | null = null
  let conflicted: string | null = null
  let valid = true
  let yes = 0
  // A handful of reviews is compared pairwise, which is quicker than a set; a long list is not.
  const seen: Set<string> = count > 8 ? new Set() : none
  for (let i = 0; i < count; i++) {
    const review = reviews[i]!
    const { expert } = review
    if (count > 8) {
      if (seen.has(expert)) twice = expert
      seen.add(expert)
    } else for (let j = 0; j < i; j++) if (reviews[j]!.expert === expert) twice = expert
    if (conflictedExperts.includes(expert)) conflicted = expert
    if (valid && !scoresFit(review, limits)) valid = false
    if (review.isAi) yes++
  }
  if (!check(trace, count >= least, 'kod-ai:4.6.1/2', 'rating.enough', { id, count, least }))
    faults.push('FEWER_THAN_TWO_REVIEWS')
  if (!check(trace, twice === null, 'kod-ai:4.6.1/2', 'rating.different', { id, expert: twice }))
    faults.push('SAME_EXPERT_TWICE')
  if (valid) trace.met('kod-ai:4.6.7.a', 'rating.scores', { id })
  else {
    tellOffScale(id, reviews, limits, trace)
    faults.push('SCORE_INVALID')
  }
  if (!check(trace, conflicted === null, 'kod-ai:4.6.4', 'rating.no-conflict', { id, expert: conflicted }))
    faults.push('EXPERT_CONFLICT')
  if (count === 0) trace.note('unknown', 'kod-ai:c.1', 'rating.no-reviews', { id, missing: 'reviews' })
  else if (yes === count) trace.met('kod-ai:c.1', 'rating.ai', { id, count })
  else if (yes === 0) {
    trace.broken('kod-ai:c.1', 'rating.ai.broken', { id, count })
    faults.push('NOT_AI')
  } else {
    trace.note('unknown', 'kod-ai:4.6.5', 'rating.ai-split', { id, yes, count, missing: 'isAi' })
    faults.push('AI_OPINIONS_SPLIT')
  }
  return faults
}

/** A doubled number of points as it is shown: whole points as a number, halves as decimal text. */
const shownPoints = (points: number): number | string =>
  points % 2 === 0 ? Number(BigInt(points) / 2n) : `${BigInt(points) / 2n}.5`

interface Mean {
  /** The sum of the totals as it is shown. */
  readonly sum: number | string
  /** The exact fraction in lowest terms. */
  readonly mean: string
  readonly mean2: string
}

export interface Scored extends Mean {
  readonly id: string
  readonly totals: readonly (number | string)[]
  readonly doubled: number
  readonly count: number
}

function gcd(a: number, b: number): number {
  while (b) [a, b] = [b, a % b]
  return a
}

function meanOf(sum: number, count: number): Mean {
  const shared = BigInt(gcd(sum, count * 2))
  const [num, den] = [BigInt(sum), BigInt(count * 2)]
  const scaled = divideHalfUp(num * 100n, den)
    .toString()
    .padStart(3, '0')
  return {
    sum: shownPoints(sum),
    mean: `${num / shared}/${den / shared}`,
    mean2: `${scaled.slice(0, -2)}.${scaled.slice(-2)}`,
  }
}

/** Scores applications (`kod-ai:4.6.7.a`, `kod-ai:4.6.7.b`). Few sums and counts make many applications: each mean is found once. */
export function scorer() {
  const means = new Map<number, Map<number, Mean>>()
  const points = new Map<number, number | string>()
  const shownOf = (total: number) => {
    let known = points.get(total)
    if (known === undefined) {
      known = shownPoints(total)
      points.set(total, known)
    }
    return known
  }
  return ({ id, reviews }: Application): Scored => {
    const totals: (number | string)[] = []
    let sum = 0
    for (const { scores } of reviews) {
      const total = doubled(scores.novelty)! + doubled(scores.achievability)! + doubled(scores.prospects)!
      totals.push(shownOf(total))
      sum += total
    }
    const count = reviews.length
    let ofCount = means.get(count)
    if (!ofCount) {
      ofCount = new Map()
      means.set(count, ofCount)
    }
    let mean = ofCount.get(sum)
    if (!mean) {
      mean = meanOf(sum, count)
      ofCount.set(sum, mean)
    }
    return { id, totals, doubled: sum, count, sum: mean.sum, mean: mean.mean, mean2: mean.mean2 }
  }
}

/** Negative, zero or positive as a mean is less than, equal to or greater than another; crosswise, without division. */
export const compareMeans = (a: Scored, b: Scored): number => a.doubled * b.count - b.doubled * a.count
