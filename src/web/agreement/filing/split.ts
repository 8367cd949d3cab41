import { isMoney, kopecks, money, sum } from '../../../kernel/index.ts'

/** One member's part of the sum as it is typed. */
export interface Part {
  readonly person: string
  /** A sum of the wire, or what was typed where it is none. */
  readonly sum: string
  /** What was asked for: the part may not be over it; null where it is not known. */
  readonly requested: string | null
}

/** A change of one part that makes the whole even. */
export interface Mend {
  readonly person: string
  readonly becomes: string
}

export interface Split {
  readonly parts: string
  /** What the parts are short of the whole; below zero, what they are over it. */
  readonly difference: string
  readonly isEven: boolean
  /** Each makes it even by itself; none where no single part can. */
  readonly mends: readonly Mend[]
}

const worth = (typed: string): bigint => (isMoney(typed) ? kopecks(typed) : 0n)

/** How the parts stand to the whole, and which one to change. */
export function splitOf(total: string, parts: readonly Part[]): Split {
  const together = sum(parts.map((part) => worth(part.sum)))
  const difference = kopecks(total) - together
  const mends =
    difference === 0n
      ? []
      : parts.flatMap(({ person, sum: typed, requested }) => {
          const becomes = worth(typed) + difference
          const fits = becomes > 0n && (requested === null || becomes <= kopecks(requested))
          return fits ? [{ person, becomes: money(becomes) }] : []
        })
  return { parts: money(together), difference: money(difference), isEven: difference === 0n, mends }
}

const ROUBLE = 100n

/** The whole in the proportion of what was asked for, in whole roubles; what is left over goes to the first with room. */
export function inProportion(total: string, parts: readonly Part[]): readonly string[] {
  const asked = parts.map(({ requested, sum: typed }) => worth(requested ?? typed))
  const all = sum(asked)
  if (all === 0n) return parts.map((part) => part.sum)
  const whole = kopecks(total)
  const shares = asked.map((one) => ((one * whole) / all / ROUBLE) * ROUBLE)
  let left = whole - sum(shares)
  for (let n = 0; n < shares.length; n++) {
    const room = asked[n]! - shares[n]!
    if (room >= left) {
      shares[n] = shares[n]! + left
      break
    }
    shares[n] = asked[n]!
    left -= room
  }
  return shares.map(money)
}
