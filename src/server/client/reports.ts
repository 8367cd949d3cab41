import type {
  BudgetBoard,
  BudgetRows,
  ExceptionRegister,
  NumberRegister,
  Overview,
  PayerShape,
  PaymentBoard,
  RatingBoard,
  Statistics,
} from '../api/index.ts'
import { withQuery } from './query.ts'
import { type ClientOptions, send } from './send.ts'

/** What is asked over many cases at once. */
export interface ReportQueries {
  /** The rating of a contest: places by exact means. */
  rating(contest: string): Promise<RatingBoard>
  /** Where everything stands: in one contest, or in the whole programme. */
  overview(contest?: string): Promise<Overview>
  /** What may be paid now, and the registers for the bank. */
  payments(): Promise<PaymentBoard>
  /** Who pays. @throws ApiProblem PAYER_NOT_SET */
  payer(): Promise<PayerShape>
  /** Budgets of the contests. */
  budget(): Promise<BudgetBoard>
  /** What a figure of a budget is made of. */
  budgetRows(contest: string, figure: string, lot: string | null): Promise<BudgetRows>
  /** What was done in a period; of the year until today where no days are given. */
  statistics(period?: { readonly from: string; readonly to: string }): Promise<Statistics>
  /** Corrections, annulments and re-openings over all cases. */
  exceptions(): Promise<ExceptionRegister>
  /** Registration numbers that counters gave. */
  numbers(): Promise<NumberRegister>
}

/** The part of a client that reads reports. */
export function reportsOver(options: ClientOptions): ReportQueries {
  const get = async <T>(path: string) => (await (await send(options, { method: 'GET', path })).json()) as T
  return {
    rating: (contest) => get(`/rating/${encodeURIComponent(contest)}`),
    exceptions: () => get('/registers/exceptions'),
    numbers: () => get('/registers/numbers'),
    statistics: (period) => get(withQuery('/statistics', period ?? {})),
    payments: () => get('/payments'),
    payer: () => get('/payments/payer'),
    budget: () => get('/payments/budget'),
    budgetRows: (contest, figure, lot) =>
      get(
        withQuery(`/payments/budget/${encodeURIComponent(contest)}/rows`, {
          figure,
          ...(lot === null ? {} : { lot }),
        }),
      ),
    overview: (contest) => get(withQuery('/overview', contest === undefined ? {} : { contest })),
  }
}
