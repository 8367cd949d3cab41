import { z } from 'zod'
import { isLot, type Lot, someText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'
import { lotsSchema } from './register.ts'

export const update = expertWords.action({
  name: 'update',
  title: { ru: 'Изменить компетенции', en: 'Change the skills' },
  clauses: ['kod-ai:4.6.2'],
  by: ['fund-officer'],
  from: ['active', 'suspended'],
  to: 'same',
  input: z.object({ lots: lotsSchema, skills: someText(2000) }),
  guard: (guard, { input }) => {
    guard.ensure(
      input.lots.length > 0 && input.lots.every(isLot),
      'kod-ai:4.6.2',
      'expert.lots',
      {},
      { code: 'LOT', kind: 'content', path: 'lots' },
    )
  },
  effect: (facts, { input }) => ({ ...facts, skills: input.skills, lots: input.lots as readonly Lot[] }),
})
