import { type ByYear, canonical, oneIn, yearOf, yearsWithOne } from '../../../../kernel/index.ts'
import { type Check, content } from '../contract/index.ts'
import { linkWorks } from './check-research.ts'
import type { GrantFacts } from './facts.ts'
import type { MessageKey } from './messages/index.ts'
import { contractYears, plannedValues } from './planned.ts'
import type { ReportDocuments, ValuesReport } from './report.ts'

type Guard = Check<MessageKey>
type Table = 'result' | 'indicator'

/** What the fact must say when it is filed: the act is not signed yet, so the result is zeros; the link counts at once. */
function expectedFact(facts: GrantFacts, table: Table, report: ValuesReport, works: boolean): ByYear {
  const year = table === 'indicator' && works ? String(yearOf(report.on)) : null
  const years = contractYears(facts)
  return oneIn(year === null || years.includes(year) ? years : [...years, year], year)
}

function checkTable(
  guard: Guard,
  facts: GrantFacts,
  table: Table,
  report: ValuesReport,
  works: boolean,
): void {
  const path = `documents.${table}`
  guard.ensure(
    canonical(report.plan) === canonical(plannedValues(facts, table)),
    table === 'result' ? 'kod-ai:contract-app-3.col-plan' : 'kod-ai:contract-app-4.col-plan',
    'values.wrong',
    { table, codes: 'PLAN_CHANGED' },
    content('PLAN_CHANGED', `${path}.plan`),
  )
  const values = Object.values(report.fact)
  const shaped = guard.ensure(
    values.every((v) => v === '0' || v === '1') && yearsWithOne(report.fact).length <= 1,
    table === 'result' ? 'kod-ai:contract-app-3.col-fact' : 'kod-ai:contract-app-4.col-fact',
    'values.wrong',
    { table, codes: 'FACT_VALUES' },
    content('FACT_VALUES', `${path}.fact`),
  )
  if (!shaped) return
  if (table === 'indicator')
    guard.ensure(
      yearsWithOne(report.fact).length === 0 || works,
      'kod-ai:6.4.5/5',
      'values.wrong',
      { table, codes: 'LINK_NOT_WORKING' },
      content('LINK_NOT_WORKING', `${path}.fact`),
    )
  guard.ensure(
    canonical(report.fact) === canonical(expectedFact(facts, table, report, works)),
    table === 'result' ? 'kod-ai:contract-app-3.fn-24' : 'kod-ai:contract-app-4.fn-27',
    'values.wrong',
    { table, codes: 'FACT_WRONG' },
    content('FACT_WRONG', `${path}.fact`),
  )
}

/** Holds annexes 3 and 4 against the plan of annexes 1 and 2 and against what is known when they are filed. */
export function checkValues(guard: Guard, facts: GrantFacts, documents: ReportDocuments): void {
  const works = linkWorks(facts, 'repository', documents.research?.repository ?? '')
  if (documents.result) checkTable(guard, facts, 'result', documents.result, works)
  if (documents.indicator) checkTable(guard, facts, 'indicator', documents.indicator, works)
}
