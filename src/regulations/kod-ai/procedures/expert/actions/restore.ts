import { z } from 'zod'
import { aboutText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'

export const restore = expertWords.action({
  name: 'restore',
  title: { ru: 'Восстановить', en: 'Restore' },
  clauses: ['kod-ai:4.6.2'],
  by: ['fund-officer'],
  from: ['suspended'],
  to: 'active',
  input: z.object({ reason: aboutText() }),
  effect: (facts) => facts,
})
