import { type CaseFile, type Deadline, daysBetween, type IsoDate } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'

/** Deadlines of the winner whose breach lets the Fund refuse (`kod-ai:5.9`, `kod-ai:5.11`). */
const winners: Readonly<Record<string, KodAiClause>> = {
  'docs-to-fund': 'kod-ai:5.8/1',
  corrections: 'kod-ai:5.8/2',
  sign: 'kod-ai:5.11',
}

/** Calendar days a deadline was overdue by the day it was met, or by the given day. */
export const overdueDays = (d: Deadline, asOf: IsoDate): number =>
  Math.max(0, daysBetween(d.due, d.stoppedOn ?? asOf))

/** Days overdue by side over all rounds: what the total term was lost on. */
export function daysBySide(
  file: CaseFile,
  asOf: IsoDate,
): { readonly winner: number; readonly fund: number } {
  let winner = 0
  let fund = 0
  for (const d of file.deadlines) {
    if (d.key in winners) winner += overdueDays(d, asOf)
    else if (d.key === 'fund-review') fund += overdueDays(d, asOf)
  }
  return { winner, fund }
}

/** Clauses that the winner breached by a day, from the deadlines of the case alone. */
export function breachedBy(file: CaseFile, asOf: IsoDate): Set<KodAiClause> {
  const broken = new Set<KodAiClause>()
  for (const d of file.deadlines) {
    const clause = winners[d.key]
    if (clause && overdueDays(d, asOf) > 0) broken.add(clause)
  }
  return broken
}
