import { useQuery } from '@tanstack/react-query'
import type { ActionClauses } from '../../server/desk/index.ts'

async function asked<T>(path: string): Promise<T> {
  const answer = await fetch(path)
  if (!answer.ok) throw new TypeError(`${path} cannot be loaded (${answer.status})`)
  return (await answer.json()) as T
}

/** The schema of an action and what its clauses are about. */
export function useKnowledge(procedure: string, action: string) {
  return useQuery({
    queryKey: ['knowledge', procedure, action],
    queryFn: async () => {
      const place = `/desk/model/${procedure}/${action}`
      const [schema, clauses] = await Promise.all([
        asked<object>(place),
        asked<ActionClauses>(`${place}/clauses`),
      ])
      return { schema, clauses }
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
}
