import { z } from 'zod'
import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { balance, operation, sumText } from '../../rules/index.ts'
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
    spentOn: dateText(),
    account: z.enum(['treasury', 'commercial']),
    purpose: z.enum(['campaign', 'other']),
    operation: z.enum(['payment', 'fx', 'deposit', 'instrument']),
    importContract: z.boolean(),
    inspectionConsent: z.boolean(),
  }),
  guard(guard, { facts, input }) {
    const { purpose, operation: kind, importContract, inspectionConsent } = input
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
      codes[0] === 'NOT_TARGET_USE'
        ? 'purpose'
        : codes[0] === 'FORBIDDEN_OP'
          ? 'operation'
          : 'inspectionConsent'
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
    const left = kopecks(facts.limit) - sum(facts.orders.map(({ amount }) => kopecks(amount)))
    const isWithin = kopecks(input.amount) <= left
    guard.ensure(
      isWithin,
      'subsidy:6',
      'operation.limit',
      { left: money(left) },
      content('LIMIT_EXCEEDED', 'amount'),
    )
  },
  effect: (facts, { input, on }) => ({ ...facts, orders: [...facts.orders, { amount: input.amount, on }] }),
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
    const isOrdered = facts.orders[input.order - 1]?.amount === input.amount
    guard.ensure(
      isOrdered,
      'subsidy:20',
      'information.known',
      { id: input.order },
      content('UNKNOWN_ORDER', 'order'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    received: money(kopecks(facts.received) + kopecks(input.amount)),
  }),
  stops: { transfer: ({ input }) => String(input.order) },
})

export const cutLimit = words.action({
  name: 'cut-limit',
  title: t('Уменьшить лимит', 'Cut the limit'),
  clauses: ['subsidy:13.m', 'subsidy:6'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ limit: sumText() }),
  effect: (facts, { input, actor }) => ({
    ...facts,
    limit: input.limit,
    ...(kopecks(input.limit) < kopecks(facts.sum)
      ? { next: 'renegotiation', supplement: { kind: 'amend' as const, by: actor.role, text: input.limit } }
      : {}),
  }),
})

export const propose = words.action({
  name: 'propose-supplement',
  title: t('Предложить дополнительное соглашение', 'Propose a supplement'),
  clauses: ['subsidy:14/1'],
  by: [...organisation, ...ministry],
  from: ['running'],
  to: 'same',
  input: z.strictObject({ kind: z.enum(['amend', 'terminate']), text: someText() }),
  effect: (facts, { input, actor }) => ({ ...facts, supplement: { ...input, by: actor.role } }),
})

export const answer = words.action({
  name: 'answer-supplement',
  title: t('Ответить на предложение', 'Answer the proposal'),
  clauses: ['subsidy:14/2', 'subsidy:13.m'],
  by: [...organisation, ...ministry],
  from: ['running'],
  to: {
    oneOf: ['running', 'terminated'],
    choose: ({ facts, input }) =>
      input.agrees && facts.supplement?.kind === 'terminate' ? 'terminated' : 'running',
  },
  input: z.strictObject({ agrees: z.boolean() }),
  guard(guard, { facts, actor }) {
    const { supplement } = facts
    guard.ensure(supplement !== null, 'subsidy:14/1', 'supplement.open', {}, conflict('NO_PROPOSAL'))
    guard.ensure(
      supplement?.by !== actor.role,
      'subsidy:14/2',
      'supplement.other',
      {},
      conflict('OTHER_SIDE_ANSWERS'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    supplement: null,
    next: !input.agrees && facts.next === 'renegotiation' ? 'termination-agreement' : null,
    ...(input.agrees && facts.next === 'renegotiation' ? { sum: facts.limit } : {}),
  }),
})

export const ask = words.action({
  name: 'ask-information',
  title: t('Запросить отчётность или сведения', 'Ask for a report or information'),
  clauses: ['subsidy:13.v', 'subsidy:13.i'],
  by: ministry,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ id: idText(), due: dateText(), form: someText() }),
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

export const decideBalance = words.action({
  name: 'decide-balance',
  title: t('Решить об остатке', 'Decide on the balance'),
  clauses: ['subsidy:24/1', 'subsidy:24/2'],
  by: official,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ balance: sumText(), need: sumText() }),
  guard(guard, { input }) {
    guard.rule(balance, input)
  },
  effect: (facts, { input }) => ({
    ...facts,
    balance: { return: money(kopecks(input.balance) - kopecks(input.need)), usable: input.need },
  }),
})

export const close = words.action({
  name: 'close',
  title: t('Закрыть соглашение', 'Close the agreement'),
  clauses: ['subsidy:23', 'subsidy:13.v'],
  by: official,
  from: ['running'],
  to: 'closed',
  input: z.strictObject({}),
  guard(guard, { facts }) {
    const open = facts.requests.filter(({ answer }) => answer === null).map(({ id }) => id)
    guard.ensure(
      open.length === 0,
      'subsidy:13.v',
      'information.known',
      { id: open },
      conflict('REQUESTS_OPEN'),
    )
  },
  effect: (facts) => facts,
})
