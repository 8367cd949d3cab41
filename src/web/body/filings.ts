import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'

type Row = Awaited<ReturnType<ReturnType<typeof useDesk>['client']['cases']>>['items'][number]

/** The filings of a contest that stand in a state, all of them. */
export function useFilings(kind: string | null, parent: string, state: string | undefined) {
  const { client, model } = useDesk()
  const filings = Object.entries(model.procedures).find(
    ([, one]) => one.capability === 'intake' && one.parent === kind,
  )?.[0]
  return useQuery({
    queryKey: ['cases', 'filings', parent, state],
    queryFn: async () => {
      const found: Row[] = []
      for await (const row of client.allCases({ procedure: filings!, parent, state: [state!], limit: 100 }))
        found.push(row)
      return found
    },
    enabled: filings !== undefined && state !== undefined,
  })
}
