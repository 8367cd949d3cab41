import type { Context } from 'hono'
import { z } from 'zod'
import {
  caseOpenings,
  columnOpenings,
  type RowFilter,
  type RowQuery,
  rowFor,
  type Sorting,
} from '../../../engine/index.ts'
import type { Procedure } from '../../../kernel/index.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import {
  cursorParam,
  flagParam,
  limitParam,
  type Read,
  readQuery,
  textParam,
  textsParam,
} from '../http/query.ts'
import { refusals, wrong } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { type Viewer, viewerOf } from '../reader.ts'
import { allProcedures, procedureNamed } from './procedures.ts'

export const listParams = {
  procedure: textParam({ ru: 'Вид дела', en: 'Kind of case' }),
  parent: textParam({ ru: 'Дело, к которому они относятся', en: 'The case they belong to' }),
  state: textsParam({ ru: 'Состояние; можно несколько', en: 'State; may be given several times' }),
  lot: textParam({ ru: 'Лот', en: 'Lot' }),
  holder: textParam({ ru: 'Чьё дело: me или id человека', en: 'Whose case: me or the id of a person' }),
  number: textParam({ ru: 'Регистрационный номер', en: 'Registration number' }),
  text: textParam({ ru: 'Часть названия', en: 'A part of the title' }),
  sort: textParam({
    ru: 'Порядок: case, number, title, lot, sums.… или dates.… (с procedure); минус впереди – по убыванию',
    en: 'Order: case, number, title, lot, sums.… or dates.… (with procedure); a minus in front is descending',
  }),
  total: flagParam({ ru: 'Сосчитать все строки', en: 'Count all rows' }),
  limit: limitParam,
  cursor: cursorParam,
}

const plainColumns = ['case', 'number', 'title', 'lot']

/** What rows of these procedures may be sorted by: what some field of theirs tells. @throws Problem INVALID_INPUT */
function sorting(procedures: readonly Procedure[], text = 'case'): Sorting {
  const descending = text.startsWith('-')
  const column = descending ? text.slice(1) : text
  const told = procedures.length === 1 ? Object.values(procedures[0]!.visibility) : []
  const more = [...new Set(told.flatMap((f) => f.columns ?? []))].filter((name) => name.includes('.'))
  const known = [...plainColumns, ...more]
  if (known.includes(column)) return { column: column as Sorting['column'], descending }
  throw wrong('sort', { ru: `можно по ${known.join(', ')}`, en: `allowed are ${known.join(', ')}` })
}

/** @throws Problem SIGN_IN_REQUIRED where the public asks for its own */
function holderOf(viewer: Viewer, holder: string | undefined): string | undefined {
  if (holder !== 'me') return holder
  if (viewer.person === null) throw refusals.signIn()
  return viewer.person
}

function filterOf(viewer: Viewer, query: Read<typeof listParams>): RowFilter {
  const { procedure, parent, state, lot, number, text } = query
  const holder = holderOf(viewer, query.holder)
  return {
    ...(procedure === undefined ? {} : { procedure }),
    ...(parent === undefined ? {} : { parent }),
    ...(state === undefined ? {} : { states: state }),
    ...(lot === undefined ? {} : { lot }),
    ...(number === undefined ? {} : { number }),
    ...(text === undefined ? {} : { text }),
    ...(holder === undefined ? {} : { holder }),
  }
}

const markSchema = z.object({ value: z.string().max(4000).nullable(), case: z.string().max(200) })

/** `GET /cases`: the cases that the caller may see, page by page, each row with the columns they may see. */
export async function listCases(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await viewerOf(c, parts)
  const query = readQuery(c, listParams)
  const { registry } = parts.engine.parts
  const procedures = query.procedure ? [procedureNamed(parts, query.procedure)] : allProcedures(parts)
  const sort = sorting(procedures, query.sort)
  const where = filterOf(viewer, query)
  // Whoever may not see a column may not ask by it: the answer would tell what stands there.
  const asked = [
    ...(where.text === undefined ? [] : ['title']),
    ...(where.lot === undefined ? [] : ['lot']),
    ...(where.holder === undefined ? [] : ['holder']),
    ...(sort.column === 'case' || sort.column === 'number' ? [] : [sort.column]),
  ]
  const { roles } = viewer.actor
  const rows: RowQuery = {
    person: viewer.person,
    within: [
      caseOpenings(procedures, roles),
      ...asked.map((column) => columnOpenings(procedures, roles, column)),
    ],
    where,
  }
  const { limit = 50, cursor, total } = query
  const question = ['cases', where, sort]
  const after = cursor === undefined ? null : readCursor(markSchema, question, cursor)
  const page = await parts.pages.page(viewer.tenant, { ...rows, sort, limit, after })
  const counted = total ? { total: await parts.pages.count(viewer.tenant, rows) } : {}
  return c.json({
    items: page.items.map(({ row, roles: own }) =>
      rowFor(registry.procedure(row.procedure), row, [...roles, ...own]),
    ),
    next: page.next && writeCursor(question, page.next),
    ...counted,
  })
}
