import type { IsoDate } from '../kernel/index.ts'
import type { Term } from './records.ts'

/** Whether a term holds on a Moscow day; its first and last days belong to it. */
export const holdsOn = (term: Pick<Term, 'from' | 'to' | 'ended'>, day: IsoDate): boolean =>
  term.ended === null && term.from <= day && (term.to === null || day <= term.to)

/** Whether two terms that were not ended have a day in common. */
export const overlap = (a: Pick<Term, 'from' | 'to'>, b: Pick<Term, 'from' | 'to'>): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
