import { useQuery } from '@tanstack/react-query'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import type { Row } from './columns.ts'

/** So many rows are looked through for names, and no more. */
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

const LOT = 'lot.'

/** The lots that have a word, and those of the rows: nothing is asked for them. */
export function useLots(rows: readonly Row[], has: boolean, now: string | null): readonly string[] {
  const { model } = useDesk()
  if (!has) return now ? [now] : []
  const worded = Object.keys(model.labels).flatMap((key) => {
    const lot = key.startsWith(LOT) ? key.slice(LOT.length) : ''
    return lot === '' || lot.includes('.') ? [] : [lot]
  })
  const seen = rows.flatMap(({ lot }) => (lot ? [lot] : []))
  return [...new Set([...worded, ...seen, ...(now ? [now] : [])])].sort()
}
