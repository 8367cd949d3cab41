import type { Mark, Regulation, Text } from '../kernel/index.ts'
import { type Carriers, carriersOf } from './carriers.ts'

/** One clause and everything that carries it out. */
export interface TraceEntry extends Carriers {
  readonly clause: string
  readonly mark: Mark
  /** How many tests and cases name the clause. */
  readonly tests: number
  readonly reason?: Text
}

/**
 * Every clause of every document, in document order.
 * @param tests how many tests and cases name a clause (`countTests`)
 */
export function traceClauses(
  regulations: readonly Regulation[],
  tests: ReadonlyMap<string, number>,
): TraceEntry[] {
  return regulations.flatMap((regulation) => {
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
}
