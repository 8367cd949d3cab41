import { z } from 'zod'
import { check, subsidyRule } from './kit.ts'

const parts = ['plan', 'final-survey', 'report'] as const

/** Whether the result of a year is achieved: a campaign with a plan, its final survey and its report (`subsidy:21`). */
export const result = subsidyRule({
  name: 'result',
  revision: 1,
  title: { ru: 'Результат года', en: 'Result of a year' },
  clauses: ['subsidy:21', 'subsidy:3/1', 'subsidy:9/1', 'subsidy:13.d'],
  input: z.object({ plan: z.boolean(), finalSurvey: z.boolean(), report: z.boolean() }),
  output: z.object({ result: z.enum(['achieved', 'not-achieved']), missing: z.array(z.enum(parts)) }),
  example: { plan: true, finalSurvey: false, report: true },
  decide({ plan, finalSurvey, report }, _, trace) {
    const ok = [
      check(trace, plan, 'subsidy:3/1', 'result.plan'),
      check(trace, finalSurvey, 'subsidy:9/1', 'result.survey'),
      check(trace, report, 'subsidy:13.d', 'result.report'),
    ]
    const missing = parts.filter((_, i) => !ok[i])
    return { result: missing.length === 0 ? ('achieved' as const) : ('not-achieved' as const), missing }
  },
})
