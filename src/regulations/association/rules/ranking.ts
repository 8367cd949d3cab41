import { z } from 'zod'
import { associationRule, field } from './kit.ts'

const clause = 'association:3.1/14'

/** Places by score: higher is better, equal scores share a place (1-2-2-4); who gave no data has no place, never zero. */
export const ranking = associationRule({
  name: 'ranking',
  revision: 1,
  title: { ru: 'Места по уровню внедрения', en: 'Ranks by level of adoption' },
  clauses: [clause],
  input: z.object({
    scores: field(
      z.record(z.string().trim().min(1).max(120), z.number().nullable()),
      clause,
      'Укажите балл числом или null, если данных нет',
      'Give a score as a number, or null where there are no data',
    ),
  }),
  output: z.object({ ranks: z.record(z.string(), z.union([z.number().int(), z.literal('not-ranked')])) }),
  example: { scores: { A: 80, B: 80, C: 60 } },
  decide({ scores }, _, trace) {
    const known = Object.values(scores).filter((score) => score !== null)
    // In the order of names: findings do not depend on the order in which scores were written.
    const ordered = Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1))
    const ranks = Object.fromEntries(
      ordered.map(([id, score]) => {
        if (score === null) {
          trace.note('unknown', clause, 'ranking.no-data', { id })
          return [id, 'not-ranked' as const]
        }
        const rank = 1 + known.filter((other) => other > score).length
        trace.met(clause, 'ranking.place', { id, rank })
        return [id, rank]
      }),
    )
    return { ranks }
  },
})
