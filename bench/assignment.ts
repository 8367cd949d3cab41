import { type Demand, type Expert, type Filing, plan, usualWeights } from '../src/assignment/index.ts'
import type { Line } from './measure.ts'

const lots = ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods']
const subjects = Array.from({ length: 120 }, (_, i) => `предмет${String.fromCharCode(1072 + (i % 30))}${i}`)
const EXPERTS = 150

/** A generator whose draws are the same in every run. */
function drawing(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    below: (count: number) => Math.floor(next() * count),
    some: <T>(from: readonly T[], count: number): T[] =>
      Array.from({ length: count }, () => from[Math.floor(next() * from.length)]!),
  }
}

/** Applications and 150 experts; `versed`: everybody in every lot, so that all pairs are candidates. */
function demandOf(count: number, best: number, versed: boolean): Demand {
  const chance = drawing(count)
  const filings = Array.from(
    { length: count },
    (_, i): Filing => ({
      id: `A${i}`,
      number: null,
      topic: chance.some(subjects, 6).join(' '),
      lot: chance.some(lots, 1)[0]!,
      asked: [],
      need: 2,
    }),
  )
  const capacity = Math.ceil((2 * count * 1.3) / EXPERTS)
  const experts = Array.from(
    { length: EXPERTS },
    (_, i): Expert => ({
      entry: `E${i}`,
      person: `P${i}`,
      lots: versed ? lots : [...new Set([lots[i % 5]!, ...chance.some(lots, 2)])],
      keywords: chance.some(subjects, 8),
      capacity,
      has: 0,
      bars: [],
    }),
  )
  const tie = [
    { kind: 'relative', clause: 'kod-ai:4.6.4.a', message: 'conflict-found.relative', operands: {} },
  ]
  return {
    filings,
    experts,
    ties: ({ id }) => {
      const own = drawing(Number(id.slice(1)) + 1)
      return new Map(Array.from({ length: 3 }, () => [own.below(EXPERTS), tie]))
    },
    pinned: [],
    forbidden: [],
    best,
    weights: usualWeights,
  }
}

async function measured(what: string, demand: Demand, limit: number): Promise<Line> {
  let longest = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  const { measure, gap, value, missing } = await plan(demand)
  clearInterval(beat)
  const share = ((100 * gap) / Math.max(1, value)).toFixed(3)
  return {
    what,
    value: `${measure.milliseconds} ms, ${measure.candidates} candidates, at most ${share} % from the optimum, ${missing} empty, longest wait of others ${Math.round(longest)} ms`,
    target: `<= ${limit} ms`,
    met: measure.milliseconds <= limit && missing === 0,
  }
}

/** Experts for 1,000 applications over all pairs, and for 10,000 over the 20 best of each. */
export async function assignmentBench(): Promise<Line[]> {
  return [
    await measured('experts for 1,000 applications, all pairs (150,000)', demandOf(1000, 0, true), 3000),
    await measured('experts for 1,000 applications, by lots', demandOf(1000, 0, false), 3000),
    await measured('experts for 10,000 applications, 20 best each', demandOf(10_000, 20, true), 8000),
    await measured(
      'experts for 10,000 applications by lots, 20 best each',
      demandOf(10_000, 20, false),
      8000,
    ),
  ]
}
