/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, moment } from '../parts/index.ts'
import { words } from './words.ts'

/** What the API answers to an accepted command. */
export type Accepted = Awaited<ReturnType<ReturnType<ReturnType<typeof useDesk>['send']>>>

const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const

/** The receipt of an accepted action: its event, its number, what was checked under which clause. */
export function Receipt({ accepted }: { accepted: Accepted }) {
  const { model, t, language } = useDesk()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { case: id, procedure, event, number, state, findings } = accepted
  const title = model.procedures[procedure]?.states[state]?.title
  return (
    <div className="act">
      <h1 ref={head} tabIndex={-1}>
        {t(words.accepted)}
      </h1>
      <dl className="facts">
        {number !== null && (
          <>
            <dt>{t(words.number)}</dt>
            <dd>{number}</dd>
          </>
        )}
        <dt>{t(words.state)}</dt>
        <dd>{title ? t(title) : state}</dd>
        <dt>{t(words.at)}</dt>
        <dd>{moment(event.recordedAt, language)}</dd>
        <dt>{t(words.event)}</dt>
        <dd>{event.seq}</dd>
        <dt>{t(words.hash)}</dt>
        <dd className="hash">{event.hash}</dd>
      </dl>
      {findings.length > 0 && (
        <>
          <h2>{t(words.checked)}</h2>
          <ul className="plain">
            {findings.map((finding) => (
              <li className="f" key={`${finding.clause} ${finding.message.ru}`}>
                <span className={`m ${finding.outcome}`} aria-hidden="true">
                  {MARKS[finding.outcome]}
                </span>
                <span>
                  {t(finding.message)} <ClauseLink clause={finding.clause} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="go">
        <Link className="btn" to={`/cases/${procedure}/${id}`}>
          {t(words.back)}
        </Link>
        <Link className="btn g" to="/">
          {t(words.backToTasks)}
        </Link>
      </p>
    </div>
  )
}
