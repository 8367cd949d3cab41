import { kopecks, money } from '../../../../kernel/index.ts'
import type { GrantFacts } from './facts.ts'
import { type PaymentLine, trancheOf } from './ledger.ts'

/**
 * The lines of a tranche by the members' shares: whole roubles down, the kopecks that remain to the last one; with the
 * last tranche every member has got exactly the own share.
 */
export function paymentLines(facts: GrantFacts, number: number): PaymentLine[] {
  const { ledger, members } = facts
  const amount = kopecks(trancheOf(ledger, number)!.amount)
  const total = kopecks(ledger.total)
  const got = (person: string) =>
    ledger.tranches
      .flatMap((t) => t.paid?.lines ?? [])
      .reduce((all, line) => (line.person === person ? all + kopecks(line.amount) : all), 0n)
  const isLast = ledger.tranches.every(
    (t) => t.number === number || t.paid !== null || kopecks(t.amount) === 0n,
  )
  let left = amount
  return members.map(({ person, grant }, i) => {
    const owed = kopecks(grant) - got(person)
    const share = isLast ? owed : i === members.length - 1 ? left : (kopecks(grant) * amount) / total
    left -= share
    return { person, amount: money(share) }
  })
}
