import { kopecks, money, sum } from '../../../kernel/index.ts'
import { type Form, type Member, moneyTyped, type Stage } from './form.ts'

/** A change of one number that mends a sum. */
export interface Advice {
  /** Which member or stage, counted from 0. */
  readonly at: number
  /** What to add; less than zero, what to take away. */
  readonly by: string
  readonly becomes: string
}

/** How parts and their whole stand to each other. */
export interface Balance {
  readonly whole: string
  readonly parts: string
  /** The whole less the parts. */
  readonly difference: string
  readonly even: boolean
  /** Changes of one part, each of which makes it even by itself; empty where none can. */
  readonly advice: readonly Advice[]
}

const kopecksTyped = (typed: string) => kopecks(moneyTyped(typed) ?? '0.00')

/** What each part may become: above zero, and below its cap where there is one. */
function balance(whole: string, parts: readonly string[], cap: bigint | null): Balance {
  const total = kopecksTyped(whole)
  const each = parts.map(kopecksTyped)
  const together = sum(each)
  const difference = total - together
  const advice =
    difference === 0n
      ? []
      : each.flatMap((part, at): Advice[] => {
          const becomes = part + difference
          return becomes > 0n && (cap === null || becomes <= cap)
            ? [{ at, by: money(difference), becomes: money(becomes) }]
            : []
        })
  return {
    whole: money(total),
    parts: money(together),
    difference: money(difference),
    even: difference === 0n,
    advice,
  }
}

/** Shares of the members against the sum that is asked for; `cap` is what one person may get at most. */
export const shareBalance = ({ total, members }: Form, cap: string | null): Balance =>
  balance(
    total,
    members.map(({ grant }) => grant),
    cap === null ? null : kopecks(cap),
  )

/** Sums of the stages against the sum that is asked for. */
export const planBalance = ({ total, stages }: Form): Balance =>
  balance(
    total,
    stages.map(({ amount }) => amount),
    null,
  )

/** Members over the cap, and by how much each must go down. */
export const overCap = ({ members }: Form, cap: string): readonly Advice[] =>
  members.flatMap(({ grant }, at) => {
    const over = kopecksTyped(grant) - kopecks(cap)
    return over > 0n ? [{ at, by: money(-over), becomes: cap }] : []
  })

/** A sum in equal parts; what is left of the kopecks goes to the last one. */
export function evenly(whole: string, count: number): readonly string[] {
  if (count === 0) return []
  const total = kopecksTyped(whole)
  const part = total / BigInt(count)
  return Array.from({ length: count }, (_, n) =>
    money(n === count - 1 ? total - part * BigInt(count - 1) : part),
  )
}

export const withShares = (members: readonly Member[], shares: readonly string[]): readonly Member[] =>
  members.map((member, n) => ({ ...member, grant: shares[n] ?? member.grant }))
export const withAmounts = (stages: readonly Stage[], amounts: readonly string[]): readonly Stage[] =>
  stages.map((stage, n) => ({ ...stage, amount: amounts[n] ?? stage.amount }))
