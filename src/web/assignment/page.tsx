/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useSearchParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Loading, Refused, shortDay } from '../parts/index.ts'
import { Desk } from './desk.tsx'
import { DueView } from './due.tsx'
import { LoadView } from './load.tsx'
import type { Board } from './rows.ts'
import { figure, filled } from './texts.ts'
import { words } from './words.ts'
import '../styles/assignment.css'

const views = ['assign', 'load', 'due'] as const
type View = (typeof views)[number]

/** How the contest stands: what is to be done, by whom, until when. */
function Standing({ board }: { board: Board }) {
  const { t, language } = useDesk()
  const { applications, experts, places, due, fewest, clauses } = board
  const left = due && filled(t(due.left < 0 ? words.over : words.left), { n: Math.abs(due.left) })
  return (
    <dl className="standing">
      <div>
        <dt>{t(words.applications)}</dt>
        <dd className="big">{figure(applications.length, language)}</dd>
      </div>
      <div>
        <dt>{t(words.places)}</dt>
        <dd className="big">{figure(places, language)}</dd>
        <dd className="s">
          {filled(t(words.fewest), { n: fewest })} <ClauseLink clause={clauses.fewest} />
        </dd>
      </div>
      <div>
        <dt>{t(words.available)}</dt>
        <dd className="big">{figure(experts.filter(({ bars }) => bars.length === 0).length, language)}</dd>
        <dd className="s">
          <ClauseLink clause={clauses.skill} /> <ClauseLink clause={clauses.ties} />
        </dd>
      </div>
      {due && (
        <div>
          <dt>{t(words.until)}</dt>
          <dd className="big">{shortDay(due.day)}</dd>
          <dd className={due.left < 0 ? 'err' : 's'}>{left}</dd>
        </div>
      )}
    </dl>
  )
}

function Contest({ id, view }: { id: string; view: View }) {
  const { client } = useDesk()
  const board = useQuery({
    queryKey: ['assignment', id, 'board'],
    queryFn: () => client.assignmentBoard(id),
    staleTime: 30_000,
  })
  if (board.error) return <Refused error={board.error} again={() => void board.refetch()} />
  if (!board.data) return <Loading />
  return (
    <>
      <Standing board={board.data} />
      {view === 'assign' && <Desk key={id} board={board.data} />}
      {view === 'load' && <LoadView board={board.data} />}
      {view === 'due' && <DueView board={board.data} />}
    </>
  )
}

/** The page on which the experts of a contest are assigned, and their work is watched. */
export function AssignmentPage() {
  const { client, t } = useDesk()
  const choice = useId()
  const [search, setSearch] = useSearchParams()
  const contests = useQuery({
    queryKey: ['assignment', 'contests'],
    queryFn: () => client.assignmentContests(),
  })
  const view = views.find((one) => one === search.get('view')) ?? 'assign'
  const to = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(changes)) next.set(key, value)
    setSearch(next, { replace: true })
  }
  const items = contests.data?.items ?? []
  const id = items.find((one) => one.case === search.get('contest'))?.case ?? items[0]?.case
  return (
    <div className="assignment">
      <h1>{t(words.title)}</h1>
      {contests.error && <Refused error={contests.error} again={() => void contests.refetch()} />}
      {contests.isPending && <Loading />}
      {contests.data && !id && <p className="empty">{t(words.none)}</p>}
      {id && (
        <>
          <div className="head">
            <div>
              <label htmlFor={choice}>{t(words.contest)}</label>
              <select id={choice} value={id} onChange={(event) => to({ contest: event.target.value })}>
                {items.map(({ case: one, title, announced, stateTitle }) => (
                  <option key={one} value={one}>
                    {[
                      title ?? one,
                      announced && `${t(words.announced)} ${shortDay(announced)}`,
                      t(stateTitle),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </option>
                ))}
              </select>
            </div>
            <nav className="views" aria-label={t(words.views)}>
              {views.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-current={one === view ? 'page' : undefined}
                  onClick={() => to({ view: one })}
                >
                  {t(words[one])}
                </button>
              ))}
            </nav>
          </div>
          <Contest key={id} id={id} view={view} />
        </>
      )}
    </div>
  )
}
