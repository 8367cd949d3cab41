import { parentNeed } from '../../../../kernel/index.ts'
import { barsBy, tieSettings, tiesWith } from '../../rules/index.ts'
import { type ApplicationFacts, applicantFor, openTies } from '../application/index.ts'
import { entriesIn, type Known, knownIn, registerNeed } from '../expert/index.ts'
import type { ReviewFacts } from './facts.ts'
import type { reviewWords } from './vocabulary.ts'

type ReviewGuard = Parameters<NonNullable<Parameters<typeof reviewWords.action<'x', unknown>>[0]['guard']>>[0]

/** The register and the applicant as they stand now: what was not known at the assignment may be known since. */
export const tieNeeds = {
  register: registerNeed((ask) => entriesIn([ask.facts as ReviewFacts])),
  application: parentNeed<ApplicationFacts>()((facts) => ({
    applicant: applicantFor(facts),
    recorded: openTies(facts).map(({ person, letter }) => ({ person, letter })),
  })),
}

interface TieNeeds {
  readonly register: readonly Known[] | undefined
  readonly application:
    | {
        readonly applicant: ReturnType<typeof applicantFor>
        readonly recorded: readonly { readonly person: string; readonly letter: 'a' | 'b' }[]
      }
    | undefined
}

/**
 * Neither opens nor signs who is tied to the applicant (`kod-ai:4.6.3`). The expert is told that there is a tie and under
 * which letter, never to whom: experts do not know the applicants (`kod-ai:4.6.1/3`).
 */
export function checkTie(
  guard: ReviewGuard,
  { expert }: ReviewFacts,
  { register, application }: TieNeeds,
  readings: Readonly<Record<string, string>>,
  on: string,
): void {
  // An event of before ties were asked for brings nothing to look at: it is explained as it was decided.
  if (!application) return
  const settings = tieSettings(readings)
  const known = knownIn(register, expert)
  const judge = { ...known, inRound: false, reviewed: false }
  const found = tiesWith(judge, application.applicant, on)
  const letters = [
    ...found.flatMap((tie) => (barsBy(tie, 'expert', settings) ? [tie.letter ?? 'a'] : [])),
    ...application.recorded.flatMap((tie) => (tie.person === expert ? [tie.letter] : [])),
  ]
  for (const letter of ['a', 'b'] as const)
    guard.ensure(
      !letters.includes(letter),
      `kod-ai:4.6.4.${letter}`,
      'review.tie',
      { letter },
      { code: 'CONFLICT', kind: 'state' },
    )
}
