import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, interestsSchema } from '../../shared/index.ts'
import { initialEntry } from '../facts.ts'
import { expertWords } from '../vocabulary.ts'
import { checkInterests } from './lots.ts'

/** Enters a person who sits in a body and reviews nothing: the register of interests is one for all who judge. */
export const enterMember = expertWords.action({
  name: 'enter-member',
  title: { ru: 'Внести члена органа', en: 'Enter a member of a body' },
  clauses: ['kod-ai:4.7.2', 'kod-ai:4.7.6/2', 'kod-ai:4.6.4'],
  by: ['fund-officer'],
  from: 'new',
  to: 'member',
  input: z.object({
    person: idText(),
    name: personalText('person'),
    interests: interestsSchema.optional(),
  }),
  guard: (guard, { input }) => checkInterests(guard, input.person, input.interests ?? []),
  effect: (_, { input: { interests, ...input }, on, actor }) => ({
    ...initialEntry,
    ...input,
    ...(interests ? { interests, declared: { on, by: actor.id } } : {}),
  }),
  claims: ({ input }) => [{ key: `kod-ai/expert:${input.person}`, mode: 'refuse', clause: 'kod-ai:4.7.2' }],
})
