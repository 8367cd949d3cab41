import { z } from 'zod'
import { placeSchema } from '../../contest/index.ts'
import { endOfReview } from '../claims.ts'
import { applicationWords } from '../vocabulary.ts'

/** The frozen rating gives an application its place; one that is no AI project is out (`kod-ai:c.1`). */
export const rank = applicationWords.action({
  name: 'rank',
  title: { ru: 'Получить место в рейтинге', en: 'Receive the place in the rating' },
  clauses: ['kod-ai:4.6.7', 'kod-ai:4.6.8', 'kod-ai:c.1'],
  by: ['system'],
  published: true,
  from: ['in-review'],
  to: {
    oneOf: ['ranked', 'left-out'],
    choose: ({ input }) => (input.place === null ? 'left-out' : 'ranked'),
  },
  input: z.object({ place: placeSchema }),
  effect: (facts, { input }) => ({ ...facts, rating: input.place }),
  releases: ({ facts, input }) => (input.place === null ? endOfReview(facts) : []),
})
