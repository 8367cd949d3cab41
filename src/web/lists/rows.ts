import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { CaseQuery } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { whenIdle } from '../parts/index.ts'

/** What one looks over at once: a page this long is drawn before one notices, also where the browser is slow. */
const PAGE = 25
const HALF_A_MINUTE = 30_000

/** The rows that a list asks for, page after page; the next one is fetched while nobody waits for it. */
export function useRows({ total: counts, ...query }: CaseQuery) {
  const { client } = useDesk()
  const queries = useQueryClient()
  const asked = JSON.stringify(query)
  const pageAt = (cursor: string) => ({
    queryKey: ['cases', 'page', asked, cursor],
    queryFn: () => client.cases({ ...query, limit: PAGE, cursor }),
    staleTime: HALF_A_MINUTE,
  })
  const found = useInfiniteQuery({
    queryKey: ['cases', 'list', asked, counts ?? false],
    queryFn: ({ pageParam }) =>
      pageParam === null
        ? client.cases({ ...query, limit: PAGE, ...(counts ? { total: true } : {}) })
        : queries.fetchQuery(pageAt(pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const next = found.data?.pages.at(-1)?.next ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is told by what is asked and by its cursor
  useEffect(
    () => (next === null ? undefined : whenIdle(() => void queries.prefetchQuery(pageAt(next)), 5000)),
    [asked, next, queries],
  )
  const rows = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data])
  const total = found.data?.pages[0]?.total ?? (found.hasNextPage ? null : rows.length)
  return { found, rows, total }
}
