/** @jsxImportSource react */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { JobBrief } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { Loading, moment, Refused } from '../parts/index.ts'
import { Begin } from './begin.tsx'
import { Outcome } from './outcome.tsx'
import { Taking } from './taking.tsx'
import { words } from './words.ts'
import '../styles/jobs.css'

const EVERY = 700

/** What a work is called. */
function useTitle() {
  const { t, model } = useDesk()
  return ({ about }: JobBrief): string => {
    if (about.kind === 'import')
      return `${t(words.import)}: ${about.file}${about.dryRun ? ` (${t(words.trial)})` : ''}`
    const programme = model.regulations.find(({ id }) => id === about.programme)
    return `${programme ? t(programme.title) : about.programme}: ${about.runs} × ${about.applications}, ${about.seed}`
  }
}

function Work({ job, isOpen, onOpen }: { job: JobBrief; isOpen: boolean; onOpen: () => void }) {
  const { t, client, language } = useDesk()
  const queries = useQueryClient()
  const title = useTitle()(job)
  const [error, setError] = useState<unknown>(null)
  const { progress, state } = job
  const isRunning = state === 'running'
  const said = progress
    ? t(words.at).replace('{done}', String(progress.done)).replace('{of}', String(progress.of))
    : t(words.waiting)
  async function cancel() {
    try {
      await client.cancelJob(job.id)
      await queries.invalidateQueries({ queryKey: ['jobs'] })
    } catch (refusal) {
      setError(refusal)
    }
  }
  return (
    <li>
      <h3>{title}</h3>
      <p className="s">
        {t(words.begun)} {moment(job.askedAt, language)}
        {!job.mine && ` · ${t(words.theirs)}`} · <b role="status">{t(words[state])}</b>
        {isRunning && ` · ${said}`}
      </p>
      {isRunning && (
        <p className="work">
          <progress
            aria-label={said}
            {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
          />{' '}
          <button type="button" className="btn g small" onClick={() => void cancel()}>
            {t(words.cancel)}
          </button>
        </p>
      )}
      {error !== null && <Refused error={error} />}
      {!isRunning &&
        (isOpen ? (
          <Outcome id={job.id} />
        ) : (
          <button type="button" className="btn g small" onClick={onOpen}>
            {t(words.show)}
          </button>
        ))}
    </li>
  )
}

/** Works of the server that take a while: begun here, watched, called off. */
export function JobsPage() {
  const { t, client, seat } = useDesk()
  const queries = useQueryClient()
  const [open, setOpen] = useState<string | null>(null)
  const found = useQuery({
    queryKey: ['jobs', 'list'],
    queryFn: () => client.jobs(),
    refetchInterval: ({ state }) =>
      state.data?.items.some((job) => job.state === 'running') ? EVERY : false,
  })
  const begun = async (id: string) => {
    setOpen(id)
    await queries.invalidateQueries({ queryKey: ['jobs'] })
  }
  const has = (role: string) => seat.roles.includes(role)
  return (
    <div className="jobs">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <section aria-labelledby="jobs-all">
        <h2 id="jobs-all">{t(words.all)}</h2>
        {found.error ? (
          <Refused error={found.error} again={() => void found.refetch()} />
        ) : !found.data ? (
          <Loading />
        ) : found.data.items.length === 0 ? (
          <p className="empty">{t(words.none)}</p>
        ) : (
          <ul className="works">
            {found.data.items.map((job) => (
              <Work key={job.id} job={job} isOpen={open === job.id} onOpen={() => setOpen(job.id)} />
            ))}
          </ul>
        )}
      </section>
      {(has('fund-officer') || has('administrator')) && <Begin onBegun={begun} />}
      {has('fund-officer') && <Taking onBegun={begun} />}
    </div>
  )
}
