import { z } from 'zod'
import { fraction, showFraction } from '../../../kernel/index.ts'
import { field, subsidyRule } from './kit.ts'

const keys = ['N1', 'N2', 'N3', 'N4', 'N5'] as const
const count = () =>
  field(
    z.string().regex(/^\d{1,15}$/, { error: 'count' }),
    'subsidy:22',
    'Укажите целое число не меньше нуля',
    'Give a whole number that is not below zero',
  )
const counts = () => z.object({ N1: count(), N2: count(), N3: count(), N4: count(), N5: count() })
const line = z.object({ plan: z.string(), fact: z.string(), percent: z.string().nullable() })

/** Percent of the plan with two digits, what is above it cut off; null for a plan of nothing. */
export function percentOf(plan: string, fact: string): string | null {
  const [p, f] = [BigInt(plan), BigInt(fact)]
  return p === 0n ? null : showFraction(fraction((f < p ? f : p) * 100n, p), 2)
}

/** Plan, fact and percent of the five indicators; what is above the plan counts as the plan, a plan of nothing has no percent (`subsidy:22`). */
export const progress = subsidyRule({
  name: 'progress',
  revision: 1,
  title: { ru: 'Показатели: план, факт, процент', en: 'Indicators: plan, fact, percent' },
  clauses: ['subsidy:22', 'subsidy:13.b', 'subsidy:27/cap'],
  input: z.object({ plan: counts(), fact: counts() }),
  output: z.object({ N1: line, N2: line, N3: line, N4: line, N5: line }),
  example: {
    plan: { N1: '1', N2: '1', N3: '10000000', N4: '500', N5: '12' },
    fact: { N1: '1', N2: '1', N3: '9000000', N4: '600', N5: '0' },
  },
  decide({ plan, fact }, _, trace) {
    const of = (key: (typeof keys)[number]) => {
      const percent = percentOf(plan[key], fact[key])
      trace.step('progress.line', {
        indicator: key,
        plan: plan[key],
        fact: fact[key],
        percent: percent ?? '–',
      })
      return { plan: plan[key], fact: fact[key], percent }
    }
    return { N1: of('N1'), N2: of('N2'), N3: of('N3'), N4: of('N4'), N5: of('N5') }
  },
})
