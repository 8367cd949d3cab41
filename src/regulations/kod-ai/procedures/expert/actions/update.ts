import { z } from 'zod'
import { type Lot, personalText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'
import { checkLots, lotsSchema, subjectSchema } from './lots.ts'

export const update = expertWords.action({
  name: 'update',
  title: { ru: 'Изменить компетенции', en: 'Change the skills' },
  clauses: ['kod-ai:4.6.2'],
  by: ['fund-officer'],
  from: ['active', 'suspended'],
  to: 'same',
  input: z.object({ lots: lotsSchema, skills: personalText('holder', 2000), ...subjectSchema }),
  guard: (guard, { input }) => checkLots(guard, input.lots),
  effect: (facts, { input }) => ({ ...facts, ...input, lots: input.lots as readonly Lot[] }),
})
