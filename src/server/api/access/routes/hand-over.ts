import { z } from 'zod'
import { ADMINISTRATOR, endSessionsOf, handOver, listSessions, onePerson } from '../../../../access/index.ts'
import { dateText } from '../../../../kernel/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { reason, text } from '../schemas.ts'
import { tellSeen } from '../seen.ts'

const work = z.array(
  z.object({
    procedure: z.string(),
    tasks: z.int(),
    due: z.string().nullable().meta({ description: 'The first day by which one of them is due' }),
  }),
)
const passing = z.object({
  offices: z.array(
    z.object({
      office: z.string(),
      title: text,
      roles: z.array(z.string()),
      acts: z.object({ person: z.string() }).nullable().meta({ description: 'Null: nobody is left' }),
      work,
    }),
  ),
  stays: z.array(z.object({ role: z.string(), others: z.int(), work })),
  named: work.meta({ description: 'Tasks that name the person, and those that follow from cases' }),
})
const sessions = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['browser', 'token']),
      name: z.string().nullable(),
      device: z.string(),
      via: z.string(),
      secondStep: z.boolean(),
      createdAt: z.string(),
      lastSeenAt: z.string(),
    }),
  ),
})

/** What a person leaves behind on leave, and where they are signed in. */
export const handOverRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/people/{person}/hand-over',
    summary: {
      ru: 'Что перейдёт и к кому, если человека в этот день нет; ничего не меняет',
      en: 'What passes over, and to whom, where a person is away on a day; changes nothing',
    },
    roles: [ADMINISTRATOR],
    query: z.strictObject({ on: dateText() }),
    output: passing,
    refusals: [404],
    async handle({ parts, who, param, query }) {
      const person = param('person')
      const { offices, stays } = await handOver(parts.access, who.tenant, person, query.on)
      const workOf = (roles: readonly string[], of: string | null) =>
        parts.workOf?.(who.tenant, of ?? '', roles) ?? Promise.resolve([])
      // Nobody has an empty id: what is asked for it lies on the roles alone.
      return passing.parse({
        offices: await Promise.all(
          offices.map(async (one) => ({ ...one, work: await workOf(one.roles, null) })),
        ),
        stays: await Promise.all(
          stays.map(async (one) => ({ ...one, work: await workOf([one.role], null) })),
        ),
        named: await workOf([], person),
      })
    },
  }),
  route({
    method: 'get',
    path: '/people/{person}/sessions',
    summary: {
      ru: 'Где человек вошёл: без сетевых адресов',
      en: 'Where a person is signed in: no addresses',
    },
    roles: [ADMINISTRATOR],
    output: sessions,
    refusals: [404],
    async handle({ parts, who, param }) {
      const { person } = await onePerson(parts.access, who.tenant, param('person'))
      await tellSeen(parts, who, [person], ['sessions'])
      const { tenant, session } = who
      return sessions.parse({ items: await listSessions(parts.access, { tenant, person, session }) })
    },
  }),
  route({
    method: 'post',
    path: '/people/{person}/sessions/end',
    summary: { ru: 'Завершить все сеансы и ключи человека', en: 'End all sessions and tokens of a person' },
    roles: [ADMINISTRATOR],
    input: reason,
    output: z.object({ ended: z.int() }),
    refusals: [404],
    handle: async ({ parts, who, param, input }) => ({
      ended: await endSessionsOf(parts.access, who, param('person'), input.reason),
    }),
  }),
]
