import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../frame/index.ts'
import type { CaseView } from '../screens/index.ts'

/** The last event that may be explained to the viewer; null where there is none. */
export function useJournalEnd({ procedure, case: id }: CaseView): number | null {
  const { client } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'events', 'first'],
    queryFn: () => client.events(procedure, id, { limit: 200 }),
    retry: false,
  })
  return asked.data?.items.findLast(({ explained }) => explained)?.seq ?? null
}
