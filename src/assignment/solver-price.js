// @ts-check
// Plain JavaScript: it runs in a worker thread, which Node starts from the source as it is.

/** @typedef {import('./solver.ts').Instance} Instance */

/** So many columns an application gets in one round of widening. */
const MORE = 5

/**
 * Which of two equal pairs comes first differs from application to application, so that the best candidates of all are not
 * the same few people.
 * @param {number} row
 * @param {number} expert
 */
const turn = (row, expert) => (Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(expert + 1, 0x85ebca6b)) >>> 0

/**
 * The best pairs of each application, and those that are laid down; all of them where `best` is 0.
 * @param {Instance} instance
 * @param {number} best
 */
export function cheapest({ starts, expertOf, gain, pinned, needs }, best) {
  if (best === 0) return Int32Array.from(gain, (_, pair) => pair)
  /** @type {number[]} */
  const found = []
  for (let row = 0; row < needs.length; row++) {
    const own = []
    for (let pair = starts[row] ?? 0; pair < (starts[row + 1] ?? 0); pair++) own.push(pair)
    const order = (/** @type {number} */ pair) => turn(row, expertOf[pair] ?? 0)
    own.sort(
      (a, b) => (pinned[b] ?? 0) - (pinned[a] ?? 0) || (gain[b] ?? 0) - (gain[a] ?? 0) || order(a) - order(b),
    )
    for (const pair of own.slice(0, best)) found.push(pair)
  }
  return Int32Array.from(found)
}

/**
 * Left-out pairs that the prices say would better the solution, the best few of each application.
 * @param {Instance} instance
 * @param {Float64Array} duals
 * @param {Uint8Array} known
 */
export function worthAdding({ starts, expertOf, gain, needs }, duals, known) {
  /** @type {number[]} */
  const found = []
  for (let row = 0; row < needs.length; row++) {
    /** @type {{ pair: number, worth: number }[]} */
    const own = []
    for (let pair = starts[row] ?? 0; pair < (starts[row + 1] ?? 0); pair++) {
      if (known[pair]) continue
      const price = (duals[row] ?? 0) + (duals[needs.length + (expertOf[pair] ?? 0)] ?? 0)
      const worth = (gain[pair] ?? 0) - price
      if (worth > 0) own.push({ pair, worth })
    }
    own.sort((a, b) => b.worth - a.worth || a.pair - b.pair)
    for (const { pair } of own.slice(0, MORE)) found.push(pair)
  }
  return Int32Array.from(found)
}

/**
 * No assignment at all is worth more: the value of the dual at these prices, over every pair, those left out too. Prices,
 * gains and widths are whole numbers, so that the bound is exact; it holds for whatever prices (weak duality).
 * @param {Instance} instance
 * @param {Float64Array} duals
 */
export function boundOf({ needs, starts, expertOf, gain, pinned, steps, shortfall }, duals) {
  let bound = 0
  for (let row = 0; row < needs.length; row++) {
    const own = duals[row] ?? 0
    const need = needs[row] ?? 0
    bound += own * need + need * Math.max(0, -shortfall - own)
    for (let pair = starts[row] ?? 0; pair < (starts[row + 1] ?? 0); pair++) {
      const worth = (gain[pair] ?? 0) - own - (duals[needs.length + (expertOf[pair] ?? 0)] ?? 0)
      // A pair that is laid down counts whatever it is worth.
      if (worth > 0 || pinned[pair]) bound += worth
    }
  }
  steps.cost.forEach((price, i) => {
    const own = duals[needs.length + (steps.expert[i] ?? 0)] ?? 0
    bound += (steps.width[i] ?? 0) * Math.max(0, own - price)
  })
  return bound
}
