import { kopecks, money, sum } from '../../../../../kernel/index.ts'
import { isLot } from '../../shared/index.ts'
import type { Content } from '../content.ts'
import { type ApplicationGuard, content } from '../guard.ts'

const months = [12, 18, 24]

/** What the project is: kind, work, lot, topic, term, plan and terms of reference. */
export function checkProject(guard: ApplicationGuard, c: Content, lots: readonly string[]): void {
  guard.ensure(
    c.applicantKind === 'individual',
    'kod-ai:1.1/1',
    'application.individual',
    { kind: c.applicantKind },
    content('APPLICANT_NOT_INDIVIDUAL', 'applicantKind'),
  )
  guard.ensure(
    c.projectKind === 'open-library',
    'kod-ai:1.3/14',
    'application.project-kind',
    { kind: c.projectKind },
    content('PROJECT_KIND', 'projectKind'),
  )
  const known = guard.ensure(
    c.workType === 'create' || c.workType === 'develop',
    'kod-ai:1.2',
    'application.work-type',
    { type: c.workType },
    content('WORK_TYPE', 'workType'),
  )
  if (known)
    guard.ensure(
      c.workType === 'create' || c.baseLibrary !== null,
      'kod-ai:fn1',
      'application.base-library',
      {},
      content('BASE_LIBRARY', 'baseLibrary'),
    )
  guard.ensure(
    isLot(c.lot) && lots.includes(c.lot),
    'kod-ai:1.4',
    'application.lot',
    { lot: c.lot },
    content('LOT', 'lot'),
  )
  guard.ensure(c.topic !== '', 'kod-ai:1.3/1', 'application.topic', {}, content('TOPIC', 'topic'))
  guard.ensure(c.consent, 'kod-ai:f1.1/2', 'application.consent', {}, content('CONSENT', 'consent'))
  const term = guard.ensure(
    months.includes(c.months),
    'kod-ai:2.3/1',
    'application.term',
    { months: c.months },
    content('TERM', 'months'),
  )
  if (term) checkPlan(guard, c)
  guard.ensure(
    c.tor.empty.length === 0,
    'kod-ai:3.5.a/2',
    'application.tor',
    { sections: c.tor.empty },
    content('DOC_TOR', 'tor'),
  )
}

/** 12, 18 and 24 months have 2, 3 and 4 stages of six; the plan is worth the whole grant (`kod-ai:fn4`). */
function checkPlan(guard: ApplicationGuard, c: Content): void {
  const stages = months.indexOf(c.months) + 2
  const planned = sum(c.plan.map((s) => kopecks(s.amount)))
  const numbered = c.plan.every((s, i) => s.number === i + 1)
  guard.ensure(
    c.plan.length === stages && numbered && planned === kopecks(c.total),
    'kod-ai:3.5.a/3',
    'application.plan',
    { months: c.months, stages, total: c.total, given: c.plan.length, sum: money(planned) },
    content('DOC_PLAN', 'plan'),
  )
}
