import { type Check, content, repeated, reportKinds, stageCount } from '../contract/index.ts'
import type { AgreementFacts } from './facts.ts'
import type { messages } from './messages.ts'
import type { PapersInput } from './papers.ts'

type Guard = Check<keyof typeof messages>
const list = (items: readonly string[]) => ({ list: items })

/** Annex 6: every field filled, every work has members, every member has work, all report kinds are named. */
export function checkSpecification(guard: Guard, facts: AgreementFacts, papers: PapersInput): void {
  const spec = papers.specification
  const filled = (
    text: string,
    clause: 'kod-ai:contract-app-6.1' | 'kod-ai:contract-app-6.3' | 'kod-ai:contract-app-6.5',
    field: string,
  ) =>
    guard.ensure(text !== '', clause, 'papers.blank', { field }, content('BLANK', `specification.${field}`))
  filled(spec.name, 'kod-ai:contract-app-6.1', 'name')
  filled(spec.aim, 'kod-ai:contract-app-6.3', 'aim')
  filled(spec.field, 'kod-ai:contract-app-6.5', 'field')
  const some = (
    count: number,
    clause: 'kod-ai:contract-app-6.4' | 'kod-ai:contract-app-6.6.1' | 'kod-ai:contract-app-6.7.results',
    field: string,
  ) => guard.ensure(count > 0, clause, 'papers.blank', { field }, content('BLANK', `specification.${field}`))
  some(spec.tasks.length, 'kod-ai:contract-app-6.4', 'tasks')
  some(spec.results.length, 'kod-ai:contract-app-6.7.results', 'results')
  some(spec.parameters.length, 'kod-ai:contract-app-6.6.1', 'parameters')
  const empty = spec.parameters.filter((p) => p.value === '').map((p) => p.name)
  guard.ensure(
    empty.length === 0,
    'kod-ai:contract-app-6.6.1',
    'papers.parameter-without-value',
    list(empty),
    content('BLANK', 'specification.parameters'),
  )
  const people = new Set(facts.members.map((m) => m.person))
  const orphans = spec.works
    .filter((w) => w.members.length === 0 || w.members.some((m) => !people.has(m)))
    .map((w) => w.title)
  guard.ensure(
    spec.works.length > 0 && orphans.length === 0,
    'kod-ai:contract-app-6.6.2',
    'papers.work-without-member',
    list(orphans),
    content('ORPHAN_WORK', 'specification.works'),
  )
  const busy = new Set(spec.works.flatMap((w) => w.members))
  const idle = [...people].filter((person) => !busy.has(person))
  guard.ensure(
    idle.length === 0,
    'kod-ai:2.1/2',
    'papers.idle-member',
    list(idle),
    content('IDLE_MEMBER', 'specification.works'),
  )
  const missing = reportKinds.filter((kind) => !spec.reports.includes(kind))
  guard.ensure(
    missing.length === 0,
    'kod-ai:contract-app-6.7',
    'papers.report-kinds',
    list(missing),
    content('REPORT_KINDS', 'specification.reports'),
  )
  guard.ensure(
    spec.months === facts.award!.months,
    'kod-ai:contract-app-6.8',
    'papers.term',
    { given: spec.months, months: facts.award!.months },
    content('TERM', 'specification.months'),
  )
}

/** Annex 7: stages numbered 1..k by the term, each with works of annex 6, no work left out. */
export function checkPlan(guard: Guard, facts: AgreementFacts, papers: PapersInput): void {
  const { stages } = papers.plan
  const count = stageCount(facts.award!.months)
  guard.ensure(
    stages.length === count && stages.every((stage, i) => stage.number === i + 1),
    'kod-ai:contract-app-7.col-1',
    'papers.stage-count',
    { given: stages.length, count },
    content('STAGE_COUNT', 'plan.stages'),
  )
  const known = new Set(papers.specification.works.map((w) => w.key))
  const planned = new Set(stages.flatMap((stage) => stage.works))
  const wrong = [
    ...stages.filter((stage) => stage.works.length === 0).map((stage) => String(stage.number)),
    ...[...planned].filter((key) => !known.has(key)),
    ...[...known].filter((key) => !planned.has(key)),
    ...repeated(papers.specification.works.map((w) => w.key)),
  ]
  guard.ensure(
    wrong.length === 0,
    'kod-ai:contract-app-7.col-2',
    'papers.works-in-stages',
    list(wrong),
    content('WORKS_IN_STAGES', 'plan.stages'),
  )
  guard.ensure(
    papers.linkStage >= 1 && papers.linkStage <= count,
    'kod-ai:contract-app-2.fn-23',
    'papers.link-stage',
    { given: papers.linkStage, count },
    content('PLAN_VALUES', 'linkStage'),
  )
}
