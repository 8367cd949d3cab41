import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { Conclusion } from './conclusion.ts'

export interface ReviewFacts {
  readonly contest: string
  readonly expert: string
  /** The expert's entry in the register. */
  readonly entry: string | null
  readonly lot: string
  /** Criteria added in stage 1 that the conclusion has to answer. */
  readonly criteria: readonly string[]
  /** The last day of stage 3 as it stood when the expert was engaged. */
  readonly due: IsoDate | null
  readonly noInterest: { readonly on: IsoDate } | null
  readonly interest: { readonly letter: 'a' | 'b'; readonly text: Personal; readonly on: IsoDate } | null
  readonly conclusion: (Conclusion & { readonly total: number; readonly isAi: boolean }) | null
  readonly signedAt: string | null
  /** Why the review was taken from the expert or annulled. */
  readonly ended: { readonly reason: Personal; readonly by: string; readonly on: IsoDate } | null
}

export const initialReview: ReviewFacts = {
  contest: '',
  expert: '',
  entry: null,
  lot: '',
  criteria: [],
  due: null,
  noInterest: null,
  interest: null,
  conclusion: null,
  signedAt: null,
  ended: null,
}
