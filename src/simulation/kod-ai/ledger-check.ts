import { type CaseFile, kopecks, sum } from '../../kernel/index.ts'
import type { GrantFacts } from '../../regulations/kod-ai/index.ts'

type Ledger = GrantFacts['ledger']

const add = <T>(items: readonly T[], of: (item: T) => string) => sum(items.map((item) => kopecks(of(item))))

/** Anything of the ledger below zero. */
function negative(ledger: Ledger): string | null {
  const amounts = [
    ledger.total,
    ...ledger.tranches.flatMap((t) => [t.amount, ...(t.paid?.lines ?? []).map((l) => l.amount)]),
    ...ledger.expenses.flatMap((e) => [e.spent, e.doubted]),
    ...ledger.claims.flatMap((c) => [c.amount, c.lowered, c.returned]),
    ...ledger.returns.map((r) => r.amount),
  ]
  const found = amounts.find((amount) => amount.startsWith('-'))
  return found === undefined ? null : `a negative sum ${found}`
}

/** Paid and to be paid make up the grant; each payment is the sum of its lines (`kod-ai:2.4`, `kod-ai:6.4.2`). */
function payments({ total, tranches }: Ledger): string | null {
  const all = add(tranches, (t) => t.amount)
  if (all !== kopecks(total)) return `tranches of ${all} kopecks, a grant of ${total}`
  for (const { number, amount, paid } of tranches)
    if (paid && add(paid.lines, (l) => l.amount) !== kopecks(amount))
      return `the lines of tranche ${number} do not add up to ${amount}`
  return null
}

/** Claimed and open, plus returned, never above what was paid; each claim holds what was returned on it (`kod-ai:6.11`). */
function claims({ claims: list, returns }: Ledger, paid: bigint): string | null {
  const open = sum(list.map((c) => kopecks(c.amount) - kopecks(c.lowered) - kopecks(c.returned)))
  if (open + add(returns, (r) => r.amount) > paid)
    return `claimed and returned more than the ${paid} kopecks paid`
  for (const claim of list) {
    if (kopecks(claim.amount) < kopecks(claim.lowered) + kopecks(claim.returned))
      return `more than claimed came back on ${claim.id}`
    const booked = returns.filter((r) => r.claim === claim.id)
    if (add(booked, (r) => r.amount) !== kopecks(claim.returned))
      return `the returns on ${claim.id} do not add up`
  }
  return null
}

function faultOf(ledger: Ledger): string | null {
  const paid = add(
    ledger.tranches.filter((t) => t.paid !== null),
    (t) => t.amount,
  )
  const spent = add(ledger.expenses, (e) => e.spent)
  if (spent > paid) return `spent ${spent} kopecks of ${paid} paid`
  if (ledger.expenses.some((e) => kopecks(e.doubted) > kopecks(e.spent))) return 'more is doubted than spent'
  return negative(ledger) ?? payments(ledger) ?? claims(ledger, paid)
}

const known = new WeakMap<Ledger, string | null>()

/**
 * What is wrong with the money of a grant, or null: no rouble lost, made, paid twice or claimed twice. Meant for every
 * event of a grant; a ledger that an event left alone was judged before.
 */
export function ledgerFault(file: CaseFile): string | null {
  const { ledger } = file.facts as GrantFacts
  let fault = known.get(ledger)
  if (fault === undefined) {
    fault = faultOf(ledger)
    known.set(ledger, fault)
  }
  return fault
}
