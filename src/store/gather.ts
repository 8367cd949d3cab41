/** How what waits goes together. */
export interface Gathering<I, O> {
  /** Takes from the head of the queue what may go together, at least one; the others stay in their order. */
  readonly take: (queue: I[]) => I[]
  /** Does them together. @returns what came of each, in their order */
  readonly send: (batch: readonly I[]) => Promise<readonly O[]>
}

/**
 * Gathers what waits while others are under way, so that they share one round trip. One batch at a time: where the processor
 * is shared with the database, larger batches do more than batches side by side. Where a batch fails, each of it is sent by
 * itself, so that the error reaches only its own.
 */
export function gathering<I, O>({ take, send }: Gathering<I, O>): (item: I) => Promise<O> {
  interface Waiting {
    readonly answer: (result: O) => void
    readonly refuse: (error: unknown) => void
  }
  const queue: I[] = []
  const waiting = new Map<I, Waiting>()
  let busy = false

  async function alone(item: I): Promise<void> {
    const { answer, refuse } = waiting.get(item)!
    waiting.delete(item)
    await send([item]).then(([result]) => answer(result!), refuse)
  }

  async function together(batch: readonly I[]): Promise<void> {
    let results: readonly O[]
    try {
      results = await send(batch)
    } catch {
      for (const item of batch) await alone(item)
      return
    }
    for (const [i, item] of batch.entries()) {
      waiting.get(item)!.answer(results[i]!)
      waiting.delete(item)
    }
  }

  async function work(): Promise<void> {
    while (queue.length > 0) {
      const batch = take(queue)
      await (batch.length === 1 ? alone(batch[0]!) : together(batch))
    }
    busy = false
  }

  return (item) =>
    new Promise((answer, refuse) => {
      waiting.set(item, { answer, refuse })
      queue.push(item)
      if (busy) return
      busy = true
      // What arrives in the same turn of the event loop goes along.
      setImmediate(work)
    })
}
