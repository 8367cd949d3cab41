import type { DealFacts } from './facts.ts'
import type { DecidingNeeds, LocalActMarks } from './needs.ts'

/** What is told beside an outcome and blocks nothing, as codes. */
export const besides = [
  'UNTRAINED_OFFICER',
  'NOTICE_NOT_SENT',
  'NOT_OWN',
  'INTERMEDIARY',
  'TERMS_OPEN',
  'TERMS_INCOMPLETE',
  'LOCAL_ACT_WEAKENS',
  'ADVISORY_ONLY',
  'CODE_APPLIES',
] as const

/** Everything a decider should see next to the outcome: clauses that are intentions, told and not enforced. */
export function toldBeside(
  deal: DealFacts,
  { counterparty, solution, acts }: DecidingNeeds & { readonly acts: readonly LocalActMarks[] },
  trained: boolean,
): readonly string[] {
  const when: readonly (readonly [(typeof besides)[number], boolean])[] = [
    ['UNTRAINED_OFFICER', !trained],
    ['NOTICE_NOT_SENT', !counterparty.standing.told],
    // By analogy only, where the company chose so (`export:1.1`).
    ['NOT_OWN', solution?.ownership === 'third-party'],
    ['INTERMEDIARY', deal.developerRole === 'intermediary'],
    ['TERMS_OPEN', deal.terms === null],
    ['TERMS_INCOMPLETE', deal.terms !== null && !deal.terms.complete],
    ['LOCAL_ACT_WEAKENS', acts.some(({ weakens }) => weakens)],
    ['ADVISORY_ONLY', !deal.joined],
    ['CODE_APPLIES', deal.codeSignatory],
  ]
  return when.flatMap(([code, holds]) => (holds ? [code] : []))
}
