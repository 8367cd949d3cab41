import { readQuery } from '../http/query.ts'
import type { ReportRoute } from '../reports/index.ts'
import { paymentsOf } from './board.ts'
import { paymentBoard } from './schemas.ts'

export { paymentsOf } from './board.ts'
export type { PaymentBoard } from './schemas.ts'

/** Who has to do with payments. */
export const payers = ['finance', 'fund-officer', 'director', 'auditor'] as const

export const paymentRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/payments',
    tag: 'reports',
    summary: {
      ru: 'Выплаты: что можно выплатить сейчас, что выплачено, бюджет конкурсов',
      en: 'Payments: what may be paid now, what was paid, budgets of the contests',
    },
    roles: payers,
    params: {},
    output: paymentBoard,
    refusals: [401, 403, 422],
    async handle(call) {
      readQuery(call.c, {})
      // Nothing leaves that the schema does not name.
      return call.c.json(paymentBoard.parse(await paymentsOf(call)))
    },
  },
]
