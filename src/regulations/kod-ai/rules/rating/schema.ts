import { z } from 'zod'
import { field, givenNumber } from '../kit.ts'

export const codes = [
  'FEWER_THAN_TWO_REVIEWS',
  'SAME_EXPERT_TWICE',
  'SCORE_INVALID',
  'EXPERT_CONFLICT',
  'NOT_AI',
  'AI_OPINIONS_SPLIT',
] as const
export type Code = (typeof codes)[number]

const remedy = ['Укажите балл числом от 0 до 5', 'Give the score as a number from 0 to 5'] as const

const review = z.object({
  expert: field(z.string().min(1), 'kod-ai:4.6.1/2', 'Укажите эксперта', 'Name the expert'),
  isAi: field(
    z.boolean(),
    'kod-ai:c.1',
    'Ответьте да или нет, без баллов',
    'Answer yes or no, without points',
  ),
  scores: z.object({
    novelty: field(givenNumber(), 'kod-ai:c.2', ...remedy),
    achievability: field(givenNumber(), 'kod-ai:c.3', ...remedy),
    prospects: field(givenNumber(), 'kod-ai:c.4', ...remedy),
  }),
})
export type Review = z.infer<typeof review>

const application = z.object({
  id: z.string().min(1),
  conflictedExperts: field(
    z.array(z.string()),
    'kod-ai:4.6.4',
    'Перечислите экспертов с конфликтом интересов или дайте пустой список',
    'List the experts with a conflict of interest, or give an empty list',
  ),
  reviews: z.array(review),
})
export type Application = z.infer<typeof application>

/** Facts of the rating: signed conclusions that were not annulled. */
export const input = z.object({ applications: z.array(application) })
