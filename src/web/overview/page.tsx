/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Loading, Refused, shortDay } from '../parts/index.ts'
import { Contests, Funnel, Gist, Kinds, Load, Lots, Sums, Tasks } from './parts.tsx'
import { Deadlines, Terms } from './terms.tsx'
import { words } from './words.ts'
import '../styles/overview.css'

/** Where everything stands, of the whole programme or of one contest. */
export function OverviewPage() {
  const { client, model, t } = useDesk()
  const [params, setParams] = useSearchParams()
  const contest = params.get('contest') ?? ''
  const kind = Object.entries(model.procedures).find(([, { capability }]) => capability === 'contest')?.[0]
  const contests = useQuery({
    queryKey: ['cases', 'contests'],
    queryFn: () => client.cases({ procedure: kind!, limit: 200 }),
    enabled: kind !== undefined,
  })
  const asked = useQuery({
    queryKey: ['cases', 'overview', contest],
    queryFn: () => client.overview(contest || undefined),
  })
  return (
    <div className="overview">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <p>
        <label>
          {t(words.scope)}{' '}
          <select
            value={contest}
            onChange={(event) => setParams(event.target.value ? { contest: event.target.value } : {})}
          >
            <option value="">{t(words.all)}</option>
            {contests.data?.items.map((row) => (
              <option key={row.case} value={row.case}>
                {row.title ?? row.case}
                {row.dates.announced ? `, ${shortDay(row.dates.announced)}` : ''}
              </option>
            ))}
          </select>
        </label>{' '}
        <Link to="/statistics">{t(words.statistics)}</Link>
      </p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : asked.data.kinds.length === 0 ? (
        <p className="empty">{t(words.empty)}</p>
      ) : (
        <>
          <Gist overview={asked.data} />
          <Contests overview={asked.data} />
          <div className="board">
            <div>
              <Funnel overview={asked.data} />
              <Lots overview={asked.data} />
              <Kinds overview={asked.data} />
            </div>
            <div>
              <Sums overview={asked.data} />
              <Terms overview={asked.data} />
              <Deadlines overview={asked.data} />
              <Load overview={asked.data} />
            </div>
          </div>
          <Tasks overview={asked.data} />
        </>
      )}
    </div>
  )
}
