import type { Context } from 'hono'
import {
  caseOpenings,
  columnOpenings,
  type PageQuery,
  type RowFilter,
  rowFor,
  type SeenRow,
} from '../../../engine/index.ts'
import { numberPart, wordsOf } from '../../../search/index.ts'
import { limitParam, readQuery, textParam } from '../http/query.ts'
import { wrong } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { viewerOf } from '../reader.ts'
import { allProcedures } from './procedures.ts'

export const searchParams = {
  q: textParam({
    ru: 'Слова названия в любой форме или часть номера',
    en: 'Words of a title in any form, or a part of a number',
  }),
  limit: limitParam,
}

/**
 * `GET /search`: cases by a part of their number, then by words of their title, over all procedures. Nothing is found by a
 * title that the caller may not see.
 */
export async function searchCases(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await viewerOf(c, parts)
  const { q, limit = 20 } = readQuery(c, searchParams)
  if (q === undefined) throw wrong('q', { ru: 'скажите, что искать', en: 'say what to look for' })
  const procedures = allProcedures(parts)
  const { roles } = viewer.actor
  const seen = caseOpenings(procedures, roles)
  const ask = async (where: RowFilter, more: PageQuery['within'], sort: PageQuery['sort']) => {
    const asked = { person: viewer.person, within: [seen, ...more], where, sort, limit, after: null }
    return (await parts.pages.page(viewer.tenant, asked)).items
  }
  const part = numberPart(q)
  const words = wordsOf(q)
  const numbered = part ? await ask({ numberPart: part }, [], { column: 'number', descending: false }) : []
  const titled = words
    ? await ask({ words }, [columnOpenings(procedures, roles, 'title')], {
        column: 'title',
        descending: false,
      })
    : []
  const found = new Map<string, SeenRow>([...numbered, ...titled].map((one) => [one.row.case, one]))
  const { registry } = parts.engine.parts
  return c.json({
    items: [...found.values()]
      .slice(0, limit)
      .map(({ row, roles: own }) => rowFor(registry.procedure(row.procedure), row, [...roles, ...own])),
  })
}
