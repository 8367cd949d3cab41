/** @jsxImportSource react */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Loading, moment, Refused } from '../parts/index.ts'
import { Letters } from './letters.tsx'
import { words } from './words.ts'
import '../styles/notices.css'

type Notice = Awaited<ReturnType<Queries['notices']>>['items'][number]

function useNotices(unread: boolean) {
  const { client } = useDesk()
  return useInfiniteQuery({
    queryKey: ['notices', unread ? 'unread' : 'all'],
    queryFn: ({ pageParam }) =>
      client.notices({
        ...(unread ? { unread: true } : {}),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}

/** One notice: what happened, in which kind of case, when; and that it was read. */
function Line({ notice, onRead }: { notice: Notice; onRead?: (id: string, below: boolean) => void }) {
  const { t, model, language } = useDesk()
  const { id, case: about, procedure, at, title, number, message, clause } = notice
  const kind = model.procedures[procedure]?.title
  return (
    <li>
      <time dateTime={at} className="s">
        {moment(at, language)}
      </time>
      <div>
        <Link to={`/cases/${procedure}/${about}`} onClick={() => onRead?.(id, false)}>
          {t(message)}
        </Link>
        <small>
          {[kind && t(kind), number && `№ ${number}`, title].filter(Boolean).join(' · ')}{' '}
          {clause && <ClauseLink clause={clause} />}
        </small>
      </div>
      {onRead && (
        <span className="marks">
          <button
            type="button"
            className="btn g small"
            aria-label={`${t(words.read)}: ${t(message)}`}
            onClick={() => onRead(id, false)}
          >
            {t(words.read)}
          </button>
          <button
            type="button"
            className="link s"
            aria-label={`${t(words.readBelow)}: ${t(message)}`}
            onClick={() => onRead(id, true)}
          >
            {t(words.readBelow)}
          </button>
        </span>
      )}
    </li>
  )
}

function More({ list }: { list: ReturnType<typeof useNotices> }) {
  const { t } = useDesk()
  if (!list.hasNextPage) return null
  return (
    <p>
      <button
        type="button"
        className="btn g small"
        aria-disabled={list.isFetchingNextPage}
        onClick={() => !list.isFetchingNextPage && list.fetchNextPage()}
      >
        {t(words.more)}
      </button>
    </p>
  )
}

function Lists({ unread, all }: Record<'unread' | 'all', ReturnType<typeof useNotices>>) {
  const { t, client } = useDesk()
  const queries = useQueryClient()
  const mark = useMutation({
    mutationFn: async ({ id, below }: { id: string; below: boolean }) => {
      if (below) await client.readNotices(id)
      else await client.readNotice(id)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  })
  const fresh = unread.data?.pages.flatMap(({ items }) => items) ?? []
  const read = (all.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ readAt }) => readAt !== null)
  const onRead = (id: string, below: boolean) => mark.mutate({ id, below })
  if (fresh.length === 0 && read.length === 0 && !all.hasNextPage)
    return <p className="empty">{t(words.none)}</p>
  return (
    <>
      {mark.error && <Refused error={mark.error} />}
      <section aria-labelledby="notices-unread">
        <h2 id="notices-unread">{t(words.unread)}</h2>
        {fresh.length === 0 ? (
          <p className="s">{t(words.noneUnread)}</p>
        ) : (
          <>
            <p>
              <button type="button" className="btn small" onClick={() => onRead(fresh[0]!.id, true)}>
                {t(words.readUpTo)}
              </button>
            </p>
            <ul className="rows">
              {fresh.map((notice) => (
                <Line key={notice.id} notice={notice} onRead={onRead} />
              ))}
            </ul>
          </>
        )}
        <More list={unread} />
      </section>
      {(read.length > 0 || all.hasNextPage) && (
        <section aria-labelledby="notices-read">
          <h2 id="notices-read">{t(words.before)}</h2>
          <ul className="rows">
            {read.map((notice) => (
              <Line key={notice.id} notice={notice} />
            ))}
          </ul>
          <More list={all} />
        </section>
      )}
    </>
  )
}

/** What one was told: what is unread first, then all before. */
export function Notices() {
  const { t } = useDesk()
  const unread = useNotices(true)
  const all = useNotices(false)
  const error = unread.error ?? all.error
  return (
    <div className="notices">
      <h1>{t(words.title)}</h1>
      <Letters />
      {unread.data && all.data ? (
        <Lists unread={unread} all={all} />
      ) : error ? (
        <Refused error={error} again={() => void Promise.all([unread.refetch(), all.refetch()])} />
      ) : (
        <Loading />
      )}
    </div>
  )
}
