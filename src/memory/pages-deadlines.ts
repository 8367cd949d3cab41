import type { DeadlineMark, DeadlineQuery, Page, SeenDeadline } from '../engine/index.ts'
import { type Listed, opens, rolesOf } from './listed.ts'
import { byCode, firstOf } from './select.ts'

const markOf = ({ due, row, key, instance }: SeenDeadline): DeadlineMark => ({
  due,
  case: row.case,
  key,
  instance,
})

const order = (a: DeadlineMark, b: DeadlineMark): number =>
  byCode(a.due, b.due) || byCode(a.case, b.case) || byCode(a.key, b.key) || byCode(a.instance, b.instance)

function* deadlinesOf(listing: Iterable<Listed>, query: DeadlineQuery): Iterable<SeenDeadline> {
  const { person, within, procedure, case: id, from, to } = query
  for (const listed of listing) {
    const { row, file } = listed
    if (procedure !== undefined && row.procedure !== procedure) continue
    if (id !== undefined && row.case !== id) continue
    const roles = person === null ? [] : rolesOf(listed, person)
    for (const { key, instance, due, stoppedOn } of file.deadlines) {
      if (stoppedOn !== null || (from !== undefined && due < from) || (to !== undefined && due > to)) continue
      const openings = within.filter((o) => o.keys.includes(key))
      if (opens(openings, row, roles)) yield { row, roles, key, instance, due }
    }
  }
}

/** A page of the running deadlines that one reader may see. */
export function deadlinePage(
  listing: Iterable<Listed>,
  query: DeadlineQuery,
): Page<SeenDeadline, DeadlineMark> {
  const { after, limit } = query
  const { items, next } = firstOf(
    deadlinesOf(listing, query),
    limit,
    (a, b) => order(markOf(a), markOf(b)),
    (deadline) => after === null || order(markOf(deadline), after) > 0,
  )
  return { items, next: next ? markOf(items.at(-1)!) : null }
}
