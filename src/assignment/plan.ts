import type { Demand, Expert } from './demand.ts'
import { explainBetter } from './explain.ts'
import { fitOf } from './fit.ts'
import { type Prepared, prepare } from './instance.ts'
import { priceOf } from './load.ts'
import { laidDown } from './pins.ts'
import type { Proposal, ProposedLoad } from './proposal.ts'
import { shortOf } from './short.ts'
import { type Solved, solve } from './solver.ts'

/** How far a computation has come: looking through the applications, or solving. */
export type PlanProgress =
  | { readonly phase: 'preparing'; readonly done: number; readonly of: number }
  | {
      readonly phase: 'solving'
      readonly round: number
      readonly columns: number
      readonly iterations: number
    }

export interface Planning {
  readonly signal?: AbortSignal
  readonly progress?: (at: PlanProgress) => void
  /** Milliseconds that passed, for the measure that the proposal carries. */
  readonly now?: () => number
}

/** What somebody's added applications cost together. */
function priceOfLoad({ has, capacity }: Expert, added: number, even: number, { weights }: Demand): number {
  let sum = 0
  for (let count = has + 1; count <= has + added; count++) {
    const { load, spread } = priceOf(count, capacity, even, weights)
    sum += load + spread
  }
  return sum
}

/** Looks once more, without the solver, that what it says is an assignment. @throws Error where it is none */
function checked(
  { filings, experts }: Demand,
  { instance }: Prepared,
  { chosen, short }: Solved,
): Int32Array {
  const [given, added] = [new Int32Array(filings.length), new Int32Array(experts.length)]
  for (const pair of chosen) {
    given[instance.rowOf[pair]!]!++
    added[instance.expertOf[pair]!]!++
  }
  const isFilled = filings.every(({ need }, row) => given[row]! + short[row]! === need)
  const isWithin = experts.every(({ has, capacity }, i) => added[i]! <= Math.max(0, capacity - has))
  const isLaid = new Set(chosen)
  const holdsPins = instance.pinned.every((pin, pair) => pin === 0 || isLaid.has(pair))
  if (!isFilled || !isWithin || !holdsPins) throw new Error('assignment: the solution breaks its conditions')
  return added
}

/**
 * Proposes at least as many experts for each application as it needs: the exact optimum of fit less what load and spread
 * cost, over the candidates looked at, with the distance from the optimum over all. What cannot be filled is named.
 * @throws Problem PIN_UNKNOWN, PIN_BARRED, PIN_OVER_CAPACITY, the reason of the signal, Error where the solver failed
 */
export async function plan(given: Demand, planning: Planning = {}): Promise<Proposal> {
  const { signal, progress, now = () => performance.now() } = planning
  const began = now()
  const demand = laidDown(given)
  const { filings, experts } = demand
  const prepared = await prepare(demand, {
    ...(signal ? { signal } : {}),
    ...(progress ? { progress: (done) => progress({ phase: 'preparing', done, of: filings.length }) } : {}),
  })
  const { instance, even, matched } = prepared
  const solved = await solve(instance, {
    ...(signal ? { signal } : {}),
    ...(progress ? { progress: (at) => progress({ phase: 'solving', ...at }) } : {}),
  })
  const added = checked(demand, prepared, solved)
  const better = explainBetter(demand, prepared, added)
  const pairs = [...solved.chosen]
    .sort((a, b) => a - b)
    .map((pair) => {
      const [row, i] = [instance.rowOf[pair]!, instance.expertOf[pair]!]
      const { person, entry } = experts[i]!
      return {
        filing: filings[row]!.id,
        person,
        entry,
        fit: fitOf(matched[row]!.get(i) ?? []),
        pinned: instance.pinned[pair] === 1,
        better: [] as Proposal['pairs'][number]['better'],
        row,
        place: i,
      }
    })
  const rows = new Map<number, Set<number>>()
  for (const { row, place } of pairs) rows.set(row, (rows.get(row) ?? new Set()).add(place))
  const fit = pairs.reduce((sum, pair) => sum + pair.fit.total, 0)
  const price = experts.reduce((sum, e, i) => sum + priceOfLoad(e, added[i]!, even, demand), 0)
  const missing = solved.short.reduce((sum, short) => sum + short, 0)
  return {
    pairs: pairs.map(({ row, place: _, ...pair }) => ({
      ...pair,
      better: better(row, rows.get(row)!, pair.fit.total),
    })),
    short: shortOf(demand, prepared, solved),
    missing,
    loads: experts.map((expert, i) => loadOf(expert, added[i]!, even, demand)),
    even,
    fit,
    price,
    value: fit - price,
    gap: solved.bound - (fit - price - missing * instance.shortfall),
    measure: {
      filings: filings.length,
      experts: experts.length,
      candidates: instance.gain.length,
      columns: solved.columns,
      rounds: solved.round,
      milliseconds: Math.round(now() - began),
    },
  }
}

function loadOf(expert: Expert, added: number, even: number, { weights }: Demand): ProposedLoad {
  const { person, entry, has, capacity, bars } = expert
  const count = has + added + 1
  const next = count > capacity ? null : priceOf(count, capacity, even, weights)
  return { person, entry, has, added, capacity, next, bars }
}
