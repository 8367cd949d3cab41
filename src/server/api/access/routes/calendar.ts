import { z } from 'zod'
import { calendarKey, renewCalendar, revokeCalendar } from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'

const key = { createdAt: z.string(), lastSeenAt: z.string(), endsAt: z.string() }

/** The secret address of the caller's calendar. */
export const calendarRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/calendar',
    summary: { ru: 'Есть ли у меня адрес календаря', en: 'Whether I have a calendar address' },
    roles: 'signed-in',
    output: z.object({ calendar: z.object(key).nullable() }),
    handle: async ({ parts, who }) => ({ calendar: await calendarKey(parts.access, who) }),
  }),
  route({
    method: 'post',
    path: '/calendar',
    summary: {
      ru: 'Новый адрес календаря; показывается один раз, прежний перестаёт действовать',
      en: 'A new calendar address; shown once, the one before is void',
    },
    roles: 'signed-in',
    output: z.object({ address: z.string(), ...key }),
    status: 201,
    async handle({ parts, who }) {
      const made = await renewCalendar(parts.access, who)
      return {
        address: `${parts.access.settings.origin()}/api/v1/calendar/${made.secret}.ics`,
        ...made.key,
      }
    },
  }),
  route({
    method: 'delete',
    path: '/calendar',
    summary: { ru: 'Отозвать адрес календаря', en: 'Revoke the calendar address' },
    roles: 'signed-in',
    refusals: [404],
    handle: ({ parts, who }) => revokeCalendar(parts.access, who),
  }),
]
