import type { Bar } from '../kernel/index.ts'
import type { Demand, Expert, Filing } from './demand.ts'
import { MOST, points, subjectsOf } from './fit.ts'
import { evenShare, stepsOf } from './load.ts'
import type { Instance } from './solver.ts'

/** A demand as numbers, with what explaining the solution needs. */
export interface Prepared {
  readonly instance: Instance
  readonly even: number
  /** Keywords of experts that are in the topic of an application, by the place of the expert. */
  readonly matched: readonly ReadonlyMap<number, readonly string[]>[]
  /** Ties to each application, by the place of the expert. */
  readonly ties: readonly ReadonlyMap<number, readonly Bar[]>[]
}

/** Why somebody is no candidate for an application; null for a candidate. */
export function barOf(
  expert: Expert,
  filing: Filing,
  ties: readonly Bar[] | undefined,
): 'barred' | 'skill' | 'asked' | 'tied' | null {
  if (expert.bars.length > 0) return 'barred'
  if (filing.asked.includes(expert.person)) return 'asked'
  if (filing.lot === null || !expert.lots.includes(filing.lot)) return 'skill'
  return ties ? 'tied' : null
}

/** So many applications are looked at before others have their turn. */
const TURN = 200
const breath = () => new Promise<void>((done) => setImmediate(done))

/** Lays a demand out as numbers. It takes breath, so that the process answers others meanwhile. */
export async function prepare(
  demand: Demand,
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (filings: number) => void } = {},
): Promise<Prepared> {
  const { filings, experts, pinned, forbidden, weights, best } = demand
  const keyOf = (filing: string, person: string) => `${filing}\n${person}`
  const down = new Set(pinned.map((p) => keyOf(p.filing, p.person)))
  const out = new Set(forbidden.map((p) => keyOf(p.filing, p.person)))
  const subjects = subjectsOf(experts.map((e) => e.keywords))
  const [rowOf, expertOf, gain, laid]: [number[], number[], number[], number[]] = [[], [], [], []]
  const starts = new Int32Array(filings.length + 1)
  const [matched, ties]: [ReadonlyMap<number, readonly string[]>[], ReadonlyMap<number, readonly Bar[]>[]] = [
    [],
    [],
  ]
  for (const [row, filing] of filings.entries()) {
    if (row % TURN === 0) {
      signal?.throwIfAborted()
      progress?.(row)
      await breath()
    }
    const words = subjects.in(filing.topic)
    const tied = demand.ties(filing)
    matched.push(words)
    ties.push(tied)
    if (filing.need > 0)
      for (const [i, expert] of experts.entries()) {
        if (barOf(expert, filing, tied.get(i)) !== null) continue
        const key = down.size + out.size > 0 ? keyOf(filing.id, expert.person) : ''
        if (out.has(key)) continue
        const found = words.get(i)?.length ?? 0
        rowOf.push(row)
        expertOf.push(i)
        gain.push(points.lot + Math.min(points.words, found * points.word))
        laid.push(down.has(key) ? 1 : 0)
      }
    starts[row + 1] = rowOf.length
  }
  const places = filings.reduce((sum, f) => sum + f.need, 0)
  const even = evenShare(places, experts)
  const steps = stepsOf(experts, even, weights)
  const dearest = MOST + steps.cost.reduce((most, cost) => Math.max(most, cost), 0)
  const instance: Instance = {
    needs: Int32Array.from(filings, (f) => f.need),
    starts,
    rowOf: Int32Array.from(rowOf),
    expertOf: Int32Array.from(expertOf),
    gain: Int32Array.from(gain),
    pinned: Uint8Array.from(laid),
    steps,
    // An exchange passes each expert once at most.
    shortfall: (experts.length + 2) * dearest,
    best,
  }
  return { instance, even, matched, ties }
}
