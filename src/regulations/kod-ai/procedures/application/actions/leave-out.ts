import { z } from 'zod'
import { opinionText } from '../../shared/index.ts'
import { endOfReview } from '../claims.ts'
import { notApplicant } from '../guard.ts'
import { contestNeed, ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

/** An application the experts do not recommend does not reach the jury; author and reason stay. */
export const leaveOut = applicationWords.action({
  name: 'leave-out',
  title: { ru: 'Не рекомендовать жюри', en: 'Not recommend to the jury' },
  clauses: ['kod-ai:4.7.1'],
  by: ['fund-officer'],
  published: true,
  from: ['ranked'],
  to: 'left-out',
  input: z.object({ reason: opinionText() }),
  needs: { contest: contestNeed },
  guard: (guard, { facts, needs, actor }) => {
    notApplicant(guard, facts, actor.id, 'kod-ai:4.7.1')
    ensureStage(guard, needs.contest, 'jury')
  },
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    recommendation: { recommended: false, reason: input.reason, by: actor.id, on },
  }),
  releases: ({ facts }) => endOfReview(facts),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.decided' }],
})
