import { z } from 'zod'
import type { Applicant, Entry } from '../../rules/index.ts'
import { entriesOf, idText, innText, interestsSchema } from '../shared/index.ts'
import type { ApplicationFacts } from './facts.ts'

/** Who stands beside the project without being a member of the team. */
export const projectTiesSchema = z.object({
  /** Co-authors of the library. */
  coAuthors: z.array(idText()).max(200),
  partners: z.array(z.object({ organisation: innText() })).max(50),
  /** Who wrote the letters of interest (`kod-ai:3.5.v/3`). */
  letters: z
    .array(z.object({ with: idText().nullable(), organisation: innText().nullable() }))
    .max(50)
    .meta({ clause: 'kod-ai:3.5.v/3' }),
})

/**
 * What the applicant declares about its ties besides form 1: neither printed nor signed, asked for so that conflicts are
 * found and not guessed at (`kod-ai:4.6.4`).
 */
export const declaredSchema = z
  .object({
    members: z.array(z.object({ person: idText(), interests: interestsSchema })).max(30),
    project: projectTiesSchema,
  })
  .meta({ clause: 'kod-ai:4.6.4' })
export type Declared = z.infer<typeof declaredSchema>

export const nothingDeclared: Declared = {
  members: [],
  project: { coAuthors: [], partners: [], letters: [] },
}

const none: readonly Entry[] = []
const blank = { with: null, organisation: null, project: null, intentAgreement: null, until: null }

/** Fund projects of form 1 tie to those who worked on the same ones. */
const projectsOf = (member: ApplicationFacts['members'][number]): readonly Entry[] =>
  entriesOf(
    member.fundProjects.flatMap(({ number }) =>
      number.trim() === '' ? [] : [{ ...blank, kind: 'project' as const, project: number }],
    ),
  )

/** The applicant as the rule kod-ai/conflict-found takes it: from form 1 and from what was declared besides. */
export function applicantFor(facts: Pick<ApplicationFacts, 'members' | 'declared'>): Applicant {
  const { members, project } = facts.declared
  const { coAuthors, partners, letters } = project
  const own = (person: string): readonly Entry[] => {
    const told = members.find((m) => m.person === person)
    return told ? entriesOf(told.interests) : none
  }
  return {
    members: facts.members.map((m) => {
      const [projects, interests] = [m.fundProjects.length > 0 ? projectsOf(m) : none, own(m.person)]
      return { person: m.person, interests: projects.length > 0 ? [...projects, ...interests] : interests }
    }),
    interests: entriesOf([
      ...coAuthors.map((person) => ({ ...blank, kind: 'co-author' as const, with: person })),
      ...partners.map((p) => ({ ...blank, ...p, kind: 'partner' as const })),
      ...letters.map((l) => ({ ...blank, ...l, kind: 'letter' as const })),
    ]),
  }
}

/** Nothing to look for but the persons themselves: the row need not carry it. */
export const isPlain = ({ members, interests }: Applicant): boolean =>
  interests.length === 0 && members.every((m) => m.interests.length === 0)
