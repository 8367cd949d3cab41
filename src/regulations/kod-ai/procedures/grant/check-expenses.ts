import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { expenditure } from '../../rules/index.ts'
import { type Check, content } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import type { MessageKey } from './messages/index.ts'
import type { ActDraft, ExpenseReport } from './report.ts'

type Guard = Check<MessageKey>
const at = (field: string) => `documents.expenses.${field}`

/** Spent by a member in the stages before the one reported on, in kopecks. */
export const spentBefore = (facts: GrantFacts, stage: number, person: string) =>
  sum(
    facts.ledger.expenses.filter((e) => e.stage < stage && e.person === person).map((e) => kopecks(e.spent)),
  )

function checkRow(guard: Guard, facts: GrantFacts, stage: number, report: ExpenseReport, i: number): void {
  const row = report.rows[i]!
  const { person } = row
  const grant = facts.members.find((m) => m.person === person)?.grant
  if (grant === undefined) return
  guard.ensure(
    row.approved === grant,
    'kod-ai:contract-app-5.col-2',
    'expenses.approved',
    { person, approved: grant, given: row.approved },
    content('ESTIMATE_CHANGED', at(`rows.${i}.approved`)),
  )
  guard.ensure(
    kopecks(row.stage) >= 0n,
    'kod-ai:contract-app-5.unit',
    'expenses.negative',
    { person },
    content('NEGATIVE', at(`rows.${i}.stage`)),
  )
  const expected = spentBefore(facts, stage, person) + kopecks(row.stage)
  guard.ensure(
    kopecks(row.cumulative) === expected,
    'kod-ai:contract-app-5.col-3',
    'expenses.cumulative',
    { person, given: row.cumulative, expected: money(expected) },
    content('CUMULATIVE', at(`rows.${i}.cumulative`)),
  )
  guard.ensure(
    kopecks(row.cumulative) <= kopecks(grant),
    'kod-ai:6.3/3',
    'expenses.over',
    { person, given: row.cumulative, approved: grant },
    content('OVER_ESTIMATE', at(`rows.${i}.cumulative`)),
  )
  guard.ensure(
    kopecks(row.stage) !== 0n || row.note !== '',
    'kod-ai:contract-app-5.col-5',
    'expenses.explain',
    { person },
    content('EXPLAIN', at(`rows.${i}.note`)),
  )
}

/**
 * Holds an expense report against annex 5 by the rule kod-ai/expenditure: rows of the estimate, cumulative sums, the cost
 * of the stage. What is wrong in a row is told by the person's name.
 */
export function checkExpenses(guard: Guard, facts: GrantFacts, stage: number, report: ExpenseReport): void {
  const stages = facts.ledger.tranches.slice(0, stage).map((t) => t.amount)
  const { errors, totals } = guard.rule(expenditure, {
    grant: facts.ledger.total,
    estimate: facts.members.map(({ person, grant }) => ({
      person,
      sum: grant,
      before: money(spentBefore(facts, stage, person)),
    })),
    stages,
    stageCost: report.stageCost,
    rows: report.rows,
  })
  guard.ensure(
    !errors.includes('NOT_IN_ESTIMATE'),
    'kod-ai:contract-app-5.col-1',
    'expenses.rows',
    { list: report.rows.map((r) => r.person) },
    content('NOT_IN_ESTIMATE', at('rows')),
  )
  report.rows.forEach((_, i) => {
    checkRow(guard, facts, stage, report, i)
  })
  guard.ensure(
    !errors.includes('STAGE_COST'),
    'kod-ai:contract-app-5.head-cost',
    'expenses.stage-cost',
    { cost: stages.at(-1)!, given: report.stageCost },
    content('STAGE_COST', at('stageCost')),
  )
  guard.ensure(
    !errors.includes('OVER_STAGE'),
    'kod-ai:contract-app-7.fn-spend',
    'expenses.over-stage',
    { spent: totals.cumulative, stages: money(sum(stages.map(kopecks))) },
    content('OVER_STAGE', at('rows')),
  )
}

/** Holds the act against annex 9: the sums are those of the schedule, the payments made and the agreement. */
export function checkAct(
  guard: Guard,
  facts: GrantFacts,
  stage: number,
  act: ActDraft,
  transferred: string,
): void {
  guard.ensure(
    act.summary.length >= 20 && act.summary.length <= 4000,
    'kod-ai:contract-app-9.summary',
    'act.summary',
    { length: act.summary.length },
    content('SUMMARY', 'documents.act.summary'),
  )
  const same = (
    field: 'stageCost' | 'transferred' | 'total',
    expected: string,
    clause:
      | 'kod-ai:contract-app-9.stage-cost'
      | 'kod-ai:contract-app-9.transferred'
      | 'kod-ai:contract-app-9.total',
  ) =>
    guard.ensure(
      act[field] === expected,
      clause,
      'act.sum',
      { field, expected, given: act[field] },
      content(field === 'stageCost' ? 'STAGE_COST' : 'ACT_SUM', `documents.act.${field}`),
    )
  same('stageCost', facts.ledger.tranches[stage - 1]!.amount, 'kod-ai:contract-app-9.stage-cost')
  same('transferred', transferred, 'kod-ai:contract-app-9.transferred')
  same('total', facts.ledger.total, 'kod-ai:contract-app-9.total')
}
