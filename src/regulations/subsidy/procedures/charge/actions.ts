import { z } from 'zod'
import { type IsoDate, parentNeed } from '../../../../kernel/index.ts'
import { shortfall, sumText } from '../../rules/index.ts'
import type { AgreementFacts } from '../agreement/index.ts'
import { campaignsNeed, factOf, strategiesNeed } from '../campaign/index.ts'
import { finalReportsNeed } from '../reports/index.ts'
import { conflict, content, dateText, ministry, official, organisation, t, yearInput } from '../shared.ts'

import { initial, owes, words } from './vocabulary.ts'

const contract = parentNeed<AgreementFacts>()(({ costs, plans }) => ({ costs, plans }))
/** The day on which the last final report of a year was filed; null while none is (`subsidy:28/due`). */
const reportDay = (reports: readonly { readonly year: number; readonly filedOn: IsoDate }[], year: number) =>
  reports
    .flatMap((one) => (one.year === year ? [one.filedOn] : []))
    .sort()
    .at(-1) ?? null

/** Nothing is typed in: costs and plan come from the agreement, the fact from the records of the campaign. */
export const draft = words.action({
  name: 'draft',
  title: t('Начать расчёт', 'Begin the calculation'),
  clauses: [
    'subsidy:27',
    'subsidy:13.l',
    'subsidy:27/rif',
    'subsidy:27/rix',
    'subsidy:27/py',
    'subsidy:28/o',
    'subsidy:28/s',
  ],
  by: ministry,
  from: 'new',
  to: 'draft',
  input: z.strictObject({ year: yearInput() }),
  needs: { contract, campaigns: campaignsNeed, strategies: strategiesNeed, reports: finalReportsNeed },
  guard(guard, { needs: { contract, campaigns, strategies }, input: { year }, on }) {
    const plan = contract.plans.find((one) => one.year === year)
    guard.ensure(
      contract.costs !== null && plan !== undefined,
      'subsidy:27/rix',
      'charge.plan',
      { year },
      conflict('NO_PLAN'),
    )
    guard.ensure(
      on > `${year}-12-31`,
      'subsidy:28',
      'charge.year',
      { year },
      conflict('YEAR_NOT_OVER', 'year'),
    )
    if (contract.costs && plan)
      guard.rule(shortfall, { ...contract.costs, plan, fact: factOf(year, campaigns, strategies) })
  },
  claims: ({ file, input }) => [
    {
      key: `subsidy/charge/${file.parent}/${input.year}`,
      mode: 'refuse' as const,
      clause: 'subsidy:27' as const,
    },
  ],
  effect: (_, { input: { year }, needs: { contract, campaigns, strategies, reports } }) => ({
    ...initial,
    year,
    costs: contract.costs,
    plan: contract.plans.find((one) => one.year === year) ?? null,
    fact: factOf(year, campaigns, strategies),
    reportOn: reportDay(reports, year),
  }),
})

export const approve = words.action({
  name: 'approve',
  title: t('Утвердить суммы по выбранному прочтению', 'Approve the sums under a chosen reading'),
  clauses: ['subsidy:27', 'subsidy:28', 'subsidy:28/due'],
  by: official,
  from: ['draft'],
  to: 'approved',
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
    // Where nothing is to be paid there is no demand that anybody could end.
    guard.ensure(
      V !== '0.00' || N !== '0.00',
      'subsidy:27',
      'charge.nothing',
      {},
      conflict('NOTHING_TO_CHARGE'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, approved: input }),
  starts: {
    fine: ({ facts, input }) =>
      input.fine === '0.00' || facts.reportOn === null ? null : { from: facts.reportOn },
  },
  notices: ({ facts, input }) =>
    input.fine !== '0.00' && facts.reportOn === null
      ? [
          {
            to: 'role:subsidy-ministry',
            message: 'charge.no-report' as const,
            operands: { year: facts.year },
          },
        ]
      : [],
})

export const demand = words.action({
  name: 'demand',
  title: t('Потребовать возврата V', 'Demand the recovery V'),
  clauses: ['subsidy:27', 'subsidy:26/1', 'subsidy:26/2'],
  by: [...ministry, 'subsidy-control'],
  from: ['approved'],
  to: 'demanded',
  input: z.strictObject({
    receivedOn: dateText(),
    /** The day from an order of the control body; null in a demand of the Ministry. */
    due: dateText().nullable(),
  }),
  guard(guard, { input, actor }) {
    const isGiven = actor.role !== 'subsidy-control' || input.due !== null
    guard.ensure(isGiven, 'subsidy:27', 'breach.due', {}, content('DUE_REQUIRED', 'due'))
  },
  effect: (facts) => facts,
  starts: {
    recovery: ({ facts, input, actor }) =>
      actor.role === 'subsidy-control' || owes(facts, 'recovery') === false
        ? null
        : { from: input.receivedOn },
    order: ({ facts, input, actor }) =>
      actor.role === 'subsidy-control' && input.due !== null && owes(facts, 'recovery')
        ? { from: input.receivedOn, due: input.due }
        : null,
  },
})

/** The report came after the sums were approved: the thirty days of the fine begin. */
export const reportArrived = words.action({
  name: 'report-arrived',
  title: t('Начать срок штрафа с отчёта', 'Begin the term of the fine from the report'),
  clauses: ['subsidy:28/due'],
  by: ministry,
  from: ['approved', 'demanded'],
  to: 'same',
  input: z.strictObject({}),
  needs: { reports: finalReportsNeed },
  guard(guard, { facts, needs: { reports } }) {
    const isNow = facts.reportOn === null && reportDay(reports, facts.year) !== null
    guard.ensure(isNow, 'subsidy:28/due', 'charge.report', { year: facts.year }, conflict('NO_REPORT'))
  },
  effect: (facts, { needs: { reports } }) => ({ ...facts, reportOn: reportDay(reports, facts.year) }),
  starts: {
    fine: ({ facts, needs: { reports } }) => {
      const from = reportDay(reports, facts.year)
      return from !== null && owes(facts, 'fine') ? { from } : null
    },
  },
})

export const pay = words.action({
  name: 'pay',
  title: t('Отметить уплату', 'Record a payment'),
  clauses: ['subsidy:28/src', 'subsidy:27'],
  by: organisation,
  from: ['demanded'],
  to: {
    oneOf: ['demanded', 'paid'],
    choose: ({ facts, input: { what } }) =>
      owes({ ...facts, paid: [...facts.paid, what] }, 'recovery') ||
      owes({ ...facts, paid: [...facts.paid, what] }, 'fine')
        ? 'demanded'
        : 'paid',
  },
  input: z.strictObject({ what: z.enum(['recovery', 'fine']), source: z.enum(['own', 'subsidy']) }),
  guard(guard, { facts, input: { what, source } }) {
    const isOwn = what !== 'fine' || source === 'own'
    guard.ensure(isOwn, 'subsidy:28/src', 'charge.own', {}, content('FINE_FROM_SUBSIDY', 'source'))
    guard.ensure(owes(facts, what), 'subsidy:27', 'charge.once', {}, conflict('NOTHING_OWED', 'what'))
  },
  effect: (facts, { input }) => ({ ...facts, paid: [...facts.paid, input.what] }),
  stops: {
    recovery: ({ input }) => (input.what === 'recovery' ? '*' : []),
    order: ({ input }) => (input.what === 'recovery' ? '*' : []),
    fine: ({ input }) => (input.what === 'fine' ? '*' : []),
  },
})

export const drop = words.action({
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
  releases: ({ file, facts }) => [`subsidy/charge/${file.parent}/${facts.year}`],
})
