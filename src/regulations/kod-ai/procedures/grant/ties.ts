import { type Ask, indexNeed } from '../../../../kernel/index.ts'
import type { Applicant, Entry } from '../../rules/index.ts'
import { type EntryMarks, registeredOf } from '../expert/index.ts'
import { applicantsNeed } from '../shared/index.ts'
import type { GrantFacts } from './facts.ts'

/** The application stands above the agreement, which stands above the grant. */
const applicationOf = (ask: Ask): readonly string[] => (ask.parent?.parent ? [ask.parent.parent] : [])

/** What the winner declared as an applicant. */
export const declaredNeed = applicantsNeed(applicationOf)

/** Who judges the reports as the register knows them, with the applications they reviewed. */
export const judgesNeed = (entries: (ask: Ask) => readonly (string | undefined)[]) =>
  indexNeed(
    (ask) => ({ procedure: 'expert', cases: entries(ask).filter((entry) => entry !== undefined) }),
    (rows) =>
      rows.map((row) => {
        const { person, declared, interests } = registeredOf(row)
        const { reviewed } = row.marks as unknown as EntryMarks
        return { person, declared, interests, reviewed }
      }),
  )

/** Events of before ties were looked for bring none of it. */
interface TieNeeds {
  readonly judges:
    | readonly {
        readonly person: string
        readonly declared: boolean
        readonly interests: readonly Entry[]
        readonly reviewed: readonly string[]
      }[]
    | undefined
  readonly declared: Readonly<Record<string, Applicant>> | undefined
}

/** People who are to judge the reports, and the grantees, as the rule kod-ai/conflict-found takes them. */
export function askedOf(
  facts: GrantFacts,
  persons: readonly string[],
  { judges, declared }: TieNeeds,
  capacity: 'monitor' | 'jury',
  on: string,
) {
  const [[application, applicant] = [null, null]] = Object.entries(declared ?? {})
  return {
    on,
    capacity,
    people: persons.map((person) => {
      const known = judges?.find((j) => j.person === person)
      return {
        person,
        declared: known?.declared ?? false,
        inRound: false,
        reviewed: application !== null && (known?.reviewed.includes(application) ?? false),
        interests: known?.interests ?? [],
      }
    }),
    applicant: {
      members: facts.members.map(({ person }) => ({
        person,
        interests: applicant?.members.find((m) => m.person === person)?.interests ?? [],
      })),
      interests: applicant?.interests ?? [],
    },
  }
}
