import { kopecks, money, sum } from '../../../../kernel/index.ts'
import type { GrantFacts, Transfer } from './facts.ts'
import { type PaymentLine, pay, type Tranche, trancheOf } from './ledger.ts'
import { openTranches } from './open-tranches.ts'
import { paymentLines } from './payment-lines.ts'

/** The register in which a tranche stands now. */
export const registerOf = (facts: GrantFacts, tranche: number): string | null =>
  facts.atBank?.find((one) => one.tranche === tranche)?.register ?? null

const lastOf = (facts: GrantFacts, tranche: number, person: string): Transfer | undefined =>
  facts.transfers?.findLast((one) => one.tranche === tranche && one.person === person)

/** Lines of a tranche that still have to be paid: all of them, or those that failed or came back. */
export const dueLines = (facts: GrantFacts, tranche: number): readonly PaymentLine[] =>
  paymentLines(facts, tranche).flatMap(({ person, amount }) => {
    const last = lastOf(facts, tranche, person)
    return last?.outcome === 'paid' ? [] : [{ person, amount: last?.amount ?? amount }]
  })

/** Money moves while the agreement is being performed. */
const isPerformed = ({ forceMajeure, termination, fulfilledOn }: GrantFacts): boolean =>
  forceMajeure.every((f) => f.confirmedOn === null || f.to !== null) &&
  termination === null &&
  fulfilledOn === null

/** Tranches that may be paid now, those that wait for the bank among them. */
const payableTranches = (facts: GrantFacts): readonly Tranche[] =>
  isPerformed(facts) ? openTranches(facts) : []

/** Tranches that may go into a register: payable and in none. */
export const freeTranches = (facts: GrantFacts): readonly Tranche[] =>
  payableTranches(facts).filter(({ number }) => registerOf(facts, number) === null)

/** What is due now and stands in no register. */
export const dueSum = (facts: GrantFacts): string =>
  money(
    sum(freeTranches(facts).flatMap(({ number }) => dueLines(facts, number).map((l) => kopecks(l.amount)))),
  )

/** Members to whom nothing can be sent: no account, or a change of it that waits (`kod-ai:contract-4.1.k`). */
export const heldMembers = ({ members }: GrantFacts): readonly string[] =>
  members
    .filter((m) => m.requisites.account === '' || m.pending?.account || m.pending?.bank)
    .map((m) => m.person)

/** Whether with this transfer every member has the own line of the tranche. */
export const completes = (facts: GrantFacts, transfer: Transfer): boolean =>
  transfer.outcome === 'paid' &&
  facts.members.every(
    ({ person }) => person === transfer.person || lastOf(facts, transfer.tranche, person)?.outcome === 'paid',
  )

/** The tranche is paid with its last line; money that the bank sent back makes it due again. */
function inLedger(facts: GrantFacts, transfer: Transfer, after: GrantFacts): GrantFacts['ledger'] {
  const { ledger } = facts
  const { tranche } = transfer
  if (transfer.outcome === 'returned')
    return {
      ...ledger,
      tranches: ledger.tranches.map((t) => (t.number === tranche ? { ...t, paid: null } : t)),
    }
  if (!completes(facts, transfer) || trancheOf(ledger, tranche)?.paid) return ledger
  const made = facts.members.map(({ person }) => lastOf(after, tranche, person)!)
  const on = made
    .map((one) => one.on)
    .sort()
    .at(-1)!
  const order = [...new Set(made.map((one) => one.order))].join(', ').slice(0, 100)
  const lines = made.map(({ person, amount }) => ({ person, amount }))
  return pay(ledger, tranche, { on, order, lines })
}

/** The facts after the bank has told of one line; `together`: the lines that went in the same register. */
export function transferred(facts: GrantFacts, transfer: Transfer, together: readonly string[]): GrantFacts {
  const after = { ...facts, transfers: [...(facts.transfers ?? []), transfer] }
  const isLast = together.every((person) =>
    after.transfers.some(
      (one) =>
        one.tranche === transfer.tranche && one.person === person && one.register === transfer.register,
    ),
  )
  return {
    ...after,
    ledger: inLedger(facts, transfer, after),
    atBank: isLast
      ? (facts.atBank ?? []).filter(({ tranche }) => tranche !== transfer.tranche)
      : (facts.atBank ?? []),
  }
}
