import { daysBetween, type IsoDate } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { type Check, conflict } from '../contract/index.ts'
import type { AgreementFacts, CheckKind } from './facts.ts'
import type { MessageKey } from './messages.ts'

/** Checks that every member needs before the agreement, with the clause of each. */
export const neededChecks: readonly { readonly kind: CheckKind; readonly clause: KodAiClause }[] = [
  { kind: 'citizenship', clause: 'kod-ai:5.6.a' },
  { kind: 'bankruptcy', clause: 'kod-ai:5.6.b' },
  { kind: 'tax', clause: 'kod-ai:5.6.v' },
  { kind: 'breach', clause: 'kod-ai:5.6.g' },
  { kind: 'umnik', clause: 'kod-ai:fn2' },
  { kind: 'open-grants', clause: 'kod-ai:declaration-6' },
]

/** A check older than this many calendar days is asked for again; the regulation names no age, so it is a setting. */
export const checkAge = 30

export const checkOf = (facts: AgreementFacts, person: string, kind: CheckKind) =>
  facts.checks.find((c) => c.person === person && c.kind === kind)

/** Requires a passed, recent check of every kind for every member (`kod-ai:5.6`); names the member and the letter. */
export function checkEligible(guard: Check<MessageKey>, facts: AgreementFacts, on: IsoDate): boolean {
  let sound = true
  for (const { person } of facts.members) {
    for (const { kind, clause } of neededChecks) {
      const check = checkOf(facts, person, kind)
      const recent = check !== undefined && daysBetween(check.on, on) <= checkAge
      sound =
        guard.ensure(
          recent,
          clause,
          'check.missing',
          { person, kind, days: checkAge },
          conflict('CHECK_MISSING', `checks.${person}.${kind}`),
        ) && sound
      if (check)
        sound =
          guard.ensure(
            check.passed,
            clause,
            'check.failed',
            { person, kind },
            conflict(kind === 'open-grants' ? 'OPEN_GRANT' : 'NOT_ELIGIBLE', `checks.${person}.${kind}`),
          ) && sound
    }
  }
  return sound
}
