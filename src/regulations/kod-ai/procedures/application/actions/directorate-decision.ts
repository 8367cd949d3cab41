import { z } from 'zod'
import { decisionOf, decisionSchema } from '../decisions.ts'
import { applicationWords } from '../vocabulary.ts'

/** The directorate names the winner as the commission recommended, or returns the item to it with a reason (T15). */
export const directorateDecision = applicationWords.action({
  name: 'directorate-decision',
  title: { ru: 'Решение дирекции', en: 'Decision of the directorate' },
  clauses: ['kod-ai:4.10.1', 'kod-ai:1.3/8', 'kod-ai:1.3/11'],
  by: ['system'],
  published: true,
  from: ['commission-supported'],
  to: {
    oneOf: ['winner', 'council-supported'],
    choose: ({ input }) => (input.decision === 'approve' ? 'winner' : 'council-supported'),
  },
  input: decisionSchema.extend({ decision: z.enum(['approve', 'return']) }),
  effect: (facts, { input }) =>
    input.decision === 'approve'
      ? { ...facts, directorate: decisionOf(input) }
      : { ...facts, commission: null, returned: [...facts.returned, decisionOf(input)] },
})
