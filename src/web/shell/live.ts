import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDesk } from '../frame/index.ts'

/** Hears of changes and asks again for what they touch: one case and the lists, or everything after a broken connection. */
export function useLiveUpdates(): void {
  const { client } = useDesk()
  const queries = useQueryClient()
  useEffect(() => {
    const end = new AbortController()
    const hear = async () => {
      for await (const update of client.live({}, end.signal)) {
        if (update.kind === 'resync') {
          await queries.invalidateQueries()
          continue
        }
        if (update.change.live) {
          // Votes come one after another: none waits for what the one before made others ask.
          void queries.invalidateQueries({ queryKey: ['case', update.change.case, 'ballot'] })
          continue
        }
        await queries.invalidateQueries({ queryKey: ['case', update.change.case] })
        for (const list of ['cases', 'tasks', 'notices'])
          await queries.invalidateQueries({ queryKey: [list] })
      }
    }
    // Without live updates the desk still works: what is shown is asked for again when it is opened.
    hear().catch(() => {})
    return () => end.abort()
  }, [client, queries])
}
