import { ApiProblem, type Send } from '../../server/client/index.ts'

/** A command of a bulk: one case, and the key under which it is done once however often it is sent. */
export interface Item {
  readonly case: string
  readonly name: string
  readonly key: string
  /** The version that was seen, where the action asks for it. */
  readonly ifMatch?: number
}

export interface Refusal {
  readonly item: Item
  readonly error: unknown
}

export interface Outcome {
  readonly done: readonly Item[]
  readonly refused: readonly Refusal[]
  /** What was not sent, as it was called off or the connection broke. */
  readonly rest: readonly Item[]
}

/**
 * Sends one command after the other. A refusal is kept and the rest goes on; where no answer comes the rest waits, and may be sent
 * again with the same keys.
 */
export async function runBulk(
  items: readonly Item[],
  send: Send<unknown>,
  input: unknown,
  { signal, told }: { readonly signal: AbortSignal; readonly told: (outcome: Outcome) => void },
): Promise<Outcome> {
  const done: Item[] = []
  const refused: Refusal[] = []
  const outcome = (rest: readonly Item[]): Outcome => ({ done: [...done], refused: [...refused], rest })
  for (const [n, item] of items.entries()) {
    if (signal.aborted) return outcome(items.slice(n))
    try {
      const { key, ifMatch } = item
      await send(item.case, input, { key, ...(ifMatch === undefined ? {} : { ifMatch }) })
      done.push(item)
    } catch (error) {
      refused.push({ item, error })
      if (!(error instanceof ApiProblem)) return outcome(items.slice(n + 1))
    }
    told(outcome(items.slice(n + 1)))
  }
  return outcome([])
}
