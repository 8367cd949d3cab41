import { z } from 'zod'
import { indexNeed, kopecks, money, sum } from '../../../../kernel/index.ts'
import { operation, sumText } from '../../rules/index.ts'
import { contractsNeed } from '../registers/index.ts'
import {
  conflict,
  content,
  dateText,
  idText,
  ministry,
  official,
  organisation,
  someText,
  t,
  yearInput,
} from '../shared.ts'
import { words } from './vocabulary.ts'

export const estimateFiled = words.action({
  name: 'estimate-filed',
  title: t('Смета принята к делу', 'The estimate is filed'),
  clauses: ['subsidy:13.o'],
  by: ['system'],
  from: ['running'],
  to: 'same',
  input: z.strictObject({ year: z.int() }),
  effect: (facts, { input, on }) => ({ ...facts, estimates: [...facts.estimates, { year: input.year, on }] }),
})

export const order = words.action({
  name: 'order',
  title: t('Дать распоряжение о расходе', 'Order an expense'),
  clauses: ['subsidy:20', 'subsidy:2', 'subsidy:6', 'subsidy:13.k', 'subsidy:13.o', 'subsidy:13.p'],
  by: organisation,
  from: ['running'],
  to: 'same',
  input: z.strictObject({
    amount: sumText(),
    /** The payment obligation of the Organisation that the order is for. */
    obligation: someText(200),
    spentOn: dateText(),
    account: z.enum(['treasury', 'commercial']),
    purpose: z.enum(['campaign', 'other']),
    operation: z.enum(['payment', 'fx', 'deposit', 'instrument']),
    importContract: z.boolean(),
    /** The contract that is paid; null where no contractor is. */
    contract: idText().nullable(),
  }),
  needs: { contracts: contractsNeed },
  guard(guard, { facts, input, needs: { contracts } }) {
    const { purpose, operation: kind, importContract } = input
    const contract = contracts.find((one) => one.contract === input.contract)
    guard.ensure(
      input.contract === null || contract !== undefined,
      'subsidy:13.p',
      'operation.contract',
      {},
      content('UNKNOWN_CONTRACT', 'contract'),
    )
    const inspectionConsent = contract?.inspectionConsent ?? true
    const { allowed, codes } = guard.rule(operation, {
      purpose,
      operation: kind,
      importContract,
      inspectionConsent,
    })
    const clause =
      codes[0] === 'NOT_TARGET_USE'
        ? 'subsidy:2'
        : codes[0] === 'FORBIDDEN_OP'
          ? 'subsidy:13.k'
          : 'subsidy:13.p'
    const path =
      codes[0] === 'NOT_TARGET_USE' ? 'purpose' : codes[0] === 'FORBIDDEN_OP' ? 'operation' : 'contract'
    guard.ensure(allowed, clause, 'operation.allowed', { codes }, content(codes[0] ?? 'OPERATION', path))
    guard.ensure(
      input.account === 'treasury',
      'subsidy:20',
      'operation.account',
      {},
      content('NOT_TREASURY', 'account'),
    )
    const year = Number(input.spentOn.slice(0, 4))
    const isBefore = facts.estimates.some((one) => one.year === year && one.on <= input.spentOn)
    guard.ensure(
      isBefore,
      'subsidy:13.o',
      'operation.estimate',
      { year },
      conflict('ESTIMATE_FIRST', 'spentOn'),
    )
    const most = kopecks(facts.limit) < kopecks(facts.sum) ? facts.limit : facts.sum
    const left = kopecks(most) - sum(facts.orders.map(({ amount }) => kopecks(amount)))
    const isWithin = kopecks(input.amount) <= left
    guard.ensure(
      isWithin,
      'subsidy:6',
      'operation.limit',
      { left: money(left) },
      content('LIMIT_EXCEEDED', 'amount'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    orders: [
      ...facts.orders,
      { amount: input.amount, obligation: input.obligation, on, transferredOn: null },
    ],
  }),
  starts: { transfer: ({ on, facts }) => ({ from: on, instance: String(facts.orders.length + 1) }) },
})

export const transfer = words.action({
  name: 'transfer',
  title: t('Отметить перечисление', 'Record the transfer'),
  clauses: ['subsidy:20', 'subsidy:5'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ order: z.int().min(1), amount: sumText() }),
  guard(guard, { facts, input }) {
    const found = facts.orders[input.order - 1]
    guard.ensure(
      found === undefined || found.transferredOn === null,
      'subsidy:20',
      'operation.once',
      { order: input.order },
      conflict('TRANSFERRED_ALREADY', 'order'),
    )
    const isOrdered = found?.amount === input.amount
    guard.ensure(
      isOrdered,
      'subsidy:20',
      'information.known',
      { id: input.order },
      content('UNKNOWN_ORDER', 'order'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    received: money(kopecks(facts.received) + kopecks(input.amount)),
    orders: facts.orders.map((one, i) => (i === input.order - 1 ? { ...one, transferredOn: on } : one)),
  }),
  stops: { transfer: ({ input }) => String(input.order) },
})

export const ask = words.action({
  name: 'ask-information',
  title: t('Запросить отчётность или сведения', 'Ask for a report or information'),
  clauses: ['subsidy:13.v', 'subsidy:13.i'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ id: idText(), due: dateText(), form: someText() }),
  guard(guard, { facts, input: { id } }) {
    const isNew = facts.requests.every((one) => one.id !== id)
    guard.ensure(isNew, 'subsidy:13.v', 'information.new', { id }, conflict('ASKED_ALREADY', 'id'))
  },
  effect: (facts, { input: { id, due } }) => ({
    ...facts,
    requests: [...facts.requests, { id, due, answer: null }],
  }),
  starts: { information: ({ on, input }) => ({ from: on, due: input.due, instance: input.id }) },
})

