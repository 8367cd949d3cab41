import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { namesIn } from '../../kernel/index.ts'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'

/** Names by the ids of people. */
export type People = ReadonlyMap<string, string>

type CaseView = Awaited<ReturnType<Queries['case']>>

const AN_HOUR = 3_600_000
const MOST = 100

/** Names that the server tells of one case. */
export function useNames(id: string | undefined): Readonly<Record<string, string>> | undefined {
  const { client } = useDesk()
  const asked = useQuery({
    queryKey: ['case', id, 'names'],
    queryFn: () => client.names([id!]),
    enabled: id !== undefined,
    retry: false,
  })
  return asked.data
}

/** Everybody who is seen on a case: by what the case tells itself, at once, and by the server's word as it comes. */
export function usePeople(view: Pick<CaseView, 'case' | 'fields'> | undefined): People {
  const names = useNames(view?.case)
  return useMemo(
    () => new Map([...namesIn(view?.fields ?? []), ...Object.entries(names ?? {})]),
    [view?.fields, names],
  )
}

interface Held {
  readonly case: string
  readonly holder?: string | null | undefined
}

/** Whose the cases of a list are, as far as one may know. */
export async function holdersOf(client: Pick<Queries, 'names'>, rows: readonly Held[]): Promise<People> {
  const names = new Map<string, string>()
  const cases = rows.flatMap((row) => (row.holder ? [row.case] : []))
  for (let at = 0; at < cases.length; at += MOST)
    for (const [person, name] of Object.entries(await client.names(cases.slice(at, at + MOST))))
      names.set(person, name)
  return names
}

/** So many rows are asked about at once: those that stood before keep their names while more come. */
const AT_ONCE = 25

/** Whose the rows on a page are. */
export function useHolders(rows: readonly Held[]): People {
  const { client } = useDesk()
  const held = rows.filter(({ holder }) => holder)
  const parts = Array.from({ length: Math.ceil(held.length / AT_ONCE) }, (_, n) =>
    held.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  )
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: ['cases', 'holders', part.map((row) => row.case)],
      queryFn: () => holdersOf(client, part),
      staleTime: AN_HOUR,
      retry: false,
    })),
    combine: everybody,
  })
}

const everybody = (answers: readonly { readonly data: People | undefined }[]): People =>
  new Map(answers.flatMap(({ data }) => [...(data ?? [])]))
