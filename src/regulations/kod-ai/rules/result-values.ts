import { z } from 'zod'
import { type ByYear, laterOf, oneIn, yearOf, yearsOf, yearsWithOne } from '../../../kernel/index.ts'
import { kodAiRule, orDash, type RuleTrace, verdict } from './kit.ts'
import { input, type Report } from './result-values/schema.ts'

const codes = [
  'PLANNED_OUTSIDE_TERM',
  'YEARS',
  'PLAN_VALUES',
  'PLAN_ONES',
  'PLAN_YEAR',
  'PLAN_CHANGED',
  'FACT_VALUES',
  'FACT_WRONG',
] as const
type Table = 'result' | 'indicator'

/** Clauses of the same requirement in the tables of the result and of the indicator. */
const clauseOf = {
  result: {
    years: 'kod-ai:contract-app-1.col-years',
    plan: 'kod-ai:contract-app-1.fn-21',
    reported: 'kod-ai:contract-app-3.col-plan',
    values: 'kod-ai:contract-app-3.col-fact',
    fact: 'kod-ai:contract-app-3.fn-24',
    reached: 'kod-ai:2.10.a',
  },
  indicator: {
    years: 'kod-ai:contract-app-2.col-years',
    plan: 'kod-ai:contract-app-2.fn-23',
    reported: 'kod-ai:contract-app-4.col-plan',
    values: 'kod-ai:contract-app-4.col-fact',
    fact: 'kod-ai:contract-app-4.fn-27',
    reached: 'kod-ai:2.10.b',
  },
} as const

const isBinary = (row: ByYear): boolean => Object.values(row).every((v) => v === '0' || v === '1')
const sameYears = (row: ByYear, years: readonly string[]): boolean =>
  Object.keys(row).length === years.length && years.every((year) => Object.hasOwn(row, year))
const same = (a: ByYear, b: ByYear): boolean =>
  sameYears(a, Object.keys(b)) && Object.keys(b).every((year) => a[year] === b[year])
const lines = (row: ByYear): string[] => Object.entries(row).map(([year, value]) => `${year}: ${value}`)

/** What is still lacking for the fact, by the names of the report's fields; empty when it is reached. */
function lacking(table: Table, report: Report): string[] {
  const { worksDone, published, actSigned, openLicence, linkWorks } = report
  const conditions: readonly (readonly [string, boolean])[] =
    table === 'indicator'
      ? [
          ['published', published !== null],
          ['linkWorks', linkWorks],
        ]
      : [
          ['worksDone', worksDone !== null],
          ['published', published !== null],
          ['actSigned', actSigned !== null],
          ['openLicence', openLicence],
        ]
  return conditions.filter(([, holds]) => !holds).map(([name]) => name)
}

/** The year of the fact: of the latest event for the result, of the working link for the indicator; null while open. */
function factYear(table: Table, report: Report): string | null {
  if (lacking(table, report).length > 0) return null
  const { worksDone, published, actSigned } = report
  const day = table === 'indicator' ? published! : laterOf(laterOf(worksDone!, published!), actSigned!)
  return String(yearOf(day))
}

type Clause = (typeof clauseOf)[Table][keyof (typeof clauseOf)[Table]]
type Need = ReturnType<typeof verdict<Clause, (typeof codes)[number]>>['need']

function checkPlan(need: Need, table: Table, plan: ByYear, years: readonly string[], planned: string | null) {
  const at = clauseOf[table]
  need(sameYears(plan, years), 'YEARS', at.years, 'values.years', {
    years: orDash(years),
    given: orDash(Object.keys(plan)),
  })
  if (!need(isBinary(plan), 'PLAN_VALUES', at.plan, 'values.plan', { plan: orDash(lines(plan)) })) return
  const ones = yearsWithOne(plan)
  if (!need(ones.length === 1, 'PLAN_ONES', at.plan, 'values.one', { ones: ones.length })) return
  if (planned !== null)
    need(ones[0] === planned, 'PLAN_YEAR', at.plan, 'values.year', { year: planned, given: ones[0]! })
}

function checkReport(
  need: Need,
  trace: RuleTrace<Clause>,
  table: Table,
  report: Report,
  plan: ByYear,
  expected: ByYear,
) {
  const at = clauseOf[table]
  need(same(report.plan, plan), 'PLAN_CHANGED', at.reported, 'values.plan-kept', {
    plan: orDash(lines(plan)),
  })
  if (
    need(isBinary(report.fact), 'FACT_VALUES', at.values, 'values.fact', { fact: orDash(lines(report.fact)) })
  )
    need(same(report.fact, expected), 'FACT_WRONG', at.fact, 'values.fact-right', {
      expected: orDash(lines(expected)),
    })
  const missing = lacking(table, report)
  if (missing.length === 0) trace.met(at.reached, 'values.reached')
  else trace.note('unknown', at.reached, 'values.not-reached', { missing })
}

/** Plan and fact of the result and of the indicator by calendar year (annexes 1–4 of the agreement). */
export const resultValues = kodAiRule({
  name: 'result-values',
  revision: 1,
  title: { ru: 'Значения результата и показателя', en: 'Values of the result and the indicator' },
  clauses: [
    ...Object.values(clauseOf.result),
    ...Object.values(clauseOf.indicator),
    'kod-ai:1.3/12',
    'kod-ai:1.3/15',
    'kod-ai:2.10',
    'kod-ai:contract-app-1.fn-22',
    'kod-ai:contract-app-3.fn-26',
    'kod-ai:contract-7.7.a',
    'kod-ai:contract-7.7.b',
  ],
  readings: ['result.late-year'],
  input,
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    expectedPlan: z.record(z.string(), z.string()).nullable(),
    expectedFact: z.record(z.string(), z.string()).nullable(),
    achieved: z.boolean().nullable(),
  }),
  example: {
    table: 'result',
    signed: '2024-12-10',
    contractEnds: '2025-12-10',
    plannedDate: '2025-12-10',
    plan: { 2024: '0', 2025: '1' },
    report: null,
  },
  decide({ table, signed, contractEnds, plannedDate, plan, report }, { readings }, trace) {
    const { errors, need } = verdict<Clause, (typeof codes)[number]>(trace, codes)
    const years = yearsOf(signed, contractEnds)
    trace.step('values.columns', { signed, contractEnds, years: orDash(years) })
    const within = signed <= plannedDate && plannedDate <= contractEnds
    const planned = within ? String(yearOf(plannedDate)) : null
    need(within, 'PLANNED_OUTSIDE_TERM', clauseOf[table].plan, 'values.within', {
      plannedDate,
      signed,
      contractEnds,
    })
    checkPlan(need, table, plan, years, planned)
    const expectedPlan = planned === null ? null : oneIn(years, planned)
    if (report === null)
      return { ok: errors.length === 0, errors, expectedPlan, expectedFact: null, achieved: null }
    const year = factYear(table, report)
    const later = year !== null && year > String(yearOf(contractEnds))
    const columns = later && readings['result.late-year'] === 'add-column' ? [...years, year] : years
    const expectedFact = oneIn(columns, year)
    if (year !== null) trace.step('values.fact-year', { year })
    if (later) trace.step(columns === years ? 'values.column-kept' : 'values.column-added', { year })
    checkReport(need, trace, table, report, plan, expectedFact)
    const achieved = yearsWithOne(expectedFact).length > 0
    return { ok: errors.length === 0, errors, expectedPlan, expectedFact, achieved }
  },
})
