import type { Overview, PaymentBoard, RatingBoard } from '../api/index.ts'
import { withQuery } from './query.ts'
import { type ClientOptions, send } from './send.ts'

/** What is asked over many cases at once. */
export interface ReportQueries {
  /** The rating of a contest: places by exact means. */
  rating(contest: string): Promise<RatingBoard>
  /** Where everything stands: in one contest, or in the whole programme. */
  overview(contest?: string): Promise<Overview>
  /** What may be paid now, what was, and the budgets. */
  payments(): Promise<PaymentBoard>
}

/** The part of a client that reads reports. */
export function reportsOver(options: ClientOptions): ReportQueries {
  const get = async <T>(path: string) => (await (await send(options, { method: 'GET', path })).json()) as T
  return {
    rating: (contest) => get(`/rating/${encodeURIComponent(contest)}`),
    payments: () => get('/payments'),
    overview: (contest) => get(withQuery('/overview', contest === undefined ? {} : { contest })),
  }
}
