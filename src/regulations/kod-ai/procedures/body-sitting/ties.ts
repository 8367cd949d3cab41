import type { Ask, CaseFile } from '../../../../kernel/index.ts'
import { tiesWith } from '../../rules/index.ts'
import { inRoundNeed } from '../application/index.ts'
import type { ContestFacts } from '../contest/index.ts'
import { entriesIn, knownIn, type Ties, tiesNeed } from '../expert/index.ts'
import type { BodyConfig } from './config.ts'
import type { BodyItem, FoundConflict } from './facts.ts'

const rollOf = (config: BodyConfig, parent: CaseFile | null) =>
  (parent?.facts as ContestFacts | undefined)?.bodies[config.body]?.members ?? []

/** What ties the members of the appointed body to some applications, and who of them applies in the round. */
export const tieNeeds = (config: BodyConfig, applications: (ask: Ask) => readonly string[]) => ({
  ties: tiesNeed((ask) => {
    const roll = rollOf(config, ask.parent)
    // Of a body that nobody is known of there is nothing to look for.
    return { entries: entriesIn(roll), applications: roll.length > 0 ? applications(ask) : [] }
  }),
  inRound: inRoundNeed((ask) => ({
    contest: ask.parent?.id ?? '',
    persons: rollOf(config, ask.parent).map((m) => m.person),
  })),
})

export interface BodyTies {
  readonly roll: readonly string[]
  /** Events of before ties were looked for bring none: they fold as they did. */
  readonly ties: Ties | undefined
  readonly inRound: readonly string[]
}

type Listed = Pick<BodyItem, 'members'>

/** People and applicant of one item as the rule kod-ai/conflict-found takes them: the body is told, not barred (reading T39). */
export const askedOf = ({ roll, ties, inRound }: BodyTies, id: string, { members }: Listed, on: string) => ({
  on,
  capacity: 'other' as const,
  people: roll.map((person) => {
    const { declared, interests } = knownIn(ties?.register, person)
    return {
      person,
      declared,
      inRound: inRound.includes(person),
      reviewed: false,
      interests,
    }
  }),
  applicant: ties?.applicants[id] ?? {
    members: members.map((person) => ({ person, interests: [] })),
    interests: [],
  },
})

/** Every tie between the body and its agenda. */
export function foundTies(
  known: BodyTies,
  items: Readonly<Record<string, Listed>>,
  on: string,
): readonly FoundConflict[] {
  if (!known.ties) return []
  return Object.entries(items).flatMap(([item, listed]) => {
    const { people, applicant } = askedOf(known, item, listed, on)
    return people.flatMap((judge) =>
      tiesWith(judge, applicant, on).map(({ person, kind, letter }) => ({ person, item, kind, letter })),
    )
  })
}
