import { z } from 'zod'
import { addToken, endOtherSessions, endSession, listSessions } from '../../../../access/index.ts'
import { someText } from '../../../../kernel/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { instant, word } from '../schemas.ts'

const session = z.object({
  id: z.string(),
  kind: z.enum(['browser', 'token']),
  name: z.string().nullable(),
  scope: z.array(z.string()).nullable(),
  device: z.string(),
  place: z.string().nullable(),
  via: z.string(),
  secondStep: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  endsAt: z.string(),
  current: z.boolean(),
})
const sessions = z.object({ items: z.array(session) })

/** Sessions and tokens of the caller. */
export const sessionRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/sessions',
    summary: { ru: 'Мои сеансы и ключи доступа', en: 'My sessions and tokens' },
    roles: 'signed-in',
    output: sessions,
    handle: async ({ parts, who }) => sessions.parse({ items: await listSessions(parts.access, who) }),
  }),
  route({
    method: 'delete',
    path: '/sessions',
    summary: { ru: 'Завершить все сеансы и ключи, кроме этого', en: 'End all sessions and tokens but this' },
    roles: 'signed-in',
    output: z.object({ ended: z.int() }),
    handle: async ({ parts, who }) => ({ ended: await endOtherSessions(parts.access, who) }),
  }),
  route({
    method: 'delete',
    path: '/sessions/{session}',
    summary: { ru: 'Завершить один сеанс или ключ', en: 'End one session or token' },
    roles: 'signed-in',
    refusals: [404],
    handle: ({ parts, who, param }) => endSession(parts.access, who, param('session')),
  }),
  route({
    method: 'post',
    path: '/tokens',
    summary: {
      ru: 'Ключ доступа для программы: название, роли, срок; показывается один раз',
      en: 'A token for a program: name, roles, end; shown once',
    },
    roles: 'signed-in',
    input: z.strictObject({ name: someText(80), roles: z.array(word).max(50), endsAt: instant }),
    output: z.object({ id: z.string(), token: z.string(), endsAt: z.string() }),
    status: 201,
    async handle({ parts, who, input }) {
      const { token, session } = await addToken(parts.access, who, input)
      return { id: session.id, token, endsAt: session.endsAt }
    },
  }),
]
