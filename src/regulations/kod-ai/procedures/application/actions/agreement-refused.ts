import { z } from 'zod'
import { aboutText, idText } from '../../shared/index.ts'
import { applicationWords } from '../vocabulary.ts'

/** No agreement came of it, by the winner's or the Fund's refusal. */
export const agreementRefused = applicationWords.action({
  name: 'agreement-refused',
  title: { ru: 'Договор не заключён', en: 'No agreement was made' },
  clauses: ['kod-ai:1.3/4', 'kod-ai:5.9'],
  by: ['system'],
  from: ['announced'],
  to: 'refused',
  input: z.object({ agreement: idText(), by: z.enum(['winner', 'fund']), reason: aboutText() }),
  effect: (facts, { input }) => ({
    ...facts,
    agreement: {
      agreement: input.agreement,
      number: null,
      signed: null,
      refusedBy: input.by,
      reason: input.reason,
    },
  }),
})
