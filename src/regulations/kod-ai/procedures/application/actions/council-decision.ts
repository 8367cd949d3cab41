import { z } from 'zod'
import { endOfReview } from '../claims.ts'
import { decisionOf, decisionSchema } from '../decisions.ts'
import { applicationWords } from '../vocabulary.ts'

/** The expert council approves the jury's recommendation or does not; its sum is advice too. */
export const councilDecision = applicationWords.action({
  name: 'council-decision',
  title: { ru: 'Решение экспертного совета', en: 'Decision of the expert council' },
  clauses: ['kod-ai:4.8.1/1', 'kod-ai:4.8.2'],
  by: ['system'],
  published: true,
  from: ['jury-supported'],
  to: {
    oneOf: ['council-supported', 'council-rejected'],
    choose: ({ input }) => (input.decision === 'approve' ? 'council-supported' : 'council-rejected'),
  },
  input: decisionSchema.extend({ decision: z.enum(['approve', 'reject']) }),
  effect: (facts, { input }) => ({ ...facts, council: decisionOf(input) }),
  releases: ({ facts, input }) => (input.decision === 'approve' ? [] : endOfReview(facts)),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.decided' }],
})
