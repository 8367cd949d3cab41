import { z } from 'zod'
import { isDate, moscowDate } from '../../../kernel/index.ts'
import { type Param, readQuery } from '../http/query.ts'
import { wrong } from '../http/refusals.ts'
import type { ReportCall, ReportRoute } from '../reports/index.ts'
import { type Period, statisticsOf } from './report.ts'

export { statisticsOf } from './report.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const statistics = z
  .object({
    from: z.string(),
    to: z.string(),
    madeAt: z.string(),
    figures: z.array(
      z.object({
        key: z.string(),
        title: text,
        definition: text,
        clause: z.string(),
        count: z.int().nullable().meta({ description: 'Null: the caller is not shown it' }),
        sum: z.string().nullable(),
      }),
    ),
    contests: z.array(
      z.object({
        contest: z.string(),
        title: z.string().nullable(),
        round: z.string().nullable(),
        figures: z.array(
          z.object({ key: z.string(), count: z.int().nullable(), sum: z.string().nullable() }),
        ),
      }),
    ),
  })
  .meta({ id: 'Statistics' })
export type Statistics = z.infer<typeof statistics>

const day = (ru: string, en: string): Param<string> => ({
  description: { ru, en },
  schema: { type: 'string', format: 'date' },
  read: ([value]) => (value !== undefined && isDate(value) ? value : null),
})

export const periodParams = {
  from: day(
    'Первый день периода; начало года, если не указан',
    'First day; the beginning of the year if none',
  ),
  to: day('Последний день периода; сегодня, если не указан', 'Last day; today if none is given'),
}

/** Those who answer for the programme. */
export const reporters = ['fund-officer', 'director', 'finance', 'auditor'] as const

/** The period that was asked for. @throws Problem INVALID_INPUT where it ends before it begins */
export function periodIn(
  { parts }: Pick<ReportCall, 'parts'>,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Period {
  const today = moscowDate(parts.engine.parts.clock.now())
  const to = asked.to ?? today
  const from = asked.from ?? `${to.slice(0, 4)}-01-01`
  if (from > to)
    throw wrong(
      'from',
      { ru: 'период кончается раньше, чем начинается', en: 'the period ends before it begins' },
      { ru: 'Поменяйте дни местами', en: 'Exchange the days' },
    )
  return { from, to }
}

export const statisticsRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/statistics',
    tag: 'reports',
    summary: {
      ru: 'Статистика за период: показатели с определениями и пунктами, и по конкурсам',
      en: 'Statistics of a period: figures with definitions and clauses, and by contest',
    },
    roles: reporters,
    params: periodParams,
    output: statistics,
    refusals: [401, 403, 422],
    async handle(call) {
      const period = periodIn(call, readQuery(call.c, periodParams))
      return call.c.json(statistics.parse(await statisticsOf(call, period)))
    },
  },
]
