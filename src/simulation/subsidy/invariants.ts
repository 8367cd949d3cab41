import { kopecks, sum } from '../../kernel/index.ts'
import type { Seen } from '../event-checks.ts'

interface Agreement {
  readonly limit: string
  readonly sum: string
  readonly received: string
  readonly estimates: readonly { readonly year: number; readonly on: string }[]
  readonly orders: readonly { readonly amount: string; readonly transferredOn: string | null }[]
}
interface Charge {
  readonly approved: { readonly recovery: string; readonly fine: string } | null
  readonly paid: readonly string[]
}
/** What the rules of the subsidy say must hold whenever something is done. */
export function subsidyChecks(): readonly ((step: Seen) => string | null)[] {
  return [
    /** No kopeck over the sum and the limit; what came is what was transferred (`subsidy:5`, `subsidy:6`, `subsidy:20`). */
    ({ after }) => {
      if (after.procedure !== 'subsidy-agreement') return null
      const { limit, sum: whole, received, orders } = after.facts as unknown as Agreement
      const transferred = sum(
        orders.filter(({ transferredOn }) => transferredOn !== null).map(({ amount }) => kopecks(amount)),
      )
      if (transferred !== kopecks(received)) return 'what came is not what was transferred (subsidy:20)'
      const ordered = sum(orders.map(({ amount }) => kopecks(amount)))
      return ordered > kopecks(whole) || ordered > kopecks(limit)
        ? 'ordered over the limit (subsidy:6)'
        : null
    },
    /** Nothing is ordered before the estimate of its year (`subsidy:13.o`). */
    ({ after, type }) =>
      type === 'subsidy-agreement.order' && (after.facts as unknown as Agreement).estimates.length === 0
        ? 'ordered without an estimate (subsidy:13.o)'
        : null,
    /** A charge is paid once, and only what was approved (`subsidy:27`, `subsidy:28`). */
    ({ after }) => {
      if (after.procedure !== 'subsidy-charge') return null
      const { approved, paid } = after.facts as unknown as Charge
      if (new Set(paid).size < paid.length) return 'paid twice (subsidy:27)'
      return paid.length > 0 && approved === null ? 'paid without an approval (subsidy:27)' : null
    },
    /** A strategy or a plan is approved in the version that the Ministry agreed to (`subsidy:13.g`). */
    ({ before, type }) =>
      (type === 'subsidy-strategy.approve' || type === 'subsidy-plan.approve') && before?.state !== 'agreed'
        ? 'approved without consent (subsidy:13.g)'
        : null,
  ]
}
