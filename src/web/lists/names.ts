import { useQuery } from '@tanstack/react-query'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import type { Row } from './columns.ts'

/** So many rows are looked through for names and lots, and no more. */
const MOST = 1000
const AN_HOUR = 3_600_000

async function some(client: Queries, procedure: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const row of client.allCases({ procedure, limit: 200 })) {
    rows.push(row)
    if (rows.length >= MOST) break
  }
  return rows
}

/** What a row is called: its title, else the title of the case above it, else the kind with the case's id. */
export function useNames(kind: string, parent: string | null, rows: readonly Row[]): (row: Row) => string {
  const { client } = useDesk()
  const asks = parent !== null && rows.some((row) => !row.title && row.parent !== null)
  const above = useQuery({
    queryKey: ['cases', 'names', parent],
    queryFn: async () => {
      const found = await some(client, parent!)
      return new Map(found.flatMap(({ case: id, title }) => (title ? [[id, title] as const] : [])))
    },
    enabled: asks,
    staleTime: AN_HOUR,
  })
  return (row) => row.title ?? above.data?.get(row.parent ?? '') ?? `${kind} ${row.case.split('-').at(-1)}`
}

/** The lots that there are among the cases of a kind. */
export function useLots(procedure: string, has: boolean, now: string | null): readonly string[] {
  const { client } = useDesk()
  const found = useQuery({
    queryKey: ['cases', 'lots', procedure],
    queryFn: async () => (await some(client, procedure)).flatMap(({ lot }) => (lot ? [lot] : [])),
    enabled: has,
    staleTime: AN_HOUR,
  })
  return [...new Set([...(found.data ?? []), ...(now ? [now] : [])])].sort()
}
