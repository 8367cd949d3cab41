import type { CaseFile } from '../../../../kernel/index.ts'
import { type Applicant, tiesWith } from '../../rules/index.ts'
import { inRoundNeed } from '../application/index.ts'
import type { ContestFacts } from '../contest/index.ts'
import { entriesIn, type Known, knownIn, registerNeed } from '../expert/index.ts'
import { applicantsNeed } from '../shared/index.ts'
import type { BodyConfig } from './config.ts'
import type { BodyItem, BodySittingFacts, FoundConflict } from './facts.ts'

const rollOf = (config: BodyConfig, parent: CaseFile | null) =>
  (parent?.facts as ContestFacts | undefined)?.bodies[config.body]?.members ?? []

/** The members of the appointed body: what they declared, and who of them applies in the round. */
export const judgesNeeds = (config: BodyConfig) => ({
  register: registerNeed((ask) => entriesIn(rollOf(config, ask.parent))),
  inRound: inRoundNeed((ask) => ({
    contest: ask.parent?.id ?? '',
    persons: rollOf(config, ask.parent).map((m) => m.person),
  })),
})
/** What the applications of the agenda declare; of a body that nobody is known of, there is nothing to look for. */
export const agendaNeed = (config: BodyConfig) =>
  applicantsNeed((ask) =>
    rollOf(config, ask.parent).length > 0 ? Object.keys((ask.facts as BodySittingFacts).items) : [],
  )

export interface BodyTies {
  readonly roll: readonly string[]
  /** Events of before ties were looked for bring none: they fold as they did. */
  readonly register: readonly Known[] | undefined
  readonly inRound: readonly string[]
  readonly applicants: Readonly<Record<string, Applicant>>
}

/** People and applicant of one item as the rule kod-ai/conflict-found takes them: the body is told, not barred (reading T39). */
export const askedOf = ({ roll, register, inRound, applicants }: BodyTies, item: string, on: string) => ({
  on,
  capacity: 'other' as const,
  people: roll.map((person) => {
    const { declared, interests } = knownIn(register, person)
    return {
      person,
      declared,
      inRound: inRound.includes(person),
      reviewed: false,
      interests: [...interests],
    }
  }),
  applicant: applicants[item] ?? { members: [], interests: [] },
})

/** Every tie between the body and its agenda. */
export function foundTies(
  ties: BodyTies,
  items: Readonly<Record<string, Pick<BodyItem, 'number'>>>,
  on: string,
): readonly FoundConflict[] {
  if (!ties.register) return []
  return Object.keys(items).flatMap((item) => {
    const { people, applicant } = askedOf(ties, item, on)
    return people.flatMap((judge) =>
      tiesWith(judge, applicant, on).map(({ person, kind, letter }) => ({ person, item, kind, letter })),
    )
  })
}
