/** How what waits goes together. */
export interface Gathering<I, O> {
  /** Takes from the head of the queue what may go together, at least one; the others stay in their order. */
  readonly take: (queue: I[]) => I[]
  /** Does them together. @returns what came of each, in their order */
  readonly send: (batch: readonly I[]) => Promise<readonly O[]>
  /** Whether an error says that nothing of its batch was done. */
  readonly undone: (error: unknown) => boolean
}

/**
 * Gathers what waits while others are under way, so that they share one round trip. One batch at a time: where the processor
 * is shared with the database, larger batches do more than batches side by side. Where a batch was not done, each of it is
 * sent by itself, so that the error reaches only its own. Where nobody knows (the connection broke before the answer), all are
 * told: sent again, a command that was done would be done twice.
 */
export function gathering<I, O>({ take, send, undone }: Gathering<I, O>): (item: I) => Promise<O> {
  interface Waiting {
    readonly answer: (result: O) => void
    readonly refuse: (error: unknown) => void
  }
  const queue: I[] = []
  const waiting = new Map<I, Waiting>()
  let busy = false

  function told(item: I): Waiting {
    const one = waiting.get(item)!
    waiting.delete(item)
    return one
  }

  async function alone(item: I): Promise<void> {
    const { answer, refuse } = told(item)
    await send([item]).then(([result]) => answer(result!), refuse)
  }

  async function together(batch: readonly I[]): Promise<void> {
    let results: readonly O[]
    try {
      results = await send(batch)
    } catch (error) {
      if (undone(error)) for (const item of batch) await alone(item)
      else for (const item of batch) told(item).refuse(error)
      return
    }
    for (const [i, item] of batch.entries()) told(item).answer(results[i]!)
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
