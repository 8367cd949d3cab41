import { folded as alike, type CasePages, type RowQuery, type SeenRow } from '../engine/index.ts'
import type { CaseRow } from '../kernel/index.ts'
import { type Listing, opens, rolesOf } from './listed.ts'
import { deadlinePage } from './pages-deadlines.ts'
import { taskPage } from './pages-tasks.ts'
import { firstOf } from './select.ts'
import { afterMark, inOrder, valueIn } from './sorting.ts'

/** Spelling that does not matter in a search: letter case, ё for е. */
const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

const wordsIn = (title: string): readonly string[] => alike(title).match(/[\p{L}\p{N}_]+/gu) ?? []

function matches(row: CaseRow, where: RowQuery['where']) {
  const { procedure, parent, states, number, lot, holder, text, words, numberPart } = where
  return (
    (procedure === undefined || row.procedure === procedure) &&
    (parent === undefined || row.parent === parent) &&
    (states === undefined || states.includes(row.state)) &&
    (number === undefined || row.number === number) &&
    (lot === undefined || row.lot === lot) &&
    (holder === undefined || row.holder === holder) &&
    (text === undefined || (row.title !== null && folded(row.title).includes(folded(text)))) &&
    (words === undefined ||
      (row.title !== null &&
        words.every((word) => wordsIn(row.title!).some((known) => known.startsWith(word))))) &&
    (numberPart === undefined || (row.number !== null && alike(row.number).includes(numberPart)))
  )
}

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
