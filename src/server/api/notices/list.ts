import type { Context } from 'hono'
import { z } from 'zod'
import type { CaseRow } from '../../../kernel/index.ts'
import { type ListedNotice, noticeWords } from '../../../notices/index.ts'
import { readCursor, writeCursor } from '../http/cursor.ts'
import { cursorParam, flagParam, limitParam, readQuery } from '../http/query.ts'
import type { ApiParts } from '../parts.ts'
import { knownViewer } from '../reader.ts'
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
): NoticePage['items'][number] {
  const { registry } = engine.parts
  const kind = registry.procedure(procedure)
  const { message, clause } = noticeWords(registry.regulationOf(kind), kind, notice)
  const { id: own, case: about, at, readAt } = notice
  return { id: own, case: about, procedure, at, message, clause, readAt }
}

/** `GET /notices`: what the caller was told, the latest first. */
export async function listNotices(c: Context, parts: ApiParts): Promise<Response> {
  const { tenant, person } = await knownViewer(c, parts)
  const { unread = false, total, limit = 50, cursor } = readQuery(c, noticeParams)
  const question = ['notices', person, unread]
  const after = cursor === undefined ? null : readCursor(id, question, cursor)
  const page = await parts.notices.page(tenant, { person, unread, limit, after })
  const cases = [...new Set(page.items.map((notice) => notice.case))]
  const rows = cases.length > 0 ? await parts.engine.parts.index.rows(tenant, { cases }) : []
  const about = new Map(rows.map((row) => [row.case, row]))
  const counted = total ? { total: await parts.notices.count(tenant, { person, unread }) } : {}
  return c.json({
    items: page.items.flatMap((notice) => {
      const row = about.get(notice.case)
      return row ? [shown(parts, notice, row)] : []
    }),
    next: page.next && writeCursor(question, page.next),
    ...counted,
  })
}
