import { z } from 'zod'
import { dateText, instantText, someText } from '../../../kernel/index.ts'

/** Shapes that several routes share. */
export const language = z.enum(['ru', 'en'])
export const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
export const personId = z.string().regex(/^[\w-]{1,80}$/)
/** The name of a role, an office or a power. */
export const word = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
export const mail = z.string().min(3).max(320)
/** Not trimmed: a space may belong to a password. Its rules are told by access. */
export const password = z.string().min(1).max(1024)
export const secret = z.string().regex(/^[\w-]{20,100}$/)
export const code = z.string().min(6).max(40)
export const personName = someText(200)
export const instant = instantText()
export const reason = z.strictObject({ reason: someText(500) })

export const basis = z.strictObject({
  document: someText(200),
  number: someText(60),
  date: dateText(),
})
const span = { from: dateText(), to: dateText().nullable() }
/** What an appointment of any kind tells: its days, both inclusive, and the paper. */
export const appointment = { ...span, basis }

/** A term as administrators see it. */
export const term = z.object({
  id: z.string(),
  kind: z.enum(['role', 'holder', 'deputy', 'absence', 'representative']),
  of: z.string(),
  person: z.string(),
  ...span,
  rank: z.int(),
  powers: z.array(z.string()),
  basis: z.object({ document: z.string(), number: z.string(), date: z.string() }),
  grantedBy: z.string(),
  grantedAt: z.string(),
  ended: z.object({ at: z.string(), by: z.string(), reason: z.string().nullable() }).nullable(),
})
export const terms = z.object({ items: z.array(term) })

/** A page: how many, and the id after which it begins. */
export const page = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|1\d\d|200)$/)
    .optional(),
  after: z.string().min(1).max(80).optional(),
}

/** The page that was asked for. */
export const pageOf = ({ limit, after }: { limit?: string | undefined; after?: string | undefined }) => ({
  limit: Number(limit ?? 50),
  after: after ?? null,
})

/** The id after which the next page begins, null where this is the last. */
export const nextOf = <T>(items: readonly T[], limit: number, idOf: (item: T) => string): string | null => {
  const last = items.at(-1)
  return last !== undefined && items.length === limit ? idOf(last) : null
}
