import type { Expert, Weights } from './demand.ts'

/** Load is priced in so many steps between nothing and all that somebody takes. */
const STEPS = 20

/** The even share: what each would have if everybody available had the same. */
export function evenShare(places: number, experts: readonly Expert[]): number {
  const open = experts.filter((e) => e.bars.length === 0 && e.capacity > 0)
  const all = places + open.reduce((sum, e) => sum + e.has, 0)
  return Math.max(1, Math.ceil(all / Math.max(1, open.length)))
}

/** The price of somebody's application number `count`, in whole points: the more they have, the dearer the next one. */
export function priceOf(
  count: number,
  capacity: number,
  even: number,
  weights: Weights,
): { readonly load: number; readonly spread: number } {
  const used = Math.floor((STEPS * (count - 1)) / Math.max(1, capacity))
  const above = Math.floor((STEPS * Math.max(0, count - even)) / even)
  return {
    load: Math.floor((used * weights.load) / STEPS),
    spread: Math.floor((above * weights.spread) / STEPS),
  }
}

/** The steps of everybody's further load: neighbours of one price are one step. */
export function stepsOf(experts: readonly Expert[], even: number, weights: Weights) {
  const [expert, width, cost]: [number[], number[], number[]] = [[], [], []]
  experts.forEach(({ capacity, has }, i) => {
    let last = -1
    for (let count = has + 1; count <= capacity; count++) {
      const { load, spread } = priceOf(count, capacity, even, weights)
      if (load + spread === last) width[width.length - 1]!++
      else {
        expert.push(i)
        width.push(1)
        cost.push(load + spread)
        last = load + spread
      }
    }
  })
  return {
    count: experts.length,
    expert: Int32Array.from(expert),
    width: Int32Array.from(width),
    cost: Int32Array.from(cost),
  }
}
