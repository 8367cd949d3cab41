import { type CaseFile, canonical, sha256Hex } from '../../../../kernel/index.ts'
import type { AgreementFacts } from './facts.ts'

/**
 * The hash of what the parties agree on: everything that fills the form but personal data, which each party has in its
 * own copy. It changes with every change before signing, so that one sees whether the text that was signed is this one.
 */
export function documentOf(facts: AgreementFacts, { number }: CaseFile<AgreementFacts>) {
  const { award, papers, requirements, codes, template, funding, members } = facts
  if (!award || !papers) return null
  const { specification, plan, estimate, linkStage } = papers
  const { percents, extension } = funding
  const people = members.map(({ person }) => person)
  const text = { award, specification, plan, estimate, linkStage, requirements, codes, template, number }
  return {
    number,
    version: facts.rounds.length,
    sha256: sha256Hex(canonical({ ...text, percents, extension, people })),
  }
}
