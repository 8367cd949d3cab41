import { describe, expect, it } from 'vitest'
import { resultValues } from './result-values.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const plan = { 2024: '0', 2025: '1' }
const report = (change: object = {}) => ({
  plan,
  fact: plan,
  worksDone: '2025-11-20',
  published: '2025-11-25',
  openLicence: true,
  linkWorks: true,
  actSigned: '2025-12-05',
  ...change,
})
const facts = (change: object = {}) => ({
  table: 'result',
  signed: '2024-12-10',
  contractEnds: '2025-12-10',
  plannedDate: '2025-12-10',
  plan,
  report: null as object | null,
  ...change,
})
const errors = (change: object) => decided(resultValues, facts(change)).errors

describe('values of the result and the indicator', () => {
  it.each<[string, object, string[]]>([
    ['planned on the day of signing', { plannedDate: '2024-12-10', plan: { 2024: '1', 2025: '0' } }, []],
    [
      'planned a day before',
      { plannedDate: '2024-12-09', plan: { 2024: '1', 2025: '0' } },
      ['PLANNED_OUTSIDE_TERM'],
    ],
    ['planned on the last day', {}, []],
    ['planned a day after', { plannedDate: '2025-12-11' }, ['PLANNED_OUTSIDE_TERM']],
    ['a year too few', { plan: { 2025: '1' } }, ['YEARS']],
    ['a year too many', { plan: { ...plan, 2026: '0' } }, ['YEARS']],
    ['no years', { plan: {} }, ['YEARS', 'PLAN_ONES']],
    ['a 2', { plan: { 2024: '0', 2025: '2' } }, ['PLAN_VALUES']],
    ['a 1.0', { plan: { 2024: '1', 2025: '1.0' } }, ['PLAN_VALUES']],
    ['no 1', { plan: { 2024: '0', 2025: '0' } }, ['PLAN_ONES']],
    ['two 1', { plan: { 2024: '1', 2025: '1' } }, ['PLAN_ONES']],
    ['the 1 in another year', { plan: { 2024: '1', 2025: '0' } }, ['PLAN_YEAR']],
    ['the 1 in a wrong column', { plan: { 2024: '0', 2026: '1' } }, ['YEARS', 'PLAN_YEAR']],
    ['an end before the start', { signed: '2026-01-01' }, ['PLANNED_OUTSIDE_TERM', 'YEARS']],
    ['a changed plan', { report: report({ plan: { 2024: '1', 2025: '0' } }) }, ['PLAN_CHANGED']],
    ['a plan with a year less', { report: report({ plan: { 2025: '1' } }) }, ['PLAN_CHANGED']],
    ['a fact of 2', { report: report({ fact: { 2024: '0', 2025: '2' } }) }, ['FACT_VALUES']],
    ['a fact in another year', { report: report({ fact: { 2024: '1', 2025: '0' } }) }, ['FACT_WRONG']],
    ['an empty fact', { report: report({ fact: {} }) }, ['FACT_WRONG']],
    ['no licence, no fact', { report: report({ openLicence: false, fact: { 2024: '0', 2025: '0' } }) }, []],
    ['no licence, a fact', { report: report({ openLicence: false }) }, ['FACT_WRONG']],
    [
      'no act needed for the indicator',
      { table: 'indicator', report: report({ actSigned: null, worksDone: null, openLicence: false }) },
      [],
    ],
    [
      'a link that does not work',
      { table: 'indicator', report: report({ linkWorks: false }) },
      ['FACT_WRONG'],
    ],
    ['not published', { table: 'indicator', report: report({ published: null }) }, ['FACT_WRONG']],
  ])('%s', (_, change, expected) => expect(errors(change)).toEqual(expected))

  it.each([
    ['result', { plan: { 2025: '1' } }, 'kod-ai:contract-app-1.col-years'],
    ['indicator', { plan: { 2025: '1' } }, 'kod-ai:contract-app-2.col-years'],
    ['result', { plan: { 2024: '0', 2025: '2' } }, 'kod-ai:contract-app-1.fn-21'],
    ['indicator', { plan: { 2024: '0', 2025: '2' } }, 'kod-ai:contract-app-2.fn-23'],
    ['result', { report: report({ plan: {} }) }, 'kod-ai:contract-app-3.col-plan'],
    ['indicator', { report: report({ plan: {} }) }, 'kod-ai:contract-app-4.col-plan'],
    ['result', { report: report({ fact: { 2025: '7' } }) }, 'kod-ai:contract-app-3.col-fact'],
    ['indicator', { report: report({ fact: { 2025: '7' } }) }, 'kod-ai:contract-app-4.col-fact'],
    ['result', { report: report({ fact: {} }) }, 'kod-ai:contract-app-3.fn-24'],
    ['indicator', { report: report({ fact: {} }) }, 'kod-ai:contract-app-4.fn-27'],
  ])('of the %s: %j breaks %s', (table, change, clause) => {
    expect(clausesOf(rule(resultValues, facts({ table, ...change })), 'broken')).toEqual([clause])
  })

  it('uses the terms of the definitions kod-ai:1.3/12 and kod-ai:1.3/15: one table each', () => {
    expect(resultValues.clauses).toEqual(expect.arrayContaining(['kod-ai:1.3/12', 'kod-ai:1.3/15']))
    expect(clausesOf(rule(resultValues, facts({ report: report() })), 'met')).toContain('kod-ai:2.10.a')
    const indicator = facts({ table: 'indicator', report: report() })
    expect(clausesOf(rule(resultValues, indicator), 'met')).toContain('kod-ai:2.10.b')
  })

  it('adds a column for a later year, or keeps the columns by the reading', () => {
    const late = facts({ report: report({ actSigned: '2027-01-15' }) })
    expect(decided(resultValues, late)).toMatchObject({
      expectedFact: { 2024: '0', 2025: '0', 2027: '1' },
      achieved: true,
    })
    expect(decided(resultValues, late, { 'result.late-year': 'keep-columns' })).toMatchObject({
      expectedFact: { 2024: '0', 2025: '0' },
      achieved: false,
    })
  })

  it('adds none for an earlier year', () => {
    const early = facts({ table: 'indicator', report: report({ published: '2023-05-01' }) })
    expect(decided(resultValues, early)).toMatchObject({
      expectedFact: { 2024: '0', 2025: '0' },
      achieved: false,
    })
  })

  it('names what is lacking, and does not call it broken', () => {
    const ruling = rule(
      resultValues,
      facts({ report: report({ actSigned: null, fact: { 2024: '0', 2025: '0' } }) }),
    )
    expect(clausesOf(ruling, 'unknown')).toEqual(['kod-ai:2.10.a'])
    expect(ruling.findings.find((f) => f.outcome === 'unknown')?.operands).toEqual({ missing: ['actSigned'] })
    expect(clausesOf(ruling, 'broken')).toEqual([])
    expect(decided(resultValues, facts({ plannedDate: '2026-02-01', report: report() }))).toMatchObject({
      expectedPlan: null,
      achieved: true,
    })
  })

  it('refuses numbers and unknown tables', () => {
    expect(problemOf(resultValues, facts({ plan: { 2024: 0, 2025: 1 } }))?.items[0]?.clause).toBe(
      'kod-ai:contract-app-1.col-years',
    )
    expect(problemOf(resultValues, facts({ table: 'other' }))?.items[0]?.clause).toBe('kod-ai:2.10')
  })
})
