import { caseId } from '../http/ids.ts'
import { type Param, readQuery, textParam } from '../http/query.ts'
import { wrong } from '../http/refusals.ts'
import type { ReportRoute } from '../reports/index.ts'
import { paymentsOf } from './board.ts'
import { budgetOf, type Figure, figures, rowsBehind } from './budget.ts'
import { payerOf } from './payer.ts'
import { registerFile } from './register-file.ts'
import { budgetBoard, budgetRows, payerShape, paymentBoard } from './schemas.ts'

export { paymentsOf } from './board.ts'
export { budgetOf } from './budget.ts'
export type { PayerSettings } from './payer.ts'
export { type Call, proceduresOf, type ReadRow, rowsOf } from './rows.ts'
export type { BudgetBoard, BudgetRows, PayerShape, PaymentBoard } from './schemas.ts'

/** Who has to do with payments. */
export const payers = ['finance', 'fund-officer', 'director', 'auditor'] as const

const rowParams = {
  figure: {
    description: { ru: 'Из каких строк складывается сумма', en: 'Which figure the rows make up' },
    schema: { type: 'string', enum: figures },
    read: ([value]: readonly string[]) => figures.find((known) => known === value) ?? null,
  } satisfies Param<Figure>,
  lot: textParam({ ru: 'Один лот', en: 'One lot' }),
}

export const paymentRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/payments',
    tag: 'reports',
    summary: {
      ru: 'Выплаты: что можно выплатить сейчас, реестры для банка',
      en: 'Payments: what may be paid now, the registers for the bank',
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
  {
    path: '/api/v1/payments/payer',
    tag: 'reports',
    summary: {
      ru: 'Плательщик по настройкам установки: для утверждения реестра',
      en: 'The payer as the installation is set: to confirm a register',
    },
    roles: payers,
    params: {},
    output: payerShape,
    refusals: [401, 403, 409, 422],
    async handle(call) {
      readQuery(call.c, {})
      return call.c.json(payerShape.parse(payerOf(call.parts.payer)))
    },
  },
  {
    path: '/api/v1/payments/registers/{case}/bank-file',
    tag: 'exports',
    summary: {
      ru: 'Файл утверждённого реестра для банка: обмен 1С «Клиент банка», windows-1251; всякий раз один и тот же',
      en: 'The file of a confirmed register for the bank: exchange of 1C, windows-1251; the same each time',
    },
    roles: ['finance'],
    params: {},
    output: null,
    outputType: 'text/plain',
    refusals: [401, 403, 404, 409, 422],
    async handle(call) {
      readQuery(call.c, {})
      const { name, bytes } = await registerFile(call, caseId(call.c.req.param('case') ?? ''))
      call.c.header('content-type', 'text/plain; charset=windows-1251')
      call.c.header('content-disposition', `attachment; filename="${name}"`)
      return call.c.body(bytes)
    },
  },
  {
    path: '/api/v1/payments/budget',
    tag: 'reports',
    summary: {
      ru: 'Бюджет конкурсов: выделено, рекомендовано, заключено, выплачено, возвращено, остаток – по лотам',
      en: 'Budgets of the contests: allotted, recommended, signed, paid, returned, left – by lot',
    },
    roles: payers,
    params: {},
    output: budgetBoard,
    refusals: [401, 403, 422],
    async handle(call) {
      readQuery(call.c, {})
      return call.c.json(budgetBoard.parse(await budgetOf(call)))
    },
  },
  {
    path: '/api/v1/payments/budget/{case}/rows',
    tag: 'reports',
    summary: {
      ru: 'Строки, из которых складывается сумма бюджета',
      en: 'The rows that a figure of a budget is made of',
    },
    roles: payers,
    params: rowParams,
    output: budgetRows,
    refusals: [401, 403, 404, 422],
    async handle(call) {
      const { figure, lot } = readQuery(call.c, rowParams)
      if (figure === undefined) throw wrong('figure', { ru: 'не указана сумма', en: 'the figure is missing' })
      const contest = caseId(call.c.req.param('case') ?? '')
      return call.c.json(budgetRows.parse(await rowsBehind(call, contest, figure, lot ?? null)))
    },
  },
]
