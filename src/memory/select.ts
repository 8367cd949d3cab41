/**
 * The first items in an order, at most `limit`, of those that come after a mark; `next` tells whether there are more. Holds
 * no more than a page: most items of a long list are compared once.
 */
export function firstOf<T>(
  all: Iterable<T>,
  limit: number,
  order: (a: T, b: T) => number,
  later: (item: T) => boolean,
): { readonly items: readonly T[]; readonly next: boolean } {
  const kept: T[] = []
  for (const item of all) {
    if (!later(item)) continue
    if (kept.length > limit && order(item, kept[limit]!) >= 0) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (order(item, kept[middle]!) < 0) high = middle
      else low = middle + 1
    }
    kept.splice(low, 0, item)
    if (kept.length > limit + 1) kept.pop()
  }
  return { items: kept.slice(0, limit), next: kept.length > limit }
}

/** By UTF-16 code units: the same as by code points for all that ids, days and numbers are made of. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
