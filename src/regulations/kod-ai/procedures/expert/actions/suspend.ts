import { z } from 'zod'
import { aboutText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'

export const suspend = expertWords.action({
  name: 'suspend',
  title: { ru: 'Приостановить', en: 'Suspend' },
  clauses: ['kod-ai:4.6.2'],
  by: ['fund-officer'],
  from: ['active'],
  to: 'suspended',
  input: z.object({ reason: aboutText() }),
  effect: (facts) => facts,
})
