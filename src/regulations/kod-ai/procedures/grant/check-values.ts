import { yearsWithOne } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { resultValues } from '../../rules/index.ts'
import { type Check, content } from '../contract/index.ts'
import { linkWorks } from './check-research.ts'
import type { GrantFacts } from './facts.ts'
import type { MessageKey } from './messages/index.ts'
import { plannedDay, plannedValues } from './planned.ts'
import type { ReportDocuments, ValuesReport } from './report.ts'

type Guard = Check<MessageKey>
type Table = 'result' | 'indicator'

const clauses: Readonly<Record<Table, Readonly<Record<string, KodAiClause>>>> = {
  result: {
    PLAN_CHANGED: 'kod-ai:contract-app-3.col-plan',
    FACT_VALUES: 'kod-ai:contract-app-3.col-fact',
    FACT_WRONG: 'kod-ai:contract-app-3.fn-24',
  },
  indicator: {
    PLAN_CHANGED: 'kod-ai:contract-app-4.col-plan',
    FACT_VALUES: 'kod-ai:contract-app-4.col-fact',
    FACT_WRONG: 'kod-ai:contract-app-4.fn-27',
  },
}

/** One table by the rule kod-ai/result-values. The act is never signed yet when the report on the result is filed. */
function checkTable(
  guard: Guard,
  facts: GrantFacts,
  table: Table,
  report: ValuesReport,
  works: boolean,
  licence: boolean,
): void {
  const path = `documents.${table}`
  const { errors } = guard.rule(resultValues, {
    table,
    signed: facts.award!.agreement.signed,
    contractEnds: facts.stages.at(-1)!.ends,
    plannedDate: plannedDay(facts, table),
    plan: plannedValues(facts, table),
    report: {
      plan: report.plan,
      fact: report.fact,
      worksDone: report.on,
      published: report.on,
      openLicence: licence,
      linkWorks: works,
      actSigned: null,
    },
  })
  if (table === 'indicator')
    guard.ensure(
      works || yearsWithOne(report.fact).length === 0,
      'kod-ai:6.4.5/5',
      'values.wrong',
      { table, codes: 'LINK_NOT_WORKING' },
      content('LINK_NOT_WORKING', `${path}.fact`),
    )
  for (const code of ['PLAN_CHANGED', 'FACT_VALUES', 'FACT_WRONG'] as const)
    guard.ensure(
      !errors.includes(code),
      clauses[table][code]!,
      'values.wrong',
      { table, codes: code },
      content(code, code === 'PLAN_CHANGED' ? `${path}.plan` : `${path}.fact`),
    )
}

/** Holds annexes 3 and 4 against the plan of annexes 1 and 2 and against what is known when they are filed. */
export function checkValues(guard: Guard, facts: GrantFacts, documents: ReportDocuments): void {
  const works = linkWorks(facts, 'repository', documents.research?.repository ?? '')
  const licence = documents.research?.licence != null
  if (documents.result) checkTable(guard, facts, 'result', documents.result, works, licence)
  if (documents.indicator) checkTable(guard, facts, 'indicator', documents.indicator, works, licence)
}
