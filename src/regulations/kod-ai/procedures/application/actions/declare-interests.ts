import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { entriesIn, registerNeed } from '../../expert/index.ts'
import { idText, interestsSchema } from '../../shared/index.ts'
import { projectTiesSchema } from '../declared.ts'
import type { ApplicationFacts } from '../facts.ts'
import { content } from '../guard.ts'
import { liveStates } from '../states.ts'
import { settingsNeed, withFound } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

/** Entries of those who reviewed or voted: a tie that is declared now may touch what they decided. */
const judgesNeed = registerNeed((ask) => {
  const { experts, jury } = ask.facts as ApplicationFacts
  const signed = experts.filter((e) => e.state === 'signed').map((e) => e.entry)
  return [...signed, ...entriesIn(jury?.voters ?? [])]
})

/**
 * A member, or the officer who was told, declares ties of the applicant: outside form 1 and its signatures, at any time
 * until the results. Decisions of people who turn out to be tied are told at once.
 */
export const declareInterests = applicationWords.action({
  name: 'declare-interests',
  title: { ru: 'Заявить о связях заявителя', en: 'Declare ties of the applicant' },
  clauses: ['kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b', 'kod-ai:3.5.v/3'],
  by: ['member', 'lead', 'fund-officer'],
  from: ['prepared', ...liveStates],
  to: 'same',
  input: z.object({
    /** Whose ties these are; null where only those of the project are told. */
    person: idText().nullable(),
    interests: interestsSchema,
    /** The entries come besides those declared; else they are the member's whole list anew. */
    adds: z.boolean().optional(),
    /** Left as it is where null. */
    project: projectTiesSchema.nullable(),
    reason: personalText('person').nullable(),
  }),
  needs: { settings: settingsNeed, judges: judgesNeed },
  guard(guard, { facts, input, actor }) {
    const { person, interests } = input
    guard.ensure(
      person === null ? interests.length === 0 : facts.members.some((m) => m.person === person),
      'kod-ai:4.6.4',
      'application.not-member',
      { person: person ?? '–' },
      content('NOT_MEMBER', 'person'),
    )
    guard.ensure(
      actor.role === 'fund-officer' || person === null || person === actor.id,
      'kod-ai:4.6.4',
      'application.own-ties',
      { person },
      { code: 'OTHER_PERSON', kind: 'role', path: 'person' },
    )
    guard.ensure(
      !interests.some((i) => i.with === person),
      'kod-ai:4.6.4.a',
      'application.own-person',
      { person: person ?? '–' },
      content('OWN_PERSON', 'interests'),
    )
  },
  effect(facts, { input, needs, on, actor }) {
    const { person, project, adds } = input
    const before = facts.declared.members.find((m) => m.person === person)?.interests ?? []
    const interests = adds ? [...before, ...input.interests] : input.interests
    const others = facts.declared.members.filter((m) => m.person !== person)
    const next = {
      ...facts,
      declared: {
        members: person === null ? facts.declared.members : [...others, { person, interests }],
        project: project ?? facts.declared.project,
      },
    }
    const found = { on, by: actor.id, source: 'applicant' as const }
    return needs.judges.reduce((known, judge) => withFound(known, judge, needs.settings, found), next)
  },
})
