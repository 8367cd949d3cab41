import type { KodAiClause } from '../../clauses/index.ts'
import { type Check, content, openLicences } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import type { MessageKey } from './messages/index.ts'
import { lastStage } from './of-facts.ts'
import type { ResearchReport } from './report.ts'

type Guard = Check<MessageKey>
const at = (field: string) => `documents.research.${field}`

/** A link that the latest check found working. */
export const linkWorks = (facts: GrantFacts, kind: 'repository' | 'tutorial', url: string): boolean => {
  const check = facts.links[kind]
  return check !== undefined && check.url === url && check.works
}

function filled(guard: Guard, value: string | readonly string[], clause: KodAiClause, field: string): void {
  const present = typeof value === 'string' ? value !== '' : value.length > 0 && value.every((v) => v !== '')
  guard.ensure(present, clause, 'report.blank', { field }, content('BLANK', at(field)))
}

/** Annex 10, items 2–7, asked for in the final report alone (`kod-ai:6.4.5/1`). */
function checkFinal(guard: Guard, facts: GrantFacts, report: ResearchReport, licenceAsked: boolean): void {
  filled(guard, report.uses, 'kod-ai:contract-app-10.2', 'uses')
  filled(guard, report.examples, 'kod-ai:contract-app-10.4', 'examples')
  filled(guard, report.requirements, 'kod-ai:contract-app-10.7', 'requirements')
  const link = (
    kind: 'repository' | 'tutorial',
    clause: 'kod-ai:contract-app-10.3' | 'kod-ai:contract-app-10.6',
  ) =>
    guard.ensure(
      /^https?:\/\//.test(report[kind]) && linkWorks(facts, kind, report[kind]),
      clause,
      'report.link',
      { url: report[kind] },
      content('LINK_NOT_WORKING', at(kind)),
    )
  link('repository', 'kod-ai:contract-app-10.3')
  link('tutorial', 'kod-ai:contract-app-10.6')
  const licence = report.licence
  guard.ensure(
    (licence === null && !licenceAsked) ||
      (licence !== null && /^https?:\/\//.test(licence.url) && openLicences.includes(licence.id)),
    'kod-ai:contract-7.6.d',
    'report.licence',
    { licence: licence?.id ?? '' },
    content('LICENCE', at('licence')),
  )
}

/** Holds a research report against annex 10: interim or final by the stage, every asked item filled in. */
export function checkResearch(
  guard: Guard,
  facts: GrantFacts,
  stage: number,
  report: ResearchReport,
  readings: Readonly<Record<string, string>>,
): void {
  const kind = stage === lastStage(facts) ? 'final' : 'interim'
  guard.ensure(
    report.kind === kind,
    'kod-ai:contract-app-10.kind',
    'report.kind',
    { kind },
    content('REPORT_KIND', at('kind')),
  )
  filled(guard, report.results, 'kod-ai:contract-app-10.1', 'results')
  if (kind === 'final') checkFinal(guard, facts, report, readings['completion.licence'] !== 'optional')
}

/** Declared results that the final report does not name (`kod-ai:contract-1.6`): a warning, and no approval by itself. */
export const unmappedResults = (facts: GrantFacts, report: ResearchReport | null): string[] =>
  (facts.award?.declaredResults ?? []).filter((_, i) => !report?.declaredResults.includes(i + 1))

/** Requires links that work at the moment of acceptance, checked not longer ago than this many days (`kod-ai:contract-7.7.b`). */
export const linkAge = 7
