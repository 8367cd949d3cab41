/** Runs work, so many pieces at once; the others wait their turn, first come first served. */
export interface Lanes {
  run<T>(work: () => Promise<T>): Promise<T>
  readonly waiting: () => number
}

export function lanes(count: number): Lanes {
  const queue: (() => void)[] = []
  let free = count

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free--
    else await new Promise<void>((turn) => queue.push(turn))
    try {
      return await work()
    } finally {
      // The place is handed over, never offered: nobody can slip in between.
      const next = queue.shift()
      if (next) next()
      else free++
    }
  }
  return { run, waiting: () => queue.length }
}
