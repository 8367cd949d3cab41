import { type IsoDate, type Kopecks, kopecks, money, sum } from '../../../../kernel/index.ts'
import type {
  Claim,
  ClaimRow,
  ClaimScope,
  Expense,
  Ledger,
  PaymentLine,
  Return,
  Tranche,
} from './ledger-facts.ts'

export * from './ledger-facts.ts'

/*
 * The money of a grant. Every rouble paid is in one of four places: claimed and open, returned, or still claimable; and
 * a claim is never larger than what is claimable, so nothing is claimed twice and nothing above what was paid
 * (`kod-ai:6.2`, `kod-ai:contract-8.6`). Inside sums are kopecks, outside decimal strings.
 */

const add = <T>(items: readonly T[], of: (item: T) => string): Kopecks =>
  sum(items.map((item) => kopecks(of(item))))
const atLeastZero = (value: Kopecks): Kopecks => (value < 0n ? 0n : value)
/** The smallest of some sums. */
export function least(...values: Kopecks[]): Kopecks {
  let found = values[0]!
  for (const value of values) if (value < found) found = value
  return found
}

/** Transferred so far. */
export const paid = (ledger: Ledger): Kopecks =>
  add(
    ledger.tranches.filter((t) => t.paid !== null),
    (t) => t.amount,
  )
/** Spent by the latest reports. */
export const spent = (ledger: Ledger): Kopecks => add(ledger.expenses, (e) => e.spent)
/** Spent and accepted by acts. */
export const accepted = (ledger: Ledger): Kopecks =>
  add(
    ledger.expenses.filter((e) => e.accepted),
    (e) => e.spent,
  )
/** Spent and neither unconfirmed nor misused. */
export const confirmed = (ledger: Ledger): Kopecks => spent(ledger) - add(ledger.expenses, (e) => e.doubted)
/** Returned, with a claim or without. */
export const returned = (ledger: Ledger): Kopecks => add(ledger.returns, (r) => r.amount)

/** What is still owed under one claim. */
export const openOf = (claim: Claim): Kopecks =>
  kopecks(claim.amount) - kopecks(claim.lowered) - kopecks(claim.returned)
/** Claimed and not yet returned. */
export const claimed = (ledger: Ledger): Kopecks => sum(ledger.claims.map(openOf))
/** What may still be claimed: paid, neither returned nor under an open claim. */
export const claimable = (ledger: Ledger): Kopecks => paid(ledger) - returned(ledger) - claimed(ledger)

/** What a claim reached for and got: its amount less what it was lowered by. */
const reach = (claim: Claim): Kopecks => kopecks(claim.amount) - kopecks(claim.lowered)
const returnedFreely = (ledger: Ledger): Kopecks =>
  add(
    ledger.returns.filter((r) => r.claim === null),
    (r) => r.amount,
  )
/** Paid, not spent, and neither returned nor claimed yet. */
export const unspent = (ledger: Ledger): Kopecks =>
  atLeastZero(
    least(
      claimable(ledger),
      paid(ledger) -
        spent(ledger) -
        returnedFreely(ledger) -
        sum(ledger.claims.filter((c) => c.scope === 'unspent').map(reach)),
    ),
  )
/** What was paid and is not accepted by an act: the receivable of a penalty (reading T27). */
export const receivable = (ledger: Ledger): Kopecks =>
  atLeastZero(paid(ledger) - accepted(ledger) - returned(ledger))

/** Claimed of one row of expenses, lowered claims counting with what is left of them. */
function claimedOfRow(ledger: Ledger, row: { stage: number; person: string }): Kopecks {
  return sum(
    ledger.claims
      .filter((c) => c.scope === 'rows' && kopecks(c.lowered) < kopecks(c.amount))
      .flatMap((c) => c.rows)
      .filter((r) => r.stage === row.stage && r.person === row.person)
      .map((r) => kopecks(r.amount)),
  )
}

export const expenseOf = (ledger: Ledger, row: { stage: number; person: string }): Expense | undefined =>
  ledger.expenses.find((e) => e.stage === row.stage && e.person === row.person)

/** The most that a new claim may be: what its scope holds, and never more than is claimable. */
export function mostOf(ledger: Ledger, scope: ClaimScope, rows: readonly ClaimRow[] = []): Kopecks {
  const free = atLeastZero(claimable(ledger))
  if (scope === 'paid') return free
  if (scope === 'unspent') return least(free, unspent(ledger))
  const left = (row: ClaimRow) =>
    atLeastZero(kopecks(expenseOf(ledger, row)?.doubted ?? '0.00') - claimedOfRow(ledger, row))
  return least(free, sum(rows.map((row) => least(left(row), kopecks(row.amount)))))
}

export type LedgerProblem =
  | 'UNKNOWN_TRANCHE'
  | 'PAID_ALREADY'
  | 'TRANCHE_SUM'
  | 'OVERPAY'
  | 'UNKNOWN_CLAIM'
  | 'OVER_CLAIMABLE'
  | 'NOT_POSITIVE'
  | 'OVER_RETURN'

export const trancheOf = (ledger: Ledger, number: number): Tranche | undefined =>
  ledger.tranches.find((t) => t.number === number)

