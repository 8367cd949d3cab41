import type { IsoDate } from '../../../../kernel/index.ts'
import type { GrantFacts, Supplement } from './facts.ts'
import { reschedule } from './ledger.ts'

/** The facts after an additional agreement came into force: the next version of the agreement, or its termination. */
export function inForce(facts: GrantFacts, supplement: Supplement, on: IsoDate): GrantFacts {
  const supplements = facts.supplements.map((s) =>
    s.number === supplement.number ? { ...s, inForce: on } : s,
  )
  const { changes } = supplement
  if (supplement.kind === 'termination')
    return {
      ...facts,
      supplements,
      termination: facts.termination ?? {
        way: 'agreement',
        grounds: [],
        detected: on,
        on,
        text: changes.text,
      },
    }
  const amounts = changes.tranches ?? facts.ledger.tranches.map((t) => t.amount)
  return {
    ...facts,
    supplements,
    version: facts.version + 1,
    ledger: reschedule(facts.ledger, changes.total ?? facts.ledger.total, amounts),
    members: facts.members.map((m, i) => ({ ...m, grant: changes.shares?.[i]?.grant ?? m.grant })),
    stages: facts.stages.map((s, i) => ({ ...s, ends: changes.stageEnds?.[i] ?? s.ends })),
  }
}
