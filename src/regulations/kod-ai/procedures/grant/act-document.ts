import { canonical, sha256Hex } from '../../../../kernel/index.ts'
import type { GrantFacts, Stage } from './facts.ts'

/**
 * The hash of the act of a stage: everything that annex 9 is filled with but names, which each party has in its own copy. Null until
 * the act is drafted; it changes with every filing before the reports are approved.
 */
export function actHash({ award, members }: GrantFacts, { number, documents }: Stage): string | null {
  const act = documents?.act
  if (!award || !act) return null
  const people = members.map(({ person }) => person)
  return sha256Hex(canonical({ agreement: award.agreement, topic: award.topic, stage: number, act, people }))
}
