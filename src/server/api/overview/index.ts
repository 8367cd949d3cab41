import { z } from 'zod'
import { readQuery, textParam } from '../http/query.ts'
import { contestSeen } from '../rating/index.ts'
import type { ReportRoute } from '../reports/index.ts'
import { overviewOf } from './totals.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const count = () => z.int().min(0)

const overview = z
  .object({
    contest: z.string().nullable(),
    kinds: z.array(
      z.object({
        procedure: z.string(),
        capability: z.string().nullable(),
        title: text,
        count: count(),
        states: z.array(
          z.object({
            state: z.string(),
            title: text,
            isFinal: z.boolean(),
            now: count(),
            passed: count().meta({ description: 'How many have certainly come through the state' }),
          }),
        ),
        lots: z.array(z.object({ lot: z.string(), count: count(), sum: z.string().nullable() })),
        sums: z.array(
          z.object({
            key: z.string(),
            title: text,
            alone: z.boolean().meta({ description: 'The title is that of this sum alone' }),
            count: count(),
            sum: z.string(),
          }),
        ),
      }),
    ),
    ages: z.array(count()).meta({ description: 'Days that part the ages of tasks' }),
    tasks: z.array(z.object({ role: z.string(), title: text, counts: z.array(count()) })),
    deadlines: z.array(
      z.object({
        procedure: z.string(),
        key: z.string(),
        side: z.string(),
        sideTitle: text,
        title: text,
        of: text,
        running: count(),
        overdue: count(),
        met: count().meta({ description: 'Ended in term' }),
        late: count().meta({ description: 'Ended after it' }),
      }),
    ),
    load: z
      .array(z.object({ cases: count(), people: count() }))
      .meta({ description: 'How many experts have how much work under way' }),
    contests: z
      .array(
        z.object({
          contest: z.string(),
          procedure: z.string(),
          title: z.string().nullable(),
          round: z.string().nullable(),
          allotted: z.string().nullable(),
          recommended: z.string(),
          signed: z.string(),
          paid: z.string(),
          filed: count(),
          requested: z.string(),
        }),
      )
      .meta({ description: 'Of the whole programme: its contests side by side' }),
  })
  .meta({ id: 'Overview' })

export type Overview = z.infer<typeof overview>

const params = { contest: textParam({ ru: 'Один конкурс', en: 'One contest' }, 120) }

export const overviewRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/overview',
    tag: 'reports',
    summary: {
      ru: 'Сводка: этапы, лоты, суммы, возраст задач, просрочки по сторонам, нагрузка экспертов',
      en: 'Overview: stages, lots, sums, ages of tasks, what is overdue by side, load of experts',
    },
    roles: ['fund-officer', 'director', 'auditor'],
    params,
    output: overview,
    refusals: [401, 403, 404, 422],
    async handle(call) {
      const { contest } = readQuery(call.c, params)
      if (contest !== undefined) await contestSeen(call, contest)
      return call.c.json(overview.parse(await overviewOf(call, contest)))
    },
  },
]
