import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, interestsSchema, type Lot } from '../../shared/index.ts'
import { initialEntry } from '../facts.ts'
import { expertWords } from '../vocabulary.ts'
import { checkInterests, checkLots, lotsSchema, subjectSchema } from './lots.ts'

/** Enters a person with the skill to review AI projects into the register. */
export const register = expertWords.action({
  name: 'register',
  title: { ru: 'Внести в базу экспертов', en: 'Enter into the register' },
  clauses: ['kod-ai:4.6.2', 'kod-ai:4.6.3'],
  by: ['fund-officer'],
  from: 'new',
  to: 'active',
  input: z.object({
    person: idText(),
    name: personalText('person'),
    lots: lotsSchema,
    skills: personalText('person', 2000),
    ...subjectSchema,
    /** Left out where the person has not declared yet. */
    interests: interestsSchema.optional(),
  }),
  guard: (guard, { input }) => {
    checkLots(guard, input.lots)
    checkInterests(guard, input.person, input.interests ?? [])
  },
  effect: (_, { input: { interests, ...input }, on, actor }) => ({
    ...initialEntry,
    ...input,
    lots: input.lots as readonly Lot[],
    ...(interests ? { interests, declared: { on, by: actor.id } } : {}),
  }),
  claims: ({ input }) => [{ key: `kod-ai/expert:${input.person}`, mode: 'refuse', clause: 'kod-ai:4.6.2' }],
})
