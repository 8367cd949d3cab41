import type { CasePages, RowQuery, SeenRow } from '../engine/index.ts'
import { type Listing, opens, rolesOf } from './listed.ts'
import { matches } from './matches.ts'
import { deadlinePage } from './pages-deadlines.ts'
import { taskPage } from './pages-tasks.ts'
import { firstOf } from './select.ts'
import { afterMark, inOrder, valueIn } from './sorting.ts'
import { memoryTotals } from './totals.ts'

/** The paged read model over cases in memory. */
export function memoryPages(listing: Listing): CasePages {
  function* found(tenant: string, { person, within, where }: RowQuery): Iterable<SeenRow> {
    for (const listed of listing(tenant, where.parent)) {
      const { row } = listed
      if (!matches(row, where)) continue
      const roles = person === null ? [] : rolesOf(listed, person)
      if (within.every((openings) => opens(openings, row, roles))) yield { row, roles }
    }
  }
  return {
    ...memoryTotals(listing),
    async page(tenant, query) {
      const later = afterMark(query.sort, query.after)
      const items = firstOf(found(tenant, query), query.limit, inOrder(query.sort), later)
      const last = items.next && items.items.at(-1)?.row
      return {
        items: items.items,
        next: last ? { value: valueIn(last, query.sort.column), case: last.case } : null,
      }
    },
    async count(tenant, query) {
      let count = 0
      for (const _ of found(tenant, query)) count++
      return count
    },
    tasks: async (tenant, query) => taskPage(listing(tenant), query),
    deadlines: async (tenant, query) => deadlinePage(listing(tenant), query),
  }
}
