import { z } from 'zod'
import { opinionText } from '../../shared/index.ts'
import { notApplicant } from '../guard.ts'
import { contestNeed, ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

/** No score cuts off by itself: a named officer recommends with a reason (reading T44). */
export const recommend = applicationWords.action({
  name: 'recommend',
  title: { ru: 'Рекомендовать жюри', en: 'Recommend to the jury' },
  clauses: ['kod-ai:4.7.1', 'kod-ai:4.6.8'],
  by: ['fund-officer'],
  published: true,
  from: ['ranked'],
  to: 'recommended',
  input: z.object({ reason: opinionText() }),
  needs: { contest: contestNeed },
  guard: (guard, { facts, needs, actor }) => {
    notApplicant(guard, facts, actor.id, 'kod-ai:4.7.1')
    ensureStage(guard, needs.contest, 'jury')
  },
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    recommendation: { recommended: true, reason: input.reason, by: actor.id, on },
  }),
})
