import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { applicationWords } from '../vocabulary.ts'
import { withExpert } from './record-review.ts'

/** An expert declared an interest, or the review was taken away: somebody else has to be assigned. */
export const recordRecusal = applicationWords.action({
  name: 'record-recusal',
  title: { ru: 'Учесть отвод эксперта', en: 'Note that an expert is out' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4'],
  by: ['system'],
  from: ['in-review'],
  to: 'same',
  input: z.object({ review: idText(), expert: idText(), why: z.enum(['recused', 'released']) }),
  effect: (facts, { input }) => ({ ...facts, experts: withExpert(facts, input.expert, input.why) }),
})
