import { z } from 'zod'
import { type Lot, personalText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'
import { checkLots, lotsSchema, subjectSchema } from './lots.ts'

/** A member of a body with the skill becomes an expert, too (`kod-ai:4.7.2.b`): the entry and its interests stay. */
export const qualify = expertWords.action({
  name: 'qualify',
  title: { ru: 'Признать экспертом', en: 'Make an expert' },
  clauses: ['kod-ai:4.6.2', 'kod-ai:4.7.2.b'],
  by: ['fund-officer'],
  from: ['member'],
  to: 'active',
  input: z.object({ lots: lotsSchema, skills: personalText('holder', 2000), ...subjectSchema }),
  guard: (guard, { input }) => checkLots(guard, input.lots),
  effect: (facts, { input }) => ({ ...facts, ...input, lots: input.lots as readonly Lot[] }),
})
