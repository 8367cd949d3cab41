import { z } from 'zod'
import { kopecks } from '../../../../../kernel/index.ts'
import { endOfReview } from '../claims.ts'
import { decisionOf, decisionSchema } from '../decisions.ts'
import { content } from '../guard.ts'
import { applicationWords } from '../vocabulary.ts'

/** The one place where the sum of a grant is set: by the commission, never above the request. */
export const commissionDecision = applicationWords.action({
  name: 'commission-decision',
  title: { ru: 'Решение конкурсной комиссии', en: 'Decision of the contest commission' },
  clauses: ['kod-ai:4.9.3', 'kod-ai:4.9.4', 'kod-ai:2.2'],
  by: ['system'],
  published: true,
  from: ['council-supported'],
  to: {
    oneOf: ['commission-supported', 'commission-rejected'],
    choose: ({ input }) => (input.decision === 'support' ? 'commission-supported' : 'commission-rejected'),
  },
  input: decisionSchema.extend({ decision: z.enum(['support', 'reject']) }),
  guard: (guard, { facts, input }) => {
    const requested = facts.content!.total
    guard.ensure(
      input.amount === null || kopecks(input.amount) <= kopecks(requested),
      'kod-ai:2.2',
      'application.raise',
      { amount: input.amount, requested },
      content('RAISE_FORBIDDEN', 'amount'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, commission: decisionOf(input) }),
  releases: ({ facts, input }) => (input.decision === 'support' ? [] : endOfReview(facts)),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.decided' }],
})
