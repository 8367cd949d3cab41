import { openLicences } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import { lastStage, stageOf } from './of-facts.ts'

/** One condition of completion: its letter in 2.5 and 7.6, whether it holds, and what is missing. */
export interface Condition {
  readonly letter: string
  readonly met: boolean
  readonly what: string
}

/** Members without an entry in the community register. */
export const unregistered = (facts: GrantFacts): string[] =>
  facts.members.filter((m) => m.registered === null).map((m) => m.person)

/** The licence of the project: one of the list, and its page says the same. */
function licenceOpen(facts: GrantFacts): boolean {
  const report = stageOf(facts, lastStage(facts))?.documents?.research?.licence
  const found = facts.links.licence
  if (!report || !openLicences.includes(report.id) || !found) return false
  return found.works && found.url === report.url && (found.licence === null || found.licence === report.id)
}

/** The five conditions of 2.5 and 7.6 and those the Fund added (`kod-ai:2.12`), each computed, none typed in. */
export function conditions(facts: GrantFacts): Condition[] {
  const last = stageOf(facts, lastStage(facts))
  const approved = Boolean(last?.approved.research && last.approved.expenses)
  const repository = facts.links.repository
  const published = repository?.works === true && repository.url === last?.documents?.research?.repository
  const missing = unregistered(facts)
  return [
    { letter: 'а', met: approved && last?.acceptedOn != null, what: 'reports' },
    { letter: 'б', met: published, what: 'publication' },
    { letter: 'в', met: missing.length === 0, what: missing.join(', ') },
    { letter: 'г', met: published && repository.status === 200, what: 'repository' },
    { letter: 'д', met: licenceOpen(facts), what: 'licence' },
    ...facts.requirements.map((r) => ({ letter: r.key, met: r.metOn !== null, what: r.text })),
  ]
}

/** What of the grantee's duties is still open, for an end before the term (`kod-ai:2.3/2`, `kod-ai:contract-2.3`). */
export const openDuties = (facts: GrantFacts): string[] =>
  facts.asked
    .filter((a) => a.answeredOn === null && a.kind !== 'question' && a.kind !== 'proposal')
    .map((a) => a.subject)
