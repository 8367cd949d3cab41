import type { Mark, Regulation, Text } from '../kernel/index.ts'
import { type Carriers, carriersOf } from './carriers.ts'
import { coming } from './coming.ts'

/** One clause and everything that carries it out. */
export interface TraceEntry extends Carriers {
  readonly clause: string
  /** Null only for a clause of a regulation that is not built yet. */
  readonly mark: Mark | null
  /** How many tests and cases name the clause. */
  readonly tests: number
  readonly reason?: Text
}

const notBuilt: Text = { ru: 'ещё не построено', en: 'not built yet' }

/**
 * Every clause of every document, built or coming, in document order.
 * @param tests how many tests and cases name a clause (`countTests`)
 */
export function traceClauses(
  regulations: readonly Regulation[],
  tests: ReadonlyMap<string, number>,
): TraceEntry[] {
  const built = regulations.flatMap((regulation) => {
    const carriers = carriersOf(regulation)
    return regulation.clauses.map(
      ({ id, mark, reason }): TraceEntry => ({
        clause: id,
        mark,
        ...(carriers.get(id) ?? { rules: [], procedures: [], forms: [] }),
        tests: tests.get(id) ?? 0,
        ...(reason ? { reason } : {}),
      }),
    )
  })
  const known = new Set(regulations.map(({ id }) => id))
  const rest = Object.entries(coming)
    .filter(([id]) => !known.has(id))
    .flatMap(([, ids]) => ids)
    .map((clause) => ({
      clause,
      mark: null,
      rules: [],
      procedures: [],
      forms: [],
      tests: tests.get(clause) ?? 0,
      reason: notBuilt,
    }))
  return [...built, ...rest]
}
