import { kopecks, sum } from '../../kernel/index.ts'
import { decideRule, productionCalendar } from '../../rules/index.ts'
import type { Seen } from '../event-checks.ts'

interface Agreement {
  readonly limit: string
  readonly sum: string
  readonly received: string
  readonly estimates: readonly { readonly year: number; readonly on: string }[]
  readonly orders: readonly { readonly amount: string; readonly transferredOn: string | null }[]
}
interface Charge {
  readonly costs: object | null
  readonly plan: object | null
  readonly fact: object | null
  readonly approved: {
    readonly formula: 'R1' | 'R2' | 'R3'
    readonly sum: 'literal' | 'capped'
    readonly recovery: string
    readonly fine: string
  } | null
  readonly paid: readonly string[]
}
interface Shortfall {
  readonly literal: string
  readonly capped: string
  readonly fine: Readonly<Record<'R1' | 'R2' | 'R3', string>>
}

/** The day of spending as the event carries it: the case keeps only the day of the order. */
const spentOn = (text: string) => /"spentOn":"([^"]+)"/.exec(text)?.[1] ?? ''

/** What the rules of the subsidy say must hold whenever something is done. */
export function subsidyChecks(): readonly ((step: Seen) => string | null)[] {
  const calendar = productionCalendar()
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
    ({ after, event, type }) => {
      if (type !== 'subsidy-agreement.order') return null
      const day = spentOn(event.text)
      const { estimates } = after.facts as unknown as Agreement
      return estimates.some(({ year, on }) => String(year) === day.slice(0, 4) && on <= day)
        ? null
        : 'ordered without the estimate of its year (subsidy:13.o)'
    },
    /** V and N that were approved are those of the rule over the facts (`subsidy:27`, `subsidy:28`). */
    ({ after }) => {
      if (after.procedure !== 'subsidy-charge') return null
      const { approved, costs, plan, fact } = after.facts as unknown as Charge
      if (approved === null) return null
      if (!(costs && plan && fact)) return 'approved without its facts (subsidy:27)'
      const { value } = decideRule('subsidy/shortfall', { ...costs, plan, fact }, { calendar }) as {
        readonly value: Shortfall
      }
      if (value[approved.sum] !== approved.recovery) return 'V is not that of the rule (subsidy:27)'
      return value.fine[approved.formula] === approved.fine ? null : 'N is not that of the rule (subsidy:28)'
    },
    /** What comes back of a breach is never over it, and it ends at the whole (`subsidy:26`). */
    ({ after }) => {
      if (after.procedure !== 'subsidy-breach') return null
      const breach = after.facts as unknown as { readonly sum: string; readonly returned: string }
      const left = kopecks(breach.sum) - kopecks(breach.returned)
      return left < 0n || (after.state === 'returned') !== (left === 0n)
        ? 'the return is not the sum of the breach (subsidy:26)'
        : null
    },
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
