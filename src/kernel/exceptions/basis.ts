import { z } from 'zod'
import { dateText, personalText, someText } from '../schema.ts'

const document = { body: someText(300), number: someText(100), date: dateText() }
const noClause = { ru: 'в положении нет такого пункта', en: 'the regulation has no such clause' }

/** A decision of a court or on a complaint. */
export const actSchema = z.object({ kind: z.enum(['court', 'complaint']), ...document })

/** Any ground of an exception: an act, an order of the signer's own body, or a clause of the regulation. */
export function basisSchema(clauses: readonly string[]) {
  const known = new Set(clauses)
  const clause = z
    .string()
    .max(200)
    .refine((id) => known.has(id), { params: { text: noClause } })
  return z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['court', 'complaint', 'order']), ...document }),
    z.object({ kind: z.literal('clause'), clause }),
  ])
}

/** The ground as a case takes it over from another one, where it was checked. */
export const followedBasisSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['court', 'complaint', 'order']), ...document }),
  z.object({ kind: z.literal('clause'), clause: z.string().max(200) }),
])

/** Why, and who signs for it. */
export const grounds = {
  reason: personalText('holder'),
  signer: z.object({ person: someText(200), post: someText(300) }),
}

/** Which facts a restored case goes on with. There is no default: the act decides. */
export const factsSchema = z.enum(['then', 'now'])

/** Days that the act itself sets for deadlines that run again; the others get what was left of them. */
export const termsSchema = z
  .array(z.object({ key: someText(100), instance: z.string().max(200), due: dateText() }))
  .max(1000)
