import { z } from 'zod'
import { ADMINISTRATOR, listJournal } from '../../../../access/index.ts'
import { type AccessRoute, route } from '../route.ts'
import { page } from '../schemas.ts'
import { tellSeen } from '../seen.ts'

const id = z.string().min(1).max(80).optional()
const entry = z.object({
  place: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.json()),
  basis: z.object({ document: z.string(), number: z.string(), date: z.string() }).nullable(),
})
const journal = z.object({ items: z.array(entry), next: z.int().nullable() })

/** The journal of access. */
export const journalRoutes: readonly AccessRoute[] = [
  route({
    method: 'get',
    path: '/journal',
    summary: {
      ru: 'Журнал доступа: кто, что, когда и на каком основании; последние впереди',
      en: 'The journal of access: who, what, when and on what basis; the latest first',
    },
    roles: [ADMINISTRATOR, 'auditor'],
    query: z.strictObject({
      limit: page.limit,
      before: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
      subject: id,
      actor: id,
      action: id,
    }),
    output: journal,
    async handle({ parts, who, query }) {
      const { before, limit, ...which } = query
      const most = Number(limit ?? 50)
      const asked = Object.fromEntries(Object.entries(which).filter(([, value]) => value !== undefined))
      const items = await listJournal(parts.access, who, {
        ...asked,
        before: before === undefined ? null : Number(before),
        limit: most,
      })
      const opened = items.flatMap(({ subject, details }) => (details.reason ? [subject] : []))
      await tellSeen(parts, who, opened, ['reason'])
      return journal.parse({ items, next: items.length === most ? (items.at(-1)?.place ?? null) : null })
    },
  }),
]
