import type { Matched } from './match.ts'
import type { Outcome } from './seen.ts'

/** What is decided of a row: by rule, or by hand with a reason. */
export interface Decision {
  readonly line: number | null
  readonly outcome: Outcome | null
  readonly reason: string
}

export const proposed = ({ line, outcome }: Matched): Decision => ({ line, outcome, reason: '' })

/** Rows that nothing more can be said of. */
export const isClosed = ({ verdict }: Matched): boolean => verdict === 'known' || verdict === 'no-day'

/** A row that fits needs no reason; every other is recorded only with one. */
export const isReady = (one: Matched, { line, outcome, reason }: Decision): boolean =>
  !isClosed(one) &&
  ((one.verdict === 'same' && line === one.line && outcome === 'paid') || reason.trim() !== '')

/** What the command takes of the rows that are decided. */
export const rowsFor = (found: readonly Matched[], of: (one: Matched) => Decision) =>
  found.flatMap((one) => {
    const decision = of(one)
    if (!isReady(one, decision)) return []
    const { day, order, amount } = one.row
    const { line, outcome, reason } = decision
    return [
      {
        ...{ day, order, amount, nth: one.nth, line },
        outcome: line === null ? null : outcome,
        reason: reason.trim() || null,
      },
    ]
  })
