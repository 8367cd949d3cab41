import { kopecks, money } from '../../kernel/index.ts'
import { moneyTyped, money as shown } from '../parts/index.ts'
import type { Chain, Item, Link } from './model.ts'

/** What the secretary has entered on an item: no decision until one is chosen, the sum as it is typed. */
export interface Entry {
  readonly decision: string
  readonly amount: string
  readonly reason: string
}

/** Why an entry cannot be sent, or what to look at though it can. */
export type FaultKey = 'reason' | 'amount' | 'above' | 'kopecks' | 'cut'

export interface Fault {
  readonly field: 'amount' | 'reason'
  readonly key: FaultKey
  readonly clause: string
}

/** What stands in the field before anything is typed: the sum of the body before, never a decision. */
export const beganWith = (link: Link, { decision, amount, proposed, reason }: Item): Entry => ({
  decision: decision ?? '',
  amount: link.sum === 'none' ? '' : shown(amount ?? proposed),
  reason: reason ?? '',
})

/** The sum that an entry gives, in the form of the wire; null where none is given or the text is none. */
export function sumOf(link: Link, item: Item, entry: Entry): string | null {
  if (entry.decision !== link.yes) return null
  return link.sum === 'as-is' ? item.proposed : moneyTyped(entry.amount)
}

const isLower = (a: string, b: string): boolean => kopecks(a) < kopecks(b)

/** What the law asks of an entry, as the sitting itself will ask it; an item that is not decided asks nothing yet. */
export function faultsOf({ clauses }: Chain, link: Link, item: Item, entry: Entry): readonly Fault[] {
  if (entry.decision === '') return []
  const noReason = entry.reason.trim() === ''
  if (entry.decision === link.no)
    return noReason ? [{ field: 'reason', key: 'reason', clause: link.clauses.decide }] : []
  if (link.sum === 'as-is' || link.sum === 'none') return []
  const amount = moneyTyped(entry.amount)
  if (amount === null || kopecks(amount) === 0n)
    return [{ field: 'amount', key: 'amount', clause: link.clauses.decide }]
  if (isLower(item.requested, amount)) return [{ field: 'amount', key: 'above', clause: clauses.limit }]
  if (link.sum !== 'sets') return []
  const faults: Fault[] = []
  // Only the body that sets the sum is bound to whole roubles and to a reason for the cut: others recommend.
  if (kopecks(amount) % 100n !== 0n) faults.push({ field: 'amount', key: 'kopecks', clause: clauses.whole })
  if (isLower(amount, item.requested) && noReason)
    faults.push({ field: 'reason', key: 'cut', clause: link.clauses.sum })
  return faults
}

/** Whether the sum is above what the body before had: the law forbids only more than was asked for, so it is told. */
export function isRaised(link: Link, item: Item, entry: Entry): boolean {
  const amount = sumOf(link, item, entry)
  return amount !== null && isLower(item.proposed, amount)
}

/** A decision as the action takes it. */
export interface Decision {
  readonly item: string
  readonly decision: string
  readonly amount: string | null
  readonly reason: string | null
}

export const decisionOf = (link: Link, item: Item, entry: Entry): Decision => ({
  item: item.case,
  decision: entry.decision,
  amount: link.sum === 'as-is' ? null : sumOf(link, item, entry),
  reason: entry.reason.trim() || null,
})

/** Whether an entry says something else than what is recorded. */
export function isChanged(link: Link, item: Item, entry: Entry): boolean {
  if (entry.decision === '') return false
  const next = decisionOf(link, item, entry)
  const sameSum = link.sum === 'as-is' || entry.decision !== link.yes || next.amount === (item.amount ?? null)
  return next.decision !== item.decision || next.reason !== (item.reason || null) || !sameSum
}

export interface Running {
  /** What is decided in favour down to this row together with what was approved before; null where the row adds nothing. */
  readonly sum: string | null
  /** The first row that the budget does not cover any more. */
  readonly isOver: boolean
}

/** What an entry adds: a sum that may not be is not counted either. */
function counted(link: Link, item: Item, entry: Entry): string | null {
  const amount = sumOf(link, item, entry)
  return amount !== null && isLower(item.requested, amount) ? null : amount
}

/** Running sums down the list against the budget. */
export function runningOf(
  link: Link,
  rows: readonly { readonly item: Item; readonly entry: Entry }[],
  before: string,
  budget: string | null,
): { readonly rows: readonly Running[]; readonly sum: string; readonly left: string | null } {
  let sum = kopecks(before)
  const all = rows.map(({ item, entry }): Running => {
    const amount = counted(link, item, entry)
    if (amount === null) return { sum: null, isOver: false }
    sum += kopecks(amount)
    return { sum: money(sum), isOver: budget !== null && sum > kopecks(budget) }
  })
  return { rows: all, sum: money(sum), left: budget === null ? null : money(kopecks(budget) - sum) }
}

/** What each lot takes of it. */
export function byLot(
  link: Link,
  rows: readonly { readonly item: Item; readonly entry: Entry }[],
): readonly { readonly lot: string; readonly count: number; readonly of: number; readonly sum: string }[] {
  const lots = [...new Set(rows.map(({ item }) => item.lot))].sort()
  return lots.map((lot) => {
    const own = rows.filter(({ item }) => item.lot === lot)
    const sums = own.flatMap(({ item, entry }) => counted(link, item, entry) ?? [])
    return {
      lot,
      count: sums.length,
      of: own.length,
      sum: money(sums.reduce((all, one) => all + kopecks(one), 0n)),
    }
  })
}
