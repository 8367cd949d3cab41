// @ts-check
// Plain JavaScript: Node starts this file as a worker thread, from the source as it is. HiGHS is synchronous.
import { parentPort } from 'node:worker_threads'
import loadHighs from 'highs'
import { boundOf, cheapest, worthAdding } from './solver-price.js'

/** @typedef {import('./solver.ts').Instance} Instance */

/** A solution further than this from whole numbers is none. */
const WHOLE = 1e-6
/** Rounds of widening; each adds columns, so that they end. */
const ROUNDS = 60
/** Milliseconds between two tellings of how far it is. */
const PAUSE = 100

/** @param {Float64Array} values */
function whole(values) {
  const rounded = new Int32Array(values.length)
  for (let i = 0; i < values.length; i++) {
    rounded[i] = Math.round(values[i] ?? 0)
    if (Math.abs((values[i] ?? 0) - (rounded[i] ?? 0)) > WHOLE) return null
  }
  return rounded
}

/**
 * The columns of some pairs.
 * @param {Instance} instance
 * @param {Int32Array} pairs
 */
function columnsOf({ needs, rowOf, expertOf, gain, pinned, steps }, pairs) {
  const rows = needs.length + steps.count
  const starts = new Int32Array(pairs.length + 1)
  const indices = new Int32Array(2 * pairs.length)
  const cost = new Float64Array(pairs.length)
  const lower = new Float64Array(pairs.length)
  pairs.forEach((pair, i) => {
    cost[i] = gain[pair] ?? 0
    lower[i] = pinned[pair] ?? 0
    indices[2 * i] = rowOf[pair] ?? 0
    indices[2 * i + 1] = needs.length + (expertOf[pair] ?? 0)
    starts[i + 1] = 2 * (i + 1)
  })
  const values = new Float64Array(indices.length).fill(1)
  const upper = new Float64Array(pairs.length).fill(1)
  return {
    cost,
    lower,
    upper,
    matrix: {
      format: /** @type {const} */ ('csc'),
      numRows: rows,
      numCols: pairs.length,
      starts,
      indices,
      values,
    },
  }
}

/**
 * What stands beside the pairs: places that stay empty, at a price above any gain, and the steps of each one's load. Each
 * column has one entry: the whole is a network of flows, whose corners are whole numbers.
 * @param {Instance} instance
 */
function frameOf({ needs, steps, shortfall }) {
  const rows = needs.length + steps.count
  const [more, all] = [needs.length, needs.length + steps.cost.length]
  const cost = new Float64Array(all)
  const upper = new Float64Array(all)
  const indices = new Int32Array(all)
  const values = new Float64Array(all)
  needs.forEach((need, i) => {
    cost[i] = -shortfall
    upper[i] = need
    indices[i] = i
    values[i] = 1
  })
  steps.cost.forEach((price, i) => {
    cost[more + i] = -price
    upper[more + i] = steps.width[i] ?? 0
    indices[more + i] = needs.length + (steps.expert[i] ?? 0)
    values[more + i] = -1
  })
  const sums = new Float64Array(rows)
  needs.forEach((need, i) => {
    sums[i] = need
  })
  const starts = Int32Array.from({ length: all + 1 }, (_, i) => i)
  return {
    numCols: all,
    numRows: rows,
    colCost: cost,
    colLower: new Float64Array(all),
    colUpper: upper,
    rowLower: sums,
    rowUpper: sums,
    matrix: { format: /** @type {const} */ ('csc'), numRows: rows, numCols: all, starts, indices, values },
  }
}

/** @param {Instance} instance */
async function solve(instance) {
  const { needs, best, steps } = instance
  const highs = await loadHighs()
  const { maximize } = highs.constants.objectiveSense
  const model = highs.createModel({ ...frameOf(instance), sense: maximize })
  const frame = needs.length + steps.cost.length
  const known = new Uint8Array(instance.gain.length)
  /** @type {number[]} */
  const columns = []
  /** @param {Int32Array} pairs */
  const add = (pairs) => {
    for (const pair of pairs) {
      known[pair] = 1
      columns.push(pair)
    }
    if (pairs.length > 0) model.addCols(columnsOf(instance, pairs))
  }
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', random_seed: 0 })
  add(cheapest(instance, best))
  for (let round = 1; round <= ROUNDS; round++) {
    let told = 0
    const { simplexInterrupt } = highs.constants.callbackType
    model.run({
      [simplexInterrupt]({ data }) {
        const now = Date.now()
        if (now - told < PAUSE) return
        told = now
        parentPort?.postMessage({
          round,
          columns: columns.length,
          iterations: data.simplex_iteration_count ?? 0,
        })
      },
    })
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal)
      return { fault: `HiGHS ended with status ${model.getModelStatus()}` }
    const { colValue, rowDual } = model.getSolution()
    const taken = whole(colValue)
    if (!taken) return { fault: 'the solution is not whole' }
    const duals = Float64Array.from(rowDual, Math.round)
    const short = taken.slice(0, needs.length)
    const isShort = short.some((missing) => missing > 0)
    if (isShort) {
      const more = worthAdding(instance, duals, known)
      if (more.length > 0) {
        add(more)
        continue
      }
    }
    const chosen = columns.filter((_, i) => taken[frame + i] === 1)
    model.dispose()
    return {
      chosen: Int32Array.from(chosen),
      short,
      bound: boundOf(instance, duals),
      columns: columns.length,
      round,
      duals,
    }
  }
  return { fault: 'the widening did not end' }
}

parentPort?.on('message', async (/** @type {Instance} */ instance) => {
  try {
    parentPort?.postMessage({ done: await solve(instance) })
  } catch (error) {
    parentPort?.postMessage({ done: { fault: String(error) } })
  }
})
