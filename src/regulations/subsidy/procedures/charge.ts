import { z } from 'zod'
import { type IsoDate, parentNeed, vocabulary } from '../../../kernel/index.ts'
import { shortfall, sumText } from '../rules/index.ts'
import type { AgreementFacts } from './agreement/index.ts'
import {
  type Counts,
  common,
  conflict,
  content,
  countsInput,
  dateText,
  ministry,
  official,
  organisation,
  plainRow,
  shown,
  t,
} from './shared.ts'

interface Chosen {
  readonly formula: 'R1' | 'R2' | 'R3'
  readonly sum: 'literal' | 'capped'
  readonly recovery: string
  readonly fine: string
}
interface ChargeFacts {
  readonly year: number
  readonly costs: AgreementFacts['costs']
  readonly plan: Counts | null
  readonly fact: Counts | null
  /** The day of the annual report; without it the fine has no day. */
  readonly reportOn: IsoDate | null
  readonly approved: Chosen | null
  readonly paid: readonly string[]
}
const initial: ChargeFacts = {
  year: 0,
  costs: null,
  plan: null,
  fact: null,
  reportOn: null,
  approved: null,
  paid: [],
}
const days = (amount: number) => ({ amount, unit: 'calendar-days' as const, shift: false })

const words = vocabulary<ChargeFacts>()({
  ...common,
  id: 'subsidy-charge',
  title: t('Возврат V и штраф N', 'Recovery V and fine N'),
  states: {
    draft: { title: t('проект расчёта', 'draft calculation'), owner: official },
    demanded: { title: t('предъявлено', 'demanded'), owner: organisation },
    dropped: { title: t('не предъявляется', 'dropped'), owner: [], final: true },
    paid: { title: t('уплачено', 'paid'), owner: [], final: true },
  },
  deadlines: {
    recovery: {
      clause: 'subsidy:27',
      title: t('Возврат V', 'Recovery V'),
      term: days(10),
      side: 'organisation',
    },
    fine: { clause: 'subsidy:28/due', title: t('Штраф N', 'Fine N'), term: days(30), side: 'organisation' },
  },
  initial,
})

const contract = parentNeed<AgreementFacts>()(({ costs, plan }) => ({ costs, plan }))

const draft = words.action({
  name: 'draft',
  title: t('Начать расчёт', 'Begin the calculation'),
  clauses: [
    'subsidy:27',
    'subsidy:13.l',
    'subsidy:27/rif',
    'subsidy:27/rix',
    'subsidy:27/py',
    'subsidy:28/o',
  ],
  by: ministry,
  from: 'new',
  to: 'draft',
  input: z.strictObject({
    year: z.int().min(2021).max(2100),
    fact: countsInput(),
    reportOn: dateText().nullable(),
  }),
  needs: { contract },
  guard(guard, { needs: { contract }, input: { fact } }) {
    const { costs, plan } = contract
    guard.ensure(
      costs !== null && plan !== null,
      'subsidy:27/rix',
      'charge.plan',
      {},
      conflict('NO_AGREEMENT'),
    )
    if (costs && plan) guard.rule(shortfall, { ...costs, plan, fact })
  },
  effect: (_, { input, needs: { contract } }) => ({ ...initial, ...input, ...contract }),
})

const approve = words.action({
  name: 'approve',
  title: t('Утвердить суммы по выбранному прочтению', 'Approve the sums under a chosen reading'),
  clauses: ['subsidy:27', 'subsidy:28', 'subsidy:28/due'],
  by: official,
  from: ['draft'],
  to: 'demanded',
  input: z.strictObject({
    formula: z.enum(['R1', 'R2', 'R3']),
    sum: z.enum(['literal', 'capped']),
    recovery: sumText(),
    fine: sumText(),
  }),
  guard(guard, { facts, input }) {
    const { costs, plan, fact } = facts
    if (!(costs && plan && fact)) return
    const value = guard.rule(shortfall, { ...costs, plan, fact })
    const [V, N] = [value[input.sum], value.fine[input.formula]]
    guard.ensure(
      input.recovery === V,
      'subsidy:27',
      'charge.sum',
      { sum: V },
      content('SUM_DIFFERS', 'recovery'),
    )
    guard.ensure(input.fine === N, 'subsidy:28', 'charge.sum', { sum: N }, content('SUM_DIFFERS', 'fine'))
  },
  effect: (facts, { input }) => ({ ...facts, approved: input }),
  starts: {
    recovery: ({ on, input }) => (input.recovery === '0.00' ? null : { from: on }),
    fine: ({ facts, input }) =>
      input.fine === '0.00' || facts.reportOn === null ? null : { from: facts.reportOn },
  },
})

const pay = words.action({
  name: 'pay',
  title: t('Отметить уплату', 'Record a payment'),
  clauses: ['subsidy:28/src', 'subsidy:27'],
  by: organisation,
  from: ['demanded'],
  to: { oneOf: ['demanded', 'paid'], choose: ({ facts }) => (facts.paid.length === 0 ? 'demanded' : 'paid') },
  input: z.strictObject({ what: z.enum(['recovery', 'fine']), source: z.enum(['own', 'subsidy']) }),
  guard(guard, { facts, input: { what, source } }) {
    const isOwn = what !== 'fine' || source === 'own'
    guard.ensure(isOwn, 'subsidy:28/src', 'charge.own', {}, content('FINE_FROM_SUBSIDY', 'source'))
    guard.ensure(
      !facts.paid.includes(what),
      'subsidy:27',
      'charge.once',
      {},
      conflict('PAID_ALREADY', 'what'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, paid: [...facts.paid, input.what] }),
  stops: {
    recovery: ({ input }) => (input.what === 'recovery' ? '*' : []),
    fine: ({ input }) => (input.what === 'fine' ? '*' : []),
  },
})

const drop = words.action({
  name: 'drop',
  title: t('Не предъявлять', 'Drop the claim'),
  clauses: ['subsidy:27'],
  by: official,
  from: ['draft'],
  to: 'dropped',
  input: z.strictObject({}),
  guard(guard, { facts: { costs, plan, fact } }) {
    if (!(costs && plan && fact)) return
    const { literal } = guard.rule(shortfall, { ...costs, plan, fact })
    guard.ensure(
      literal === '0.00',
      'subsidy:27',
      'charge.sum',
      { sum: literal },
      conflict('SHORTFALL_STANDS'),
    )
  },
  effect: (facts) => facts,
})

/** Recovery V and fine N of a year: a draft by readings of the lost formulas, approved by an official (`subsidy:27`, `subsidy:28`). */
export const charge = words.procedure({
  actions: [draft, approve, pay, drop],
  row: ({ facts }) => plainRow(String(facts.year)),
  visibility: {
    year: shown(t('Год', 'Year'), 'subsidy:27', (f) => f.year, { columns: ['title'] }),
    label: shown(t('Основа расчёта', 'Basis of the calculation'), 'subsidy:28', () => 'reading'),
    plan: shown(t('План', 'Plan'), 'subsidy:27/rix', (f) => f.plan),
    fact: shown(t('Факт', 'Fact'), 'subsidy:27/rif', (f) => f.fact),
    costs: shown(t('Расходы', 'Costs'), 'subsidy:27/py', (f) => f.costs, { reveals: 'money' }),
    reportOn: shown(t('Годовая отчётность', 'Annual report'), 'subsidy:28/due', (f) => f.reportOn),
    approved: shown(t('Утверждено', 'Approved'), 'subsidy:28', (f) => f.approved, { reveals: 'money' }),
    paid: shown(t('Уплачено', 'Paid'), 'subsidy:28/src', (f) => f.paid),
  },
})
