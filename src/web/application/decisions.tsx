/** @jsxImportSource react */

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, ClauseLinks, fullDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { filled, moneyShown } from './figures.ts'
import { words } from './screen-words.ts'
import type { Seen } from './seen.ts'

const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const
/** Steps of the applicant's own: they decide nothing. */
const own = ['prepare', 'revise', 'attach', 'sign', 'declare-interests']

/** What was decided about the application, each with why; the grounds of a removal; the result. */
export function Decisions({ view, seen }: { view: CaseView; seen: Seen }) {
  const { client, t, language } = useDesk()
  const events = useQuery({
    queryKey: ['case', view.case, 'events'],
    queryFn: () => client.events(view.procedure, view.case, { limit: 100 }),
  })
  const decided = (events.data?.items ?? []).filter(({ action }) => !own.includes(action))
  return (
    <section>
      <h2>{t(words.decisions)}</h2>
      {decided.length === 0 && <p className="s">{t(words.noDecisions)}</p>}
      <ul className="rows">
        {decided.map((event) => (
          <li key={event.seq}>
            <div>
              <b>{t(event.title)}</b>
              <small>
                {fullDay(event.on, language)} <ClauseLinks clauses={event.clauses.slice(0, 3)} />
              </small>
              {event.explained && <WhyOf view={view} seq={event.seq} />}
            </div>
          </li>
        ))}
      </ul>
      {seen.removal && (
        <div className="problem">
          <strong>{t(words.removal)}</strong>
          <p>{seen.removal.text}</p>
          <ClauseLinks clauses={seen.removal.clauses} />
        </div>
      )}
      {(seen.approved || seen.published) && (
        <div className="told">
          <strong>{t(words.result)}</strong>
          {seen.approved && <p>{filled(t(words.approved), { sum: moneyShown(seen.approved) })}</p>}
          {seen.published && (
            <p>{filled(t(words.publishedOn), { day: fullDay(seen.published, language) })}</p>
          )}
        </div>
      )}
    </section>
  )
}

/** Why a step was allowed: asked for when it is opened. */
function WhyOf({ view, seq }: { view: CaseView; seq: number }) {
  const { client, t } = useDesk()
  const [open, setOpen] = useState(false)
  const why = useQuery({
    queryKey: ['case', view.case, 'explain', seq],
    queryFn: () => client.explain(view.procedure, view.case, seq),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <details className="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(words.why)}</summary>
      <ul className="plain">
        {why.data?.findings.map(({ clause, outcome, message }) => (
          <li className="f" key={`${clause} ${message.ru}`}>
            <span className={`m ${outcome}`} aria-hidden="true">
              {MARKS[outcome]}
            </span>
            <span>
              {t(message)} <ClauseLink clause={clause} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
