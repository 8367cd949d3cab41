/** Work that is done again and again, never twice at once in this process. */
export interface Loop {
  /** Does it at once rather than at the next turn. */
  poke(): void
  /** Lets the turn that runs come to its end, then rests. */
  stop(): Promise<void>
}

export interface LoopOptions {
  /** Milliseconds between turns that found nothing. */
  readonly every: number
  /** Milliseconds from being asked to the turn, so that more comes together; 0 by default. */
  readonly gather?: number
  /** Told of an error; the loop goes on at the next turn. */
  readonly failed: (error: unknown) => void
}

/** Begins to do work turn by turn; a turn that says `true` found something and is followed by another at once. */
export function loop(work: () => Promise<boolean>, { every, gather = 0, failed }: LoopOptions): Loop {
  let stopped = false
  let asked = false
  let wake: (() => void) | null = null

  async function run(): Promise<void> {
    while (!stopped) {
      asked = false
      let found = false
      try {
        found = await work()
      } catch (error) {
        failed(error)
      }
      if (!stopped && !found && !asked) await rest(every)
      if (!stopped && asked && gather > 0) await rest(gather, false)
    }
  }

  const rest = (ms: number, waking = true) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      wake = () => {
        if (!waking && !stopped) return
        clearTimeout(timer)
        done()
      }
    })

  const running = run()
  return {
    poke() {
      asked = true
      wake?.()
    },
    async stop() {
      stopped = true
      wake?.()
      await running
    },
  }
}
