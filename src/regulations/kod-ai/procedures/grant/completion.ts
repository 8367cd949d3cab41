import { openLicences } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import { lastStage, stageOf } from './of-facts.ts'

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

/** What the case shows of the conditions of 2.5 and 7.6, as the rule kod-ai/completion asks for it; nothing is typed in. */
export function completionFacts(facts: GrantFacts) {
  const last = stageOf(facts, lastStage(facts))
  const repository = facts.links.repository
  const published = repository?.works === true && repository.url === last?.documents?.research?.repository
  const licence = licenceOpen(facts)
  return {
    researchReportApproved: last?.approved.research !== undefined,
    expenseReportApproved: last?.approved.expenses !== undefined,
    productCreated: last?.acceptedOn != null,
    codePublished: published,
    registerEntered: unregistered(facts).length === 0,
    repositoryOpen: published && repository?.status === 200,
    licenceFree: licence,
    licencePerpetual: licence,
    extra: facts.requirements.map((r) => ({ requirement: r.key, met: r.metOn !== null })),
  }
}

/** Whether everything the case shows is there, for the list of tasks; the decision is the rule's. */
export function seemsComplete(facts: GrantFacts): boolean {
  const { extra, ...flags } = completionFacts(facts)
  return Object.values(flags).every(Boolean) && extra.every((e) => e.met)
}

/** What of the grantee's duties is still open, for an end before the term (`kod-ai:2.3/2`, `kod-ai:contract-2.3`). */
export const openDuties = (facts: GrantFacts): string[] =>
  facts.asked
    .filter((a) => a.answeredOn === null && a.kind !== 'question' && a.kind !== 'proposal')
    .map((a) => (typeof a.subject === 'string' ? a.subject : a.id))
