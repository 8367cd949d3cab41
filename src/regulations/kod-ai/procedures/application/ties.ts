import { parentNeed } from '../../../../kernel/index.ts'
import { barsBy, type Candidate, type TieSettings, tieSettings, tiesWith } from '../../rules/index.ts'
import type { ContestFacts } from '../contest/index.ts'
import type { Ties } from '../expert/index.ts'
import { applicantFor } from './declared.ts'
import type { AffectedDecision, ApplicationFacts, JuryDecisionFacts, KnownTie } from './facts.ts'

/** How the contest reads the unclear places about ties. */
export const settingsNeed = parentNeed<ContestFacts>()((facts): TieSettings => tieSettings(facts.readings))

/** Whether the jury's decision would stand without one of the votes for it: then it hangs on nobody alone. */
export function isDecisive({ decision, votes }: JuryDecisionFacts): boolean {
  const side = decision === 'support' ? votes.for : votes.against
  return (side - 1) * 2 <= votes.voters - 1
}

/** Decisions about this application that a person had a part in (`kod-ai:4.6.4`, `kod-ai:4.7.6/2`). */
export function affectedBy(facts: ApplicationFacts, person: string): readonly AffectedDecision[] {
  const reviews = facts.conclusions.filter((c) => c.expert === person && c.annulled === null)
  const { jury } = facts
  const voted = jury?.voters?.some((v) => v.person === person) ?? false
  return [
    ...reviews.map(({ review }): AffectedDecision => ({ kind: 'review', case: review, decisive: true })),
    ...(jury && voted ? [{ kind: 'jury' as const, case: jury.sitting, decisive: isDecisive(jury) }] : []),
  ]
}

/** A tie that waits for the officer: not settled, and a decision it touches is still in force. */
export const isOpen = (facts: ApplicationFacts, tie: KnownTie): boolean =>
  tie.settled === null &&
  (tie.affects.length === 0
    ? facts.experts.some((e) => e.expert === tie.person && e.state === 'assigned')
    : tie.affects.some(
        (a) => a.kind === 'jury' || facts.conclusions.some((c) => c.review === a.case && c.annulled === null),
      ))

export const openTies = (facts: ApplicationFacts): readonly KnownTie[] =>
  facts.ties.filter((tie) => isOpen(facts, tie))

/** Facts with the ties of one who judged that have come to light: known ones are not told twice. */
export function withFound(
  facts: ApplicationFacts,
  judge: Pick<Candidate, 'person' | 'interests'>,
  settings: TieSettings,
  found: { readonly on: string; readonly by: string; readonly source: KnownTie['source'] },
): ApplicationFacts {
  const affects = affectedBy(facts, judge.person)
  if (affects.length === 0) return facts
  const asked = { ...judge, inRound: false, reviewed: false }
  const known = (kind: string, other: string | null) =>
    facts.ties.some((t) => t.person === judge.person && t.kind === kind && t.with === other && !t.settled)
  const ties = tiesWith(asked, applicantFor(facts), found.on)
    .filter((tie) => barsBy(tie, 'expert', settings) && !known(tie.kind, tie.with))
    .map(
      (tie): KnownTie => ({
        person: tie.person,
        kind: tie.kind,
        with: tie.with,
        letter: tie.letter ?? 'a',
        ...found,
        affects,
        text: null,
        evidence: null,
        settled: null,
      }),
    )
  return ties.length === 0 ? facts : { ...facts, ties: [...facts.ties, ...ties] }
}

/**
 * A judgement has arrived, and with it ties that were declared after it was signed and before it was here: whoever declared
 * them found nothing yet that they touch. Events of before that was looked for bring no ties.
 */
export const withArrived = (
  facts: ApplicationFacts,
  needs: { readonly ties: Ties | undefined; readonly settings: TieSettings },
  on: string,
  by: string,
): ApplicationFacts =>
  (needs.ties?.register ?? []).reduce(
    (known, judge) => withFound(known, judge, needs.settings, { on, by, source: 'register' }),
    facts,
  )
