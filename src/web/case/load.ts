import { useQuery } from '@tanstack/react-query'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'

export type JournalEvent = Awaited<ReturnType<Queries['events']>>['items'][number]

/** The journal of a case as one may see it, from the first event on. */
export function useJournal(procedure: string, id: string) {
  const { client } = useDesk()
  return useQuery({
    queryKey: ['case', id, 'journal'],
    queryFn: async () => {
      const all: JournalEvent[] = []
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const page: Awaited<ReturnType<Queries['events']>> = await client.events(procedure, id, {
          limit: 200,
          ...(cursor ? { cursor } : {}),
        })
        all.push(...page.items)
        cursor = page.next
      }
      return all as readonly JournalEvent[]
    },
  })
}