export const inform = words.action({
  name: 'inform',
  title: t('Ответить на запрос', 'Answer the request'),
  clauses: ['subsidy:13.v', 'subsidy:13.i'],
  by: organisation,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ id: idText(), answer: someText() }),
  guard(guard, { facts, input: { id } }) {
    const isKnown = facts.requests.some((one) => one.id === id && one.answer === null)
    guard.ensure(isKnown, 'subsidy:13.i', 'information.known', { id }, content('UNKNOWN_REQUEST', 'id'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    requests: facts.requests.map((one) => (one.id === input.id ? { ...one, answer: input.answer } : one)),
  }),
  stops: { information: ({ input }) => input.id },
})

export const setForecastDay = words.action({
  name: 'set-forecast-day',
  title: t('Внести срок прогнозного отчёта', 'Enter the day of the forecast report'),
  clauses: ['subsidy:13.g/3'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({
    year: yearInput(),
    /** The day that the federal project sets; it is entered, never guessed. */
    day: dateText(),
  }),
  effect: (facts, { input }) => ({
    ...facts,
    forecastDays: [...facts.forecastDays.filter(({ year }) => year !== input.year), input],
  }),
})

export const noteBudgetPortal = words.action({
  name: 'note-budget-portal',
  title: t('Отметить размещение на бюджетном портале', 'Note what the budget portal published'),
  clauses: ['subsidy:5'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ link: someText(500), publishedOn: dateText() }),
  effect: (facts, { input }) => ({ ...facts, budgetPortal: input }),
})

/** Calculations, breaches and balances that are not over. */
const owedNeed = indexNeed(
  ({ file }) => ({
    parent: file.id,
    states: ['draft', 'approved', 'found', 'demanded', 'undecided', 'decided'],
  }),
  (rows) =>
    rows
      .filter(({ procedure }) => ['subsidy-charge', 'subsidy-breach', 'subsidy-balance'].includes(procedure))
      .map((row) => row.case),
)

export const close = words.action({
  name: 'close',
  title: t('Закрыть соглашение', 'Close the agreement'),
  clauses: ['subsidy:23', 'subsidy:13.v', 'subsidy:20'],
  by: official,
  from: ['running'],
  to: 'closed',
  input: z.strictObject({}),
  needs: { owed: owedNeed },
  guard(guard, { facts, needs: { owed } }) {
    const open = facts.requests.filter(({ answer }) => answer === null).map(({ id }) => id)
    guard.ensure(
      open.length === 0,
      'subsidy:13.v',
      'information.known',
      { id: open },
      conflict('REQUESTS_OPEN'),
    )
    const waiting = facts.orders.flatMap((one, i) => (one.transferredOn === null ? [String(i + 1)] : []))
    guard.ensure(
      waiting.length === 0,
      'subsidy:20',
      'agreement.orders',
      { orders: waiting },
      conflict('ORDERS_OPEN'),
    )
    guard.ensure(owed.length === 0, 'subsidy:23', 'agreement.owed', { cases: owed }, conflict('RETURNS_OPEN'))
  },
  effect: (facts) => facts,
})
