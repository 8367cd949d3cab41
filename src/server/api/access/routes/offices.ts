import { z } from 'zod'
import { ADMINISTRATOR, addOffice, appoint, listOffices } from '../../../../access/index.ts'
import { someText } from '../../../../kernel/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { appointment, personId, reason, term, terms, text, word } from '../schemas.ts'
import { endShown, shownTerms } from '../seen.ts'

const readers = [ADMINISTRATOR, 'auditor']
const office = z.object({ id: z.string(), title: text, roles: z.array(z.string()), createdAt: z.string() })
const offices = z.object({ items: z.array(office) })

/** Offices, their holders and deputies. */
export const officeRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/offices',
    summary: { ru: 'Должности', en: 'Offices' },
    roles: readers,
    output: offices,
    handle: async ({ parts, who }) => offices.parse({ items: await listOffices(parts.access, who.tenant) }),
  }),
  route({
    method: 'post',
    path: '/offices',
    summary: { ru: 'Завести должность с её ролями', en: 'Make an office with its roles' },
    roles: [ADMINISTRATOR],
    input: z.strictObject({
      id: word,
      title: z.strictObject({ ru: someText(200), en: someText(200) }),
      roles: z.array(word).min(1).max(20),
    }),
    output: office,
    status: 201,
    refusals: [409],
    handle: async ({ parts, who, input }) => office.parse(await addOffice(parts.access, who, input)),
  }),
  route({
    method: 'get',
    path: '/offices/{office}/appointments',
    summary: { ru: 'Кто занимает должность и замещает в ней', en: 'Who holds an office and who deputises' },
    roles: readers,
    output: terms,
    handle: ({ parts, who, param }) => shownTerms(parts, who, { of: param('office') }, ['holder', 'deputy']),
  }),
  route({
    method: 'post',
    path: '/offices/{office}/appointments',
    summary: { ru: 'Назначить на должность или заместителем', en: 'Appoint a holder or a deputy' },
    roles: [ADMINISTRATOR],
    input: z.strictObject({
      person: personId,
      as: z.enum(['holder', 'deputy']),
      rank: z.int().min(1).max(99).optional(),
      ...appointment,
    }),
    output: term,
    status: 201,
    refusals: [404, 409],
    handle: async ({ parts, who, param, input }) =>
      term.parse(await appoint(parts.access, who, param('office'), input)),
  }),
  route({
    method: 'post',
    path: '/offices/{office}/appointments/{term}/end',
    summary: { ru: 'Прекратить назначение', en: 'End an appointment' },
    roles: [ADMINISTRATOR],
    input: reason,
    refusals: [404, 409],
    handle: ({ parts, who, param, input }) =>
      endShown(parts, who, param('term'), { kinds: ['holder', 'deputy'], of: param('office') }, input),
  }),
]
