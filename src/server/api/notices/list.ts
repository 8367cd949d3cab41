import type { Context } from 'hono'
import { z } from 'zod'
import { caseOpenings, type RowView, rowFor } from '../../../engine/index.ts'
import type { CaseRow } from '../../../kernel/index.ts'
import { kindOf, type ListedNotice, noticeWords } from '../../../notices/index.ts'
import { allProcedures } from '../cases/index.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { cursorParam, flagParam, limitParam, readQuery } from '../http/query.ts'
import type { ApiParts } from '../parts.ts'
import { type Known, knownViewer } from '../reader.ts'
import type { NoticePage } from './shapes.ts'

export const noticeParams = {
  unread: flagParam({ ru: 'Только непрочитанные', en: 'Unread ones only' }),
  total: flagParam({ ru: 'Сосчитать все', en: 'Count all of them' }),
  limit: limitParam,
  cursor: cursorParam,
}

const id = z.string().max(80)

/** A notice in words: it tells what was meant for its reader, whatever they see of the case. */
function shown(
  { engine }: ApiParts,
  notice: ListedNotice,
  { procedure }: CaseRow,
  about: Pick<RowView, 'title' | 'number'> | undefined,
): NoticePage['items'][number] {
  const { registry } = engine.parts
  const kind = registry.procedure(procedure)
  const { message, clause } = noticeWords(registry.regulationOf(kind), kind, notice)
  const { id: own, case: of, at, readAt } = notice
  const { title = null, number = null } = about ?? {}
  return { id: own, case: of, procedure, at, title, number, kind: kindOf(notice), message, clause, readAt }
}

/** The rows of cases as the viewer sees them, by whatever role they have on each. */
async function rowsSeen(parts: ApiParts, viewer: Known, cases: readonly string[]) {
  const { registry } = parts.engine.parts
  const found = await parts.pages.page(viewer.tenant, {
    person: viewer.person,
    within: [caseOpenings(allProcedures(parts), viewer.actor.roles)],
    where: { cases },
    sort: { column: 'case', descending: false },
    limit: Math.max(cases.length, 1),
    after: null,
  })
  return new Map(
    found.items.map(({ row, roles }) => [
      row.case,
      rowFor(registry.procedure(row.procedure), row, [...viewer.actor.roles, ...roles]),
    ]),
  )
}

/** `GET /notices`: what the caller was told, the latest first. */
export async function listNotices(c: Context, parts: ApiParts): Promise<Response> {
  const viewer = await knownViewer(c, parts)
  const { tenant, person } = viewer
  const { unread = false, total, limit = 50, cursor } = readQuery(c, noticeParams)
  const question = ['notices', person, unread]
  const after = cursor === undefined ? null : readCursor(id, question, cursor)
  const page = await parts.notices.page(tenant, { person, unread, limit, after })
  const cases = [...new Set(page.items.map((notice) => notice.case))]
  const rows = cases.length > 0 ? await parts.engine.parts.index.rows(tenant, { cases }) : []
  const about = new Map(rows.map((row) => [row.case, row]))
  const seen = cases.length > 0 ? await rowsSeen(parts, viewer, cases) : new Map()
  const counted = total ? { total: await parts.notices.count(tenant, { person, unread }) } : {}
  return c.json({
    items: page.items.flatMap((notice) => {
      const row = about.get(notice.case)
      return row ? [shown(parts, notice, row, seen.get(notice.case))] : []
    }),
    next: page.next && writeCursor(question, page.next),
    ...counted,
  })
}
