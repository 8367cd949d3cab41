import { addDays, type IsoDate, type Kopecks, kopecks, money, sum } from '../../../../kernel/index.ts'
import type { GrantFacts } from './facts.ts'

/**
 * Paid and not accepted by an act as a day begins: the debt of a penalty for that day (reading T27). A payment counts
 * from the day after it, an act lowers the debt from the day after it.
 */
export function receivableOn(facts: GrantFacts, day: IsoDate): Kopecks {
  const { ledger } = facts
  const paid = sum(ledger.tranches.flatMap((t) => (t.paid && t.paid.on < day ? [kopecks(t.amount)] : [])))
  const acceptedOn = (stage: number) => facts.stages[stage - 1]?.acceptedOn ?? null
  const accepted = sum(
    ledger.expenses.flatMap((e) => {
      const on = acceptedOn(e.stage)
      return on !== null && on < day ? [kopecks(e.spent)] : []
    }),
  )
  const returned = sum(ledger.returns.flatMap((r) => (r.on < day ? [kopecks(r.amount)] : [])))
  const debt = paid - accepted - returned
  return debt < 0n ? 0n : debt
}

/** A stretch of days of delay with one debt: late from the day after `due` through `done`. */
export interface Stretch {
  readonly due: IsoDate
  readonly done: IsoDate
  readonly debt: string
}

/** The days of delay cut where the debt changes: after payments, acts and returns. */
export function stretches(facts: GrantFacts, due: IsoDate, done: IsoDate): Stretch[] {
  const changes = [
    ...facts.ledger.tranches.flatMap((t) => (t.paid ? [t.paid.on] : [])),
    ...facts.stages.flatMap((s) => (s.acceptedOn ? [s.acceptedOn] : [])),
    ...facts.ledger.returns.map((r) => r.on),
  ].filter((day) => day > due && day < done)
  const cuts = [due, ...[...new Set(changes)].sort(), done]
  const parts: Stretch[] = []
  for (let i = 1; i < cuts.length; i++) {
    const debt = money(receivableOn(facts, addDays(cuts[i - 1]!, 1)))
    const before = parts.at(-1)
    if (before?.debt === debt) parts[parts.length - 1] = { ...before, done: cuts[i]! }
    else parts.push({ due: cuts[i - 1]!, done: cuts[i]!, debt })
  }
  return parts
}
