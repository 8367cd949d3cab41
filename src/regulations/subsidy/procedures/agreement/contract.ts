import { z } from 'zod'
import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { agreementItems } from '../../parameters.ts'
import { amount, sumText } from '../../rules/index.ts'
import {
  conflict,
  content,
  countsInput,
  idText,
  ministry,
  organisation,
  personalText,
  someText,
  t,
} from '../shared.ts'
import { type AgreementFacts, words } from './vocabulary.ts'

const total = (costs: { O: string; P1: string; P2: string }) =>
  money(sum([costs.O, costs.P1, costs.P2].map(kopecks)))

export const calculate = words.action({
  name: 'calculate',
  title: t('Внести расчёт субсидии', 'Put in the calculation'),
  clauses: ['subsidy:6', 'subsidy:7', 'subsidy:7/o', 'subsidy:8'],
  by: [...ministry, ...organisation],
  from: ['drafting'],
  to: 'same',
  input: z.strictObject({
    O: sumText(),
    P1: sumText(),
    P2: sumText(),
    P3: sumText(),
    P4: sumText(),
    P5: sumText(),
    /** The limit of budget obligations of the year. */
    limit: sumText(),
  }),
  guard(guard, { input }) {
    const { limit, ...costs } = input
    const value = guard.rule(amount, costs)
    const code = value.codes[0] ?? 'AMOUNT'
    guard.ensure(value.valid, 'subsidy:7', 'amount.valid', { codes: value.codes }, content(code, 'O'))
    const isWithin = kopecks(value.S) <= kopecks(limit)
    guard.ensure(
      isWithin,
      'subsidy:6',
      'amount.limit',
      { S: value.S, limit },
      content('LIMIT_EXCEEDED', 'limit'),
    )
  },
  effect: (facts, { input: { limit, ...costs } }) => ({
    ...facts,
    limit,
    costs,
    sum: total(costs),
    signed: [],
  }),
})

export const fill = words.action({
  name: 'fill',
  title: t('Заполнить соглашение', 'Fill in the agreement'),
  clauses: ['subsidy:13', 'subsidy:13.b', 'subsidy:13.l', 'subsidy:13.n', 'subsidy:13.r'],
  by: ministry,
  from: ['drafting'],
  to: 'same',
  input: z.strictObject({
    items: z.array(z.strictObject({ item: z.enum(agreementItems), text: someText() })).max(17),
    plan: countsInput(),
    methods: z
      .array(z.strictObject({ indicator: z.enum(['N1', 'N2', 'N3', 'N4', 'N5']), text: someText() }))
      .max(5),
  }),
  effect: (facts, { input }) => ({
    ...facts,
    items: Object.fromEntries(input.items.map(({ item, text }) => [item, text])),
    plan: input.plan,
    methods: Object.fromEntries(input.methods.map(({ indicator, text }) => [indicator, text])),
    signed: [],
  }),
})

export const nameRepresentative = words.action({
  name: 'name-representative',
  title: t('Определить представителя', 'Name a representative'),
  clauses: ['subsidy:13.j'],
  by: organisation,
  from: ['drafting', 'running'],
  to: 'same',
  input: z.strictObject({ person: idText(), name: personalText('person', 300) }),
  effect: (facts, { input, on }) => ({ ...facts, representative: { ...input, from: on } }),
})

/** Letters of the agreement that are blank; a method is needed for each of five indicators (`subsidy:13.n`). */
const blank = ({ items, methods, plan }: AgreementFacts) =>
  agreementItems.filter(
    (one) =>
      !items[one] || (one === '13.n' && Object.keys(methods).length < 5) || (one === '13.b' && plan === null),
  )

export const sign = words.action({
  name: 'sign',
  title: t('Подписать соглашение', 'Sign the agreement'),
  clauses: ['subsidy:13', 'subsidy:13.j', 'subsidy:13.n'],
  by: [...organisation, ...ministry],
  from: ['drafting'],
  to: {
    oneOf: ['drafting', 'running'],
    choose: ({ facts }) => (facts.signed.length === 0 ? 'drafting' : 'running'),
  },
  input: z.strictObject({}),
  signature: true,
  guard(guard, { facts, actor }) {
    const letters = blank(facts)
    guard.ensure(
      letters.length === 0,
      'subsidy:13',
      'agreement.items',
      { letters },
      content('ITEMS_BLANK', 'items'),
    )
    const { representative } = facts
    guard.ensure(
      representative !== null,
      'subsidy:13.j',
      'agreement.representative',
      {},
      content('NO_REPRESENTATIVE', 'representative'),
    )
    guard.ensure(facts.costs !== null, 'subsidy:7', 'agreement.sum', {}, conflict('NO_SUM'))
    guard.ensure(
      !facts.signed.includes(actor.role),
      'subsidy:13',
      'agreement.once',
      {},
      conflict('SIGNED_ALREADY'),
    )
  },
  effect: (facts, { actor }) => ({ ...facts, signed: [...facts.signed, actor.role] }),
})
