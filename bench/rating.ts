import { decide, makeCalendar, readFacts } from '../src/kernel/index.ts'
import { programmes } from '../src/programmes.ts'
import { calendarData } from '../src/reference/index.ts'
import type { Line } from './measure.ts'
import { alternate } from './measure.ts'

/** The rating of 30,000 reviews of 10,000 applications. */
export async function ratingBench(): Promise<Line[]> {
  const regulation = programmes.find((r) => r.id === 'kod-ai')!
  const rule = regulation.rules.find((r) => r.id === 'kod-ai/rating')!
  const calendar = makeCalendar(calendarData.revision, calendarData.years)
  const facts = readFacts(rule, {
    applications: Array.from({ length: 10_000 }, (_, i) => ({
      id: `A${String(i).padStart(5, '0')}`,
      conflictedExperts: [],
      reviews: Array.from({ length: 3 }, (_, k) => ({
        expert: `E${k}`,
        isAi: true,
        scores: { novelty: (i * 7 + k) % 6, achievability: (i * 3 + k) % 6, prospects: (i + k * 5) % 6 },
      })),
    })),
  })
  const [rating] = await alternate([
    { name: 'rating', count: 1, run: () => void decide(regulation, rule, facts, { calendar }) },
  ])
  return [
    {
      what: 'rating of 30,000 reviews',
      value: `${rating!.medianMs} ms`,
      target: '< 150 ms',
      met: rating!.medianMs < 150,
    },
  ]
}
