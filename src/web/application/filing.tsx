/** @jsxImportSource react */

import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, moment, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { type Accepted, mayDo, useActing } from '../spot/index.ts'
import { filled } from './figures.ts'
import { paperWord, words } from './screen-words.ts'
import { lacking, type Seen } from './seen.ts'

const MARKS = { met: '✓', broken: '✕', unknown: '?', 'not-applicable': '–' } as const

/** What stands between the application and its filing; the filing, and its receipt. */
export function Filing({ view, seen }: { view: CaseView; seen: Seen }) {
  const { t } = useDesk()
  const filing = useActing(view, 'submit')
  if (filing.accepted) return <Receipt accepted={filing.accepted} />
  const mayFile = mayDo(view, 'submit')
  const mayRevise = mayDo(view, 'revise')
  if (!mayFile && !mayRevise && !mayDo(view, 'sign')) return null
  const { unsigned, papers } = lacking(seen)
  const isReady = unsigned.length === 0 && papers.length === 0
  return (
    <section className="filing">
      <h2>{t(mayFile ? words.submitTitle : words.missing)}</h2>
      {isReady ? (
        <p className="told">✓ {t(words.allThere)}</p>
      ) : (
        <ul className="plain" aria-label={t(words.missing)}>
          {unsigned.map(({ person, name }) => (
            <li className="f" key={person}>
              <span className="m unknown" aria-hidden="true">
                ?
              </span>
              <span>{filled(t(words.notSignedBy), { who: name || person })}</span>
            </li>
          ))}
          {papers.map((kind) => (
            <li className="f" key={kind}>
              <span className="m broken" aria-hidden="true">
                ✕
              </span>
              <span>{filled(t(words.noPaper), { what: t(paperWord(kind)) })}</span>
            </li>
          ))}
        </ul>
      )}
      {filing.error !== null && <Refused error={filing.error} />}
      {mayFile && <p className="s up-s">{t(words.submitLead)}</p>}
      <p className="go">
        {mayFile && (
          <button
            type="button"
            className="btn"
            disabled={!isReady || filing.busy}
            onClick={() => void filing.act({})}
          >
            {t(filing.busy ? words.submitting : words.submit)}
          </button>
        )}
        {mayRevise && (
          <Link className="btn g" to={`/cases/${view.procedure}/${view.case}/do/revise`}>
            {t(words.revise)}
          </Link>
        )}
      </p>
      {mayRevise && <p className="s">{t(words.reviseLead)}</p>}
    </section>
  )
}

function Receipt({ accepted }: { accepted: Accepted }) {
  const { t, language } = useDesk()
  const { number, event, findings } = accepted
  return (
    <section className="filing" aria-live="polite">
      <h2>{t(words.receipt)}</h2>
      <p className="told">✓ {t(words.receiptOf)}</p>
      <dl className="facts">
        <dt>{t(words.number)}</dt>
        <dd className="big">{number}</dd>
        <dt>{t(words.at)}</dt>
        <dd>{moment(event.recordedAt, language)}</dd>
        <dt>{t(words.event)}</dt>
        <dd className="hash">{event.hash}</dd>
      </dl>
      <details className="why">
        <summary>{t(words.checked)}</summary>
        <ul className="plain">
          {findings.map(({ clause, outcome, message }) => (
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
    </section>
  )
}
