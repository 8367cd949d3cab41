import type { Clause } from '../../../kernel/index.ts'
import { annexFlags } from './annex-flags.ts'
import { annexNotes } from './annex-notes.ts'
import { preamble } from './preamble.ts'
import { section1 } from './section-1.ts'
import { section2 } from './section-2.ts'
import { section3 } from './section-3.ts'
import { section4 } from './section-4.ts'
import { section5 } from './section-5.ts'
import { section6 } from './section-6.ts'
import { section7 } from './section-7.ts'

export { clauseIds, type ExportClause } from './ids.ts'

const all: readonly Clause[] = [
  ...preamble,
  ...section1,
  ...section2,
  ...section3,
  ...section4,
  ...section5,
  ...section6,
  ...section7,
  ...annexFlags,
  ...annexNotes,
]

/** How an English text cites a clause: «прил. 1, п. 5» is "annex, flag 5". */
function englishRef(id: string): string {
  const local = id.slice(id.indexOf(':') + 1)
  const words = local.replace(/^pre\./, 'preamble, par. ').replace(/^app\.(\d+)/, 'annex, flag $1')
  if (words !== local) return words.replace(/\/n$/, ', note').replace('/', ', item ')
  return local === 'app' ? 'annex' : `cl. ${local}`
}

/** The 98 clauses of the declaration in document order. */
export const clauses: readonly Clause[] = all.map((clause) => ({ ...clause, refEn: englishRef(clause.id) }))
