import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { applicationWords } from '../vocabulary.ts'

/** The statement of no interest, made for this application, opens it to the expert who made it: not before (`kod-ai:4.6.3`). */
export const openToExpert = applicationWords.action({
  name: 'open-to-expert',
  title: { ru: 'Открыть заявку эксперту', en: 'Open the application to the expert' },
  clauses: ['kod-ai:4.6.3'],
  by: ['system'],
  from: ['in-review'],
  to: 'same',
  input: z.object({ review: idText(), expert: idText() }),
  effect: (facts, { input }) => ({
    ...facts,
    experts: facts.experts.map((e) =>
      e.expert === input.expert && e.state === 'assigned' ? { ...e, open: true } : e,
    ),
  }),
})
