import { z } from 'zod'
import {
  ADMINISTRATOR,
  listPeople,
  onePerson,
  resetSecondStep,
  setAccountState,
} from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { language, mail, nextOf, page, pageOf, reason } from '../schemas.ts'
import { tellSeen } from '../seen.ts'

const person = z.object({
  person: z.string(),
  state: z.enum(['active', 'closed', 'erased']),
  mail: z.string().nullable(),
  name: z.string().nullable(),
  language,
  createdAt: z.string(),
})
const people = z.object({ items: z.array(person), next: z.string().nullable() })
const fields = ['mail', 'name']

/** People, as administrators see them. */
export const peopleRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/people',
    summary: { ru: 'Люди, или один по адресу почты', en: 'People, or the one of a mail address' },
    roles: [ADMINISTRATOR],
    query: z.strictObject({ ...page, mail: mail.optional() }),
    output: people,
    async handle({ parts, who, query }) {
      const asked = pageOf(query)
      const items = await listPeople(parts.access, who.tenant, asked, query.mail ?? null)
      const ids = items.map((one) => one.person)
      await tellSeen(parts, who, ids, fields)
      return { items: [...items], next: query.mail ? null : nextOf(ids, asked.limit, (id) => id) }
    },
  }),
  route({
    method: 'get',
    path: '/people/{person}',
    summary: { ru: 'Один человек', en: 'One person' },
    roles: [ADMINISTRATOR],
    output: person,
    refusals: [404],
    async handle({ parts, who, param }) {
      const found = await onePerson(parts.access, who.tenant, param('person'))
      await tellSeen(parts, who, [found.person], fields)
      return found
    },
  }),
  route({
    method: 'post',
    path: '/people/{person}/close',
    summary: {
      ru: 'Закрыть учётную запись; сеансы завершаются сразу',
      en: 'Close an account; its sessions end at once',
    },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404, 409],
    handle: ({ parts, who, param, input }) =>
      setAccountState(parts.access, who, param('person'), 'closed', input.reason),
  }),
  route({
    method: 'post',
    path: '/people/{person}/open',
    summary: { ru: 'Открыть закрытую учётную запись', en: 'Open a closed account again' },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404],
    handle: ({ parts, who, param, input }) =>
      setAccountState(parts.access, who, param('person'), 'active', input.reason),
  }),
  route({
    method: 'post',
    path: '/people/{person}/reset-second-step',
    summary: {
      ru: 'Снять потерянное приложение с кодами; сеансы завершаются',
      en: 'Take a lost app with codes off; sessions end',
    },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404],
    handle: ({ parts, who, param, input }) =>
      resetSecondStep(parts.access, who, param('person'), input.reason),
  }),
]
