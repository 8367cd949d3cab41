import { z } from 'zod'
import { idText, opinionText } from '../../shared/index.ts'
import { state } from '../guard.ts'
import { applicationWords } from '../vocabulary.ts'
import { withExpert } from './record-review.ts'

/** A conclusion found faulty leaves the mean, with a reason, as long as the rating is not frozen (reading T41). */
export const annulReview = applicationWords.action({
  name: 'annul-review',
  title: { ru: 'Аннулировать заключение', en: 'Annul a conclusion' },
  clauses: ['kod-ai:4.6.1/2', 'kod-ai:4.6.7.b'],
  by: ['fund-officer'],
  from: ['in-review'],
  to: 'same',
  input: z.object({ review: idText(), reason: opinionText() }),
  guard: (guard, { facts, input }) => {
    guard.ensure(
      facts.conclusions.some((c) => c.review === input.review && c.annulled === null),
      'kod-ai:4.6.7.b',
      'application.unknown-review',
      { review: input.review },
      state('UNKNOWN_REVIEW', 'review'),
    )
  },
  effect(facts, { input }) {
    const { review, reason } = input
    const conclusion = facts.conclusions.find((c) => c.review === review)!
    return {
      ...facts,
      experts: withExpert(facts, conclusion.expert, 'annulled'),
      conclusions: facts.conclusions.map((c) => (c.review === review ? { ...c, annulled: reason } : c)),
    }
  },
  children: ({ input }) => [
    {
      child: input.review,
      procedure: 'review',
      case: input.review,
      action: 'annul',
      input: { reason: input.reason },
    },
  ],
})
