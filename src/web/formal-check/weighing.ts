import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'

/** What the check of an admission finds as the filing stands. */
export function useWeighed(procedure: string, id: string, enabled = true) {
  const { client } = useDesk()
  return useQuery({
    queryKey: ['case', id, 'weighed', 'admit'],
    queryFn: () => client.weigh(procedure, id, 'admit', {}),
    enabled,
    retry: false,
    staleTime: 60_000,
  })
}
