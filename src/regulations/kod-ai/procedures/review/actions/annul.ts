import { z } from 'zod'
import { aboutText } from '../../shared/index.ts'
import { reviewWords } from '../vocabulary.ts'

/** The application annulled the conclusion; it stays readable and counts no more. */
export const annul = reviewWords.action({
  name: 'annul',
  title: { ru: 'Аннулировать', en: 'Annul' },
  clauses: ['kod-ai:4.6.7.b'],
  by: ['system'],
  from: ['signed'],
  to: 'annulled',
  input: z.object({ reason: aboutText() }),
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    ended: { reason: input.reason, by: actor.id, on },
  }),
})
