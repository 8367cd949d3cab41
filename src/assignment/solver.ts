import { Worker } from 'node:worker_threads'

/**
 * An assignment as numbers, all of them whole. Applications are rows; pairs lie in their order, `starts` tells where those
 * of a row begin.
 */
export interface Instance {
  /** How many more experts each application needs. */
  readonly needs: Int32Array
  readonly starts: Int32Array
  readonly rowOf: Int32Array
  readonly expertOf: Int32Array
  readonly gain: Int32Array
  /** 1: the pair is laid down and comes in any case. */
  readonly pinned: Uint8Array
  /** The load of each expert in steps that cost ever more. */
  readonly steps: {
    readonly count: number
    readonly expert: Int32Array
    readonly width: Int32Array
    readonly cost: Int32Array
  }
  /** What a place that stays empty costs: more than any exchange of pairs could gain. */
  readonly shortfall: number
  /** So many of the best pairs of each application are looked at, and more where that is not enough; 0 for all. */
  readonly best: number
}

export interface Solved {
  /** Pairs by their place. */
  readonly chosen: Int32Array
  /** Places of each application that stay empty. */
  readonly short: Int32Array
  /** Proved by the prices: no assignment is worth more. */
  readonly bound: number
  /** Pairs that were looked at. */
  readonly columns: number
  readonly round: number
  /** The price of each application's place, then that of each expert's. */
  readonly duals: Float64Array
}

export interface SolverProgress {
  readonly round: number
  readonly columns: number
  readonly iterations: number
}

type Answer = SolverProgress | { readonly done: Solved | { readonly fault: string } }

export interface Solving {
  readonly signal?: AbortSignal
  readonly progress?: (at: SolverProgress) => void
}

/**
 * Solves an assignment in a thread of its own, which ends with it. A linear programme over a network: its optimum is whole,
 * and the thread looks that it is.
 * @throws the reason of the signal where it was called off, Error where the solver failed or its solution is not whole
 */
export function solve(instance: Instance, { signal, progress }: Solving = {}): Promise<Solved> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./solver-thread.js', import.meta.url))
  return new Promise<Solved>((done, failed) => {
    const stop = () => failed(signal!.reason)
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (answer: Answer) => {
      if (!('done' in answer)) progress?.(answer)
      else if ('fault' in answer.done) failed(new Error(`assignment: ${answer.done.fault}`))
      else done(answer.done)
    })
    worker.on('error', failed)
    worker.on('exit', () => failed(new Error('assignment: the thread of the solver ended')))
    worker.postMessage(instance)
  }).finally(() => worker.terminate())
}
