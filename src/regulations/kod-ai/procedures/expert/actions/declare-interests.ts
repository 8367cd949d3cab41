import { z } from 'zod'
import {
  applicantsNeed,
  entriesOf,
  type Interest,
  idText,
  interestsSchema,
  personalText,
} from '../../shared/index.ts'
import type { ExpertEntryFacts } from '../facts.ts'
import { expertWords } from '../vocabulary.ts'
import { checkInterests } from './lots.ts'
import { told } from './told.ts'

interface Declared {
  readonly interests: readonly Interest[]
  readonly adds?: boolean | undefined
}

const listOf = ({ interests }: Pick<ExpertEntryFacts, 'interests'>, input: Declared): readonly Interest[] =>
  input.adds ? [...interests, ...input.interests] : input.interests

/**
 * Declares what ties the person to others: the whole list anew, or an entry more that became known. What was judged
 * before is looked through again, and where a tie comes to light the decisions it touches are told.
 */
export const declareInterests = expertWords.action({
  name: 'declare-interests',
  title: { ru: 'Заявить об интересах', en: 'Declare interests' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b'],
  by: ['self', 'fund-officer'],
  from: ['active', 'suspended', 'member'],
  to: 'same',
  input: z.object({
    /** Whose declaration it is: its organisations are sealed under this person's key. */
    person: idText(),
    interests: interestsSchema,
    /** The entries come besides those on record; else they are the whole list anew. */
    adds: z.boolean().optional(),
    reason: personalText('person').nullable(),
  }),
  needs: {
    reviewed: applicantsNeed(
      (ask) => (ask.facts as ExpertEntryFacts).judged.applications,
      (ask) => {
        const { person, ...facts } = ask.facts as ExpertEntryFacts
        return { person, interests: entriesOf(listOf(facts, ask.input as Declared)) }
      },
    ),
  },
  guard(guard, { facts, input }) {
    guard.ensure(
      input.person === facts.person,
      'kod-ai:4.6.3',
      'expert.other-person',
      { person: facts.person },
      { code: 'OTHER_PERSON', kind: 'content', path: 'person' },
    )
    checkInterests(guard, input.person, input.interests)
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    interests: listOf(facts, input),
    declared: { on, by: actor.id },
  }),
  children: ({ facts, input, needs, on }) =>
    told(
      { person: facts.person, interests: entriesOf(listOf(facts, input)) },
      { applications: needs.reviewed, sittings: facts.judged.sittings },
      on,
    ),
})
