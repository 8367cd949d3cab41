import type { z } from 'zod'
import {
  endTerm,
  type Identity,
  listTerms,
  type Term,
  type TermPlace,
  type TermQuery,
} from '../../../access/index.ts'
import type { AccessApiParts } from './parts.ts'
import { terms } from './schemas.ts'

/** Takes down that personal data of others were opened. */
export async function tellSeen(
  { accessed }: AccessApiParts,
  who: Identity,
  people: readonly string[],
  fields: readonly string[],
): Promise<void> {
  const others = [...new Set(people)].filter((person) => person !== who.person)
  if (others.length === 0) return
  await accessed?.({ tenant: who.tenant, viewer: who.person, roles: who.roles, people: others, fields })
}

/** Terms that are asked for; the reason of an end is free text about a person. */
export async function shownTerms(
  parts: AccessApiParts,
  who: Identity,
  query: TermQuery,
  kinds: readonly Term['kind'][],
): Promise<z.infer<typeof terms>> {
  const items = (await listTerms(parts.access, who.tenant, query)).filter(({ kind }) => kinds.includes(kind))
  const opened = items.flatMap(({ ended, person }) => (ended?.reason ? [person] : []))
  await tellSeen(parts, who, opened, ['reason'])
  return terms.parse({ items })
}

/** Ends the term that a path names. */
export const endShown = (
  parts: AccessApiParts,
  who: Identity,
  id: string,
  place: TermPlace,
  { reason }: { readonly reason: string },
): Promise<void> => endTerm(parts.access, who, id, place, reason)
