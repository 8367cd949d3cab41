import { z } from 'zod'
import { kopecks, money, type Operands, type Refusal, type Rule, sum } from '../../../../kernel/index.ts'
import { agreementItems } from '../../parameters.ts'
import { amount, sumText } from '../../rules/index.ts'
import {
  conflict,
  content,
  countsInput,
  idText,
  indicatorKeys,
  ministry,
  organisation,
  personalText,
  someText,
  t,
  yearInput,
} from '../shared.ts'
import { type AgreementFacts, words } from './vocabulary.ts'

const costShape = () => ({
  O: sumText(),
  P1: sumText(),
  P2: sumText(),
  P3: sumText(),
  P4: sumText(),
  P5: sumText(),
})
/** Costs O and P1 to P5, decimal strings in roubles. */
export const costsInput = () => z.strictObject(costShape())
type Costs = z.infer<ReturnType<typeof costsInput>>
/** S of the costs: P3 to P5 stand in P2 and are not added (`subsidy:8`). */
export const totalOf = ({ O, P1, P2 }: Costs) => money(sum([O, P1, P2].map(kopecks)))

/** The clause and the field of each thing that the rule may find wrong. */
const faults = {
  O_OVER_10: ['subsidy:7/o', 'O'],
  NESTING_P3_P2: ['subsidy:8/p3', 'P3'],
  NESTING_P4P5_P3: ['subsidy:8/p3', 'P4'],
  NEGATIVE: ['subsidy:7', 'O'],
} as const

interface Guarding {
  ensure(
    ok: boolean,
    clause: 'subsidy:7' | 'subsidy:6' | (typeof faults)[keyof typeof faults][0],
    message: 'amount.valid' | 'amount.limit',
    operands: Operands,
    refusal: Refusal,
  ): boolean
  rule<F, V>(rule: Rule<F, V>, facts: F): V
}
/** Costs that the rule finds sound, within the limit (`subsidy:6`, `subsidy:7`, `subsidy:8`). */
export function checkCosts(guard: Guarding, costs: Costs, limit: string, within: 'costs' | null) {
  const value = guard.rule(amount, costs)
  const pathOf = (field: string) => (within === null ? field : `${within}.${field}`)
  if (value.valid) guard.ensure(true, 'subsidy:7', 'amount.valid', { codes: [] }, {})
  for (const code of value.codes) {
    const [clause, field] = faults[code]
    guard.ensure(false, clause, 'amount.valid', { codes: [code] }, content(code, pathOf(field)))
  }
  guard.ensure(
    kopecks(value.S) <= kopecks(limit),
    'subsidy:6',
    'amount.limit',
    { S: value.S, limit },
    content('LIMIT_EXCEEDED', within ?? 'limit'),
  )
}

export const calculate = words.action({
  name: 'calculate',
  title: t('Внести расчёт субсидии', 'Put in the calculation'),
  clauses: ['subsidy:6', 'subsidy:7', 'subsidy:7/o', 'subsidy:7/p', 'subsidy:8'],
  by: [...ministry, ...organisation],
  from: ['drafting'],
  to: 'same',
  input: z.strictObject({
    ...costShape(),
    /** The limit of budget obligations of the year. */
    limit: sumText(),
  }),
  guard(guard, { input: { limit, ...costs } }) {
    checkCosts(guard, costs, limit, null)
  },
  effect: (facts, { input: { limit, ...costs } }) => ({
    ...facts,
    limit,
    costs,
    sum: totalOf(costs),
    signed: [],
  }),
})

const method = z.strictObject({
  indicator: z.enum(indicatorKeys),
  /** Which records the value is taken from, in what unit, how it is counted and on what day. */
  records: someText(),
  unit: someText(100),
  counting: someText(),
  measuredOn: someText(200),
})
const yearPlan = countsInput().extend({ year: yearInput() })

export const fill = words.action({
  name: 'fill',
  title: t('Заполнить соглашение', 'Fill in the agreement'),
  clauses: [
    'subsidy:13',
    'subsidy:1',
    'subsidy:13.a',
    'subsidy:13.b',
    'subsidy:13.l',
    'subsidy:13.n',
    'subsidy:13.r',
  ],
  by: ministry,
  from: ['drafting'],
  to: 'same',
  input: z.strictObject({
    /** Version of the template of the Ministry of Finance. */
    template: someText(120),
    /** The rules know one source of money. */
    source: z.enum(['federal-budget', 'other']),
    /** The three sections of letter a. */
    sections: z.strictObject({
      conditions: someText().nullable(),
      purpose: z.enum(['campaign', 'other']),
      procedure: someText().nullable(),
    }),
    items: z.array(z.strictObject({ item: z.enum(agreementItems), text: someText() })).max(17),
    plans: z.array(yearPlan).max(20),
    methods: z.array(method).max(5),
    /** The reading of the two lost formulas that the agreement names. */
    formula: z
      .strictObject({ fine: z.enum(['R1', 'R2', 'R3']), recovery: z.enum(['literal', 'capped']) })
      .nullable(),
    treasuryAccount: someText(60).nullable(),
  }),
  guard(guard, { input: { source, sections, plans } }) {
    guard.ensure(
      source === 'federal-budget',
      'subsidy:1',
      'agreement.source',
      {},
      content('OTHER_SOURCE', 'source'),
    )
    guard.ensure(
      sections.purpose === 'campaign',
      'subsidy:13.a',
      'agreement.purpose',
      {},
      content('OTHER_PURPOSE', 'sections.purpose'),
    )
    const isOnce = new Set(plans.map(({ year }) => year)).size === plans.length
    guard.ensure(isOnce, 'subsidy:13.b', 'agreement.years', {}, content('DOUBLE_YEAR', 'plans'))
  },
  effect: (facts, { input: { items, methods, ...rest } }) => ({
    ...facts,
    ...rest,
    items: Object.fromEntries(items.map(({ item, text }) => [item, text])),
    methods: Object.fromEntries(methods.map(({ indicator, ...one }) => [indicator, one])),
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
  input: z.strictObject({
    person: idText(),
    name: personalText('person', 300),
    position: someText(300),
    contacts: personalText('person', 300),
  }),
  effect: (facts, { input, on }) => ({
    ...facts,
    representative: { ...input, from: on },
    formerRepresentatives: facts.representative
      ? [...facts.formerRepresentatives, { ...facts.representative, until: on }]
      : facts.formerRepresentatives,
  }),
})

const five = (methods: AgreementFacts['methods']) => indicatorKeys.filter((one) => !methods[one])
/** Letters of the agreement that are blank, with the parts that some of them need (`subsidy:13.a`, `subsidy:13.n`). */
const blank = ({ items, sections, plans, methods, formula, treasuryAccount }: AgreementFacts) =>
  agreementItems.filter((one) => {
    const more: Partial<Record<typeof one, boolean>> = {
      '13.a': sections?.conditions != null && sections.procedure !== null,
      '13.b': plans.length > 0,
      '13.l': formula !== null,
      '13.n': five(methods).length === 0,
      '13.r': treasuryAccount !== null,
    }
    return !items[one] || more[one] === false
  })

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
    const lacking = five(facts.methods)
    guard.ensure(
      lacking.length === 0,
      'subsidy:13.n',
      'agreement.methods',
      { indicators: lacking },
      content('METHODS_BLANK', 'methods'),
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
