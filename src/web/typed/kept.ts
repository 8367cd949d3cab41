import { useQuery } from '@tanstack/react-query'
import { ApiProblem, type DraftForm } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'

/** The draft of a form, null where there is none; asked once: what is typed after that is newer than what the server has. */
export function useKept(form: DraftForm) {
  const { client } = useDesk()
  return useQuery({
    queryKey: ['draft', form],
    queryFn: async () => {
      try {
        return await client.draft(form)
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'UNKNOWN_DRAFT') return null
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}
