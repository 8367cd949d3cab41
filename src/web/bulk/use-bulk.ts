import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Send } from '../../server/client/index.ts'
import { type Item, type Outcome, runBulk } from './run.ts'

/** A bulk under way: how far it is, and what ends it. */
export interface BulkRun {
  /** Null before anything was sent. */
  readonly outcome: Outcome | null
  readonly isRunning: boolean
  run(items: readonly Item[], send: Send<unknown>, input: unknown): Promise<void>
  stop(): void
  reset(): void
}

/** Sends commands of a bulk, and asks again for the lists afterwards. */
export function useBulk(): BulkRun {
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isRunning, setRunning] = useState(false)
  const end = useRef<AbortController | null>(null)
  return {
    outcome,
    isRunning,
    async run(items, send, input) {
      end.current = new AbortController()
      setRunning(true)
      setOutcome(await runBulk(items, send, input, { signal: end.current.signal, told: setOutcome }))
      setRunning(false)
      for (const list of ['cases', 'case', 'tasks', 'notices'])
        await queries.invalidateQueries({ queryKey: [list] })
    },
    stop: () => end.current?.abort(),
    reset: () => setOutcome(null),
  }
}
