import { z } from 'zod'
import { dateText, idText, someText } from '../../shared/index.ts'
import { applicationWords } from '../vocabulary.ts'

/** The agreement is in force. */
export const granted = applicationWords.action({
  name: 'granted',
  title: { ru: 'Договор заключён', en: 'The agreement is made' },
  clauses: ['kod-ai:1.3/4', 'kod-ai:1.3/3'],
  by: ['system'],
  from: ['announced'],
  to: 'granted',
  input: z.object({ agreement: idText(), number: someText(100), signed: dateText() }),
  effect: (facts, { input }) => ({
    ...facts,
    agreement: { ...input, refusedBy: null, reason: null },
  }),
})
