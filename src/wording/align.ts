/** A place in a row of like places: how many found blocks it takes. */
export interface Slot {
  readonly count: number
  /** Takes any number of blocks from its own on. */
  readonly open: boolean
}

/** Which found blocks a slot got: the first and how many, or none. */
export type Given = { readonly from: number; readonly count: number } | null

/** Points for a block that is as stored; a changed one is worth less than any number of equal ones. */
export const EQUAL = 1000

/**
 * Gives found blocks to slots, both in order, so that as many as possible are as stored: when the second of three
 * paragraphs is gone, the third is still known as the third. What cannot be known goes by position.
 */
export function align(
  slots: readonly Slot[],
  found: number,
  score: (slot: number, from: number, count: number) => number,
): Given[] {
  const memo = new Map<number, { points: number; given: Given[] }>()
  const best = (i: number, j: number): { points: number; given: Given[] } => {
    if (i === slots.length) return { points: 0, given: [] }
    const key = i * (found + 1) + j
    const known = memo.get(key)
    if (known) return known
    const slot = slots[i]!
    const missing = best(i + 1, j)
    let top = { points: missing.points, given: [null as Given, ...missing.given] }
    for (let from = j; from < found; from++)
      for (const count of counts(slot, found - from)) {
        const rest = best(i + 1, from + count)
        const points =
          score(i, from, count) +
          rest.points -
          (count === slot.count || slot.open ? 0 : 0.5) -
          (from - j) * 0.01
        if (points > top.points) top = { points, given: [{ from, count }, ...rest.given] }
      }
    memo.set(key, top)
    return top
  }
  return best(0, 0).given
}

function counts(slot: Slot, left: number): number[] {
  if (slot.open) return left > 0 ? [left] : []
  const all = slot.count === 1 ? [1] : [slot.count, slot.count - 1, slot.count + 1]
  return all.filter((count) => count > 0 && count <= left)
}