/** Why a payment cannot be made, or null: each tranche once, exactly its sum, all together never above the grant. */
export function payProblem(
  ledger: Ledger,
  number: number,
  lines: readonly PaymentLine[],
): LedgerProblem | null {
  const tranche = trancheOf(ledger, number)
  if (!tranche) return 'UNKNOWN_TRANCHE'
  if (tranche.paid) return 'PAID_ALREADY'
  if (lines.some((line) => kopecks(line.amount) <= 0n)) return 'NOT_POSITIVE'
  if (add(lines, (l) => l.amount) !== kopecks(tranche.amount)) return 'TRANCHE_SUM'
  if (paid(ledger) + kopecks(tranche.amount) > kopecks(ledger.total)) return 'OVERPAY'
  return null
}

export function pay(
  ledger: Ledger,
  number: number,
  payment: { on: IsoDate; order: string; lines: readonly PaymentLine[] },
): Ledger {
  return {
    ...ledger,
    tranches: ledger.tranches.map((t) => (t.number === number ? { ...t, paid: payment } : t)),
  }
}

/** New sums of the schedule after an amendment; what is paid stays as it is. */
export const reschedule = (ledger: Ledger, total: string, amounts: readonly string[]): Ledger => ({
  ...ledger,
  total,
  tranches: ledger.tranches.map((t, i) => (t.paid ? t : { ...t, amount: amounts[i] ?? t.amount })),
})

/** Puts the rows of a report in place of those of an earlier report on the same stage. Doubts begin anew. */
export function reportSpending(
  ledger: Ledger,
  stage: number,
  rows: readonly { person: string; spent: string }[],
): Ledger {
  return {
    ...ledger,
    expenses: [
      ...ledger.expenses.filter((e) => e.stage !== stage),
      ...rows.map(({ person, spent: amount }) => ({
        stage,
        person,
        spent: amount,
        accepted: false,
        doubted: '0.00',
        doubt: null,
      })),
    ],
  }
}

/** The act of a stage accepts what was spent in it. */
export const acceptStage = (ledger: Ledger, stage: number): Ledger => ({
  ...ledger,
  expenses: ledger.expenses.map((e) => (e.stage === stage ? { ...e, accepted: true } : e)),
})

/** Doubts a part of an expense, or lowers the doubt when a proof comes in; `0.00` clears it. */
export const doubt = (
  ledger: Ledger,
  row: { stage: number; person: string },
  kind: 'unconfirmed' | 'misused',
  amount: string,
): Ledger => ({
  ...ledger,
  expenses: ledger.expenses.map((e) =>
    e.stage === row.stage && e.person === row.person
      ? { ...e, doubted: amount, doubt: kopecks(amount) === 0n ? null : kind }
      : e,
  ),
})

/** Why a claim cannot be made, or null. */
export function claimProblem(
  ledger: Ledger,
  scope: ClaimScope,
  amount: string,
  rows: readonly ClaimRow[] = [],
): LedgerProblem | null {
  if (kopecks(amount) <= 0n) return 'NOT_POSITIVE'
  return kopecks(amount) > mostOf(ledger, scope, rows) ? 'OVER_CLAIMABLE' : null
}

export const claim = (
  ledger: Ledger,
  id: string,
  scope: ClaimScope,
  amount: string,
  rows: readonly ClaimRow[] = [],
): Ledger => ({
  ...ledger,
  claims: [...ledger.claims, { id, scope, rows, amount, lowered: '0.00', returned: '0.00' }],
})

/** Lowers what is open of a claim: a proof came in, a court awarded less, the claim was dropped. */
export const lower = (ledger: Ledger, id: string, by: Kopecks): Ledger => ({
  ...ledger,
  claims: ledger.claims.map((c) =>
    c.id === id ? { ...c, lowered: money(kopecks(c.lowered) + least(atLeastZero(by), openOf(c))) } : c,
  ),
})

/** Why a return cannot be booked, or null: never more than the claim is open for, never more than was paid. */
export function returnProblem(ledger: Ledger, id: string | null, amount: string): LedgerProblem | null {
  if (kopecks(amount) <= 0n) return 'NOT_POSITIVE'
  if (id === null) return kopecks(amount) > claimable(ledger) ? 'OVER_RETURN' : null
  const found = ledger.claims.find((c) => c.id === id)
  if (!found) return 'UNKNOWN_CLAIM'
  return kopecks(amount) > openOf(found) ? 'OVER_RETURN' : null
}

/** Books money that came back. Debtors of a claim are joint: whoever pays lowers the one balance. */
export const bookReturn = (ledger: Ledger, back: Return): Ledger => ({
  ...ledger,
  returns: [...ledger.returns, back],
  claims: ledger.claims.map((c) =>
    c.id === back.claim ? { ...c, returned: money(kopecks(c.returned) + kopecks(back.amount)) } : c,
  ),
})

type Balances = Readonly<
  Record<
    'total' | 'paid' | 'spent' | 'accepted' | 'confirmed' | 'unspent' | 'claimed' | 'returned' | 'claimable',
    string
  >
>
const known = new WeakMap<Ledger, Balances>()

/** All balances as decimal strings, for rows, pages and reports; most events leave the ledger as it is, so they are kept. */
export function balances(ledger: Ledger): Balances {
  const before = known.get(ledger)
  if (before) return before
  const made = {
    total: ledger.total,
    paid: money(paid(ledger)),
    spent: money(spent(ledger)),
    accepted: money(accepted(ledger)),
    confirmed: money(confirmed(ledger)),
    unspent: money(unspent(ledger)),
    claimed: money(claimed(ledger)),
    returned: money(returned(ledger)),
    claimable: money(claimable(ledger)),
  }
  known.set(ledger, made)
  return made
}
