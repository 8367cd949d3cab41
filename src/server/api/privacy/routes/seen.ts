import { z } from 'zod'
import { dateText } from '../../../../kernel/index.ts'
import { type Subject, whoSaw } from '../../../../privacy/index.ts'
import type { PrivacyApiParts } from '../parts.ts'
import { type PrivacyRoute, route } from '../route.ts'
import { text } from '../schemas.ts'

const query = z.strictObject({
  since: dateText().optional().meta({ description: 'The first day that is told' }),
  before: dateText().optional().meta({ description: 'next of the page before' }),
  days: z
    .string()
    .regex(/^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])$/)
    .optional()
    .meta({ description: 'Days a page, of those on which anything was seen; 30 by default, 366 at most' }),
  case: z.string().min(1).max(120).optional(),
})

const line = z
  .object({
    on: z.string(),
    kind: z.enum(['case', 'file', 'account']),
    case: z
      .object({ id: z.string(), procedure: z.string(), title: text, number: z.string().nullable() })
      .nullable(),
    file: z.string().nullable(),
    viewer: z.string().nullable().meta({ description: 'Who it was: told to an auditor only' }),
    roles: z.array(z.object({ id: z.string(), title: text })),
    offices: z.array(text),
    organisations: z.array(z.string()),
    fields: z.array(z.object({ field: z.string(), title: text, times: z.int() })),
    first: z.string(),
    last: z.string(),
  })
  .meta({ id: 'SeenLine' })
const page = z.object({ items: z.array(line), next: z.string().nullable() })

async function pageOf(
  { privacy }: PrivacyApiParts,
  subject: Subject,
  { since, before, days, case: id }: z.infer<typeof query>,
  named: boolean,
): Promise<z.infer<typeof page>> {
  const asked = {
    since: since ?? null,
    before: before ?? null,
    days: Number(days ?? 30),
    case: id ?? null,
  }
  return page.parse(await whoSaw(privacy, subject, asked, { named }))
}

/** Who saw whose data. */
export const seenRoutes: readonly PrivacyRoute[] = [
  route({
    method: 'get',
    path: '/seen',
    summary: {
      ru: 'Кто видел мои данные: в какой роли, должности и организации, что и когда; последние дни впереди',
      en: 'Who saw my data: in which role, office and organisation, what and when; the latest days first',
    },
    roles: 'signed-in',
    query,
    output: page,
    handle: ({ parts, who, query: asked }) => pageOf(parts, who, asked, false),
  }),
  route({
    method: 'get',
    path: '/people/{person}/seen',
    summary: {
      ru: 'Кто видел данные человека, с именами смотревших в системе; для аудитора',
      en: "Who saw a person's data, with the ids of the viewers; for an auditor",
    },
    roles: ['auditor'],
    query,
    output: page,
    refusals: [404],
    handle: ({ parts, who, param, query: asked }) =>
      pageOf(parts, { tenant: who.tenant, person: param('person') }, asked, true),
  }),
]
