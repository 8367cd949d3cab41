import type { Clause } from '../../../kernel/index.ts'
import { englishRef } from './english-ref.ts'
import type { KodAiClause } from './ids.ts'
import { clauseSections } from './sections.ts'

export { clauseIds, type KodAiClause } from './ids.ts'
export { type ClauseSection, clauseSections } from './sections.ts'

/** All 517 clauses in document order. */
export const clauses: readonly Clause[] = clauseSections.flatMap((section) =>
  section.clauses.map((clause) => ({ ...clause, refEn: englishRef(clause.id) })),
)

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]))

/** The clause with the id. The type admits only ids of the catalogue, and a test holds both lists equal. */
export function clauseOf(id: KodAiClause): Clause {
  return byId.get(id)!
}
