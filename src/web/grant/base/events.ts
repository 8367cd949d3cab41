import { useQuery } from '@tanstack/react-query'
import { useDesk } from '../../frame/index.ts'
import { usePeople } from '../../names/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { words } from './words.ts'

/** Events of the case that the viewer may have explained. */
export function useEvents({ procedure, case: id }: CaseView) {
  const { client } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'events', 'first'],
    queryFn: () => client.events(procedure, id, { limit: 200 }),
    retry: false,
  })
  return (asked.data?.items ?? []).filter(({ explained }) => explained)
}
export type Events = ReturnType<typeof useEvents>

/** Names of whoever is seen on the case. */
export function useNameOf(view: CaseView): (person: string) => string {
  const { t, seat } = useDesk()
  const people = usePeople(view)
  return (person) => people.get(person) ?? (person === seat.person ? t(words.you) : t(words.somebody))
}
