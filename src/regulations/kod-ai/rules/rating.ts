import { z } from 'zod'
import { field, kodAiRule } from './kit.ts'
import { codes, input } from './rating/schema.ts'
import { compareMeans, faultsOf, type Scored, scorer } from './rating/scores.ts'

/**
 * The rating by remote review (`kod-ai:4.6.7`): a conclusion's total is the sum of its criteria, an application's score
 * the exact mean of all totals. Equal scores share a place; there is no tie-breaker and no pass mark in the text.
 */
export const rating = kodAiRule({
  name: 'rating',
  revision: 1,
  title: { ru: 'Рейтинг заявок по экспертизе', en: 'Rating of applications by review' },
  clauses: [
    'kod-ai:4.6.1/2',
    'kod-ai:4.6.3',
    'kod-ai:4.6.4',
    'kod-ai:4.6.5',
    'kod-ai:4.6.7',
    'kod-ai:4.6.7.a',
    'kod-ai:4.6.7.b',
    'kod-ai:c.1',
    'kod-ai:c.2',
    'kod-ai:c.3',
    'kod-ai:c.4',
  ],
  parameters: ['review.least', 'score.novelty-max', 'score.achievability-max', 'score.prospects-max'],
  readings: ['rating.scores'],
  input,
  output: z.object({
    ranking: z.array(
      z.object({
        id: z.string(),
        totals: z.array(z.union([z.int(), z.string()])),
        mean: field(z.string(), 'kod-ai:4.6.7.b', 'Точная дробь', 'An exact fraction'),
        mean2: z.string(),
        rank: z.int(),
      }),
    ),
    errors: z.array(z.object({ id: z.string(), code: z.enum(codes) })),
  }),
  example: {
    applications: [
      {
        id: 'A1',
        conflictedExperts: [],
        reviews: [
          { expert: 'E1', isAi: true, scores: { novelty: 5, achievability: 4, prospects: 3 } },
          { expert: 'E2', isAi: true, scores: { novelty: 4, achievability: 4, prospects: 3 } },
          { expert: 'E3', isAi: true, scores: { novelty: 4, achievability: 3, prospects: 4 } },
        ],
      },
    ],
  },
  decide({ applications }, { parameters, readings }, trace) {
    const errors: { id: string; code: (typeof codes)[number] }[] = []
    const scored: Scored[] = []
    const score = scorer()
    const limits = {
      novelty: parameters['score.novelty-max'],
      achievability: parameters['score.achievability-max'],
      prospects: parameters['score.prospects-max'],
      halves: readings['rating.scores'] === 'half-points',
      least: parameters['review.least'],
    }
    for (const application of applications) {
      const faults = faultsOf(application, limits, trace)
      for (const code of faults) errors.push({ id: application.id, code })
      if (faults.length === 0) scored.push(score(application))
    }
    scored.sort((a, b) => compareMeans(b, a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    let rank = 0
    const ranking = scored.map(({ id, totals, sum, count, mean, mean2 }, i) => {
      if (i === 0 || compareMeans(scored[i - 1]!, scored[i]!) !== 0) rank = i + 1
      trace.met('kod-ai:4.6.7.b', 'rating.placed', { id, mean2, rank })
      trace.step('rating.mean', { id, totals: totals.map(String), count, sum, mean, mean2 })
      return { id, totals: [...totals], mean, mean2, rank }
    })
    trace.step('rating.ranked', { ranked: ranking.length, out: applications.length - ranking.length })
    return { ranking, errors }
  },
})
