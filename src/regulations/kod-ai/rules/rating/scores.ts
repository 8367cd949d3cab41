import { divideHalfUp } from '../../../../kernel/index.ts'
import type { GivenNumber, RuleTrace } from '../kit.ts'
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

const scoresFit = ({ scores }: Review, limits: Limits): boolean =>
  within(scores.novelty, limits.novelty, limits.halves) &&
  within(scores.achievability, limits.achievability, limits.halves) &&
  within(scores.prospects, limits.prospects, limits.halves)

const none = new Set<string>()

type Clause = 'kod-ai:4.6.1/2' | 'kod-ai:4.6.4' | 'kod-ai:4.6.5' | 'kod-ai:c.1' | 'kod-ai:4.6.7.a'

/** Everything that keeps an application out of the ranking, told finding by finding. */
export function faultsOf(
  { id, reviews, conflictedExperts }: Application,
  limits: Limits,
  trace: RuleTrace<Clause>,
): Code[] {
  const faults: Code[] = []
  const count = reviews.length
  let twice: string | null = null
  let conflicted: string | null = null
  let invalid: string | null = null
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
    if (!scoresFit(review, limits)) invalid = expert
    if (review.isAi) yes++
  }
  const told = (
    ok: boolean,
    code: Code,
    clause: Clause,
    key: 'rating.enough' | 'rating.different' | 'rating.scores' | 'rating.no-conflict',
    expert: string | null,
  ) => {
    if (ok) return
    trace.broken(clause, `${key}.broken`, { id, expert, count, least: limits.least })
    faults.push(code)
  }
  told(count >= limits.least, 'FEWER_THAN_TWO_REVIEWS', 'kod-ai:4.6.1/2', 'rating.enough', null)
  told(twice === null, 'SAME_EXPERT_TWICE', 'kod-ai:4.6.1/2', 'rating.different', twice)
  told(invalid === null, 'SCORE_INVALID', 'kod-ai:4.6.7.a', 'rating.scores', invalid)
  told(conflicted === null, 'EXPERT_CONFLICT', 'kod-ai:4.6.4', 'rating.no-conflict', conflicted)
  if (count > 0 && yes === 0) {
    trace.broken('kod-ai:c.1', 'rating.ai.broken', { id, count })
    faults.push('NOT_AI')
  } else if (yes < count) {
    trace.note('unknown', 'kod-ai:4.6.5', 'rating.ai-split', { id, yes, count, missing: 'isAi' })
    faults.push('AI_OPINIONS_SPLIT')
  }
  if (faults.length === 0) {
    trace.met('kod-ai:4.6.1/2', 'rating.enough', { id, count })
    trace.met('kod-ai:4.6.4', 'rating.no-conflict', { id })
    trace.met('kod-ai:c.1', 'rating.ai', { id })
    trace.met('kod-ai:4.6.7.a', 'rating.scores', { id })
  }
  return faults
}

/** Totals of the conclusions in doubled points (`kod-ai:4.6.7.a`); a total sent by somebody is not asked for. */
export const totalsOf = (reviews: readonly Review[]): number[] =>
  reviews.map(
    ({ scores }) => doubled(scores.novelty)! + doubled(scores.achievability)! + doubled(scores.prospects)!,
  )

export interface Scored {
  readonly id: string
  readonly totals: readonly number[]
  readonly sum: number
  readonly count: number
  readonly mean: string
  readonly mean2: string
}

function gcd(a: number, b: number): number {
  while (b) [a, b] = [b, a % b]
  return a
}

/** The exact mean of doubled totals, in lowest terms and as shown with two digits (`kod-ai:4.6.7.b`). */
export function meanOf(id: string, totals: readonly number[]): Scored {
  let sum = 0
  for (const total of totals) sum += total
  const count = totals.length
  const shared = gcd(sum, count * 2)
  const [num, den] = [BigInt(sum), BigInt(count * 2)]
  const scaled = divideHalfUp(num * 100n, den)
    .toString()
    .padStart(3, '0')
  return {
    id,
    totals,
    sum,
    count,
    mean: `${num / BigInt(shared)}/${den / BigInt(shared)}`,
    mean2: `${scaled.slice(0, -2)}.${scaled.slice(-2)}`,
  }
}

/** Negative, zero or positive as a mean is less than, equal to or greater than another; crosswise, without division. */
export const compareMeans = (a: Scored, b: Scored): number => a.sum * b.count - b.sum * a.count
