/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import { ClauseLink, dayEnds, shortDay } from '../parts/index.ts'
import { WhyButton, WhyDeadline } from '../why/index.ts'
import type { JournalEvent } from './load.ts'
import type { CaseView } from './page.tsx'
import { pathOf } from './path.ts'
import { words } from './words.ts'

/** Which case it is, how it stands, whose turn it is. */
export function Head({ view, events }: { view: CaseView; events: readonly JournalEvent[] }) {
  const { model, t, code } = useDesk()
  const { procedure, case: id, number, state, stateTitle } = view
  const known = model.procedures[procedure]!
  const owners = known.states[state]?.owner ?? []
  const title = view.fields.find(({ key }) => known.fields[key]?.columns.includes('title'))?.value
  const last = events.findLast((event) => event.explained && event.changed.length > 0)
  return (
    <header>
      <p className="s over">
        {t(known.title)} {number}
      </p>
      <h1>{typeof title === 'string' && title !== '' ? title : `${t(known.title)} ${number ?? ''}`}</h1>
      <p className="stands">
        <span className="tag">{t(stateTitle)}</span>{' '}
        {last && <WhyButton procedure={procedure} case={id} seq={last.seq} title={t(stateTitle)} />}
        {owners.length > 0 && (
          <span className="s">
            {' '}
            {t(words.turn)}: {owners.map((role) => code('role', role) ?? role).join(', ')}
          </span>
        )}
      </p>
    </header>
  )
}

/** Where the case has been, where it is, where it may go. */
export function Path({ view, events }: { view: CaseView; events: readonly JournalEvent[] }) {
  const { model, t } = useDesk()
  const known = model.procedures[view.procedure]!
  return (
    <nav aria-label={t(words.path)}>
      <ol className="path">
        {pathOf(known, view.state, events).map(({ state, when, on }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a case may come to a state again
          <li key={n} className={when} aria-current={when === 'now' ? 'step' : undefined}>
            <b>{known.states[state] ? t(known.states[state].title) : t(view.stateTitle)}</b>
            <small>{when === 'now' && !on ? t(words.now) : on ? shortDay(on) : ''}</small>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Running deadlines and tasks. */
export function Times({ view }: { view: CaseView }) {
  const { t, code, language } = useDesk()
  const running = view.deadlines.toSorted(
    (a, b) => Number(a.stoppedOn !== null) - Number(b.stoppedOn !== null) || (a.due < b.due ? -1 : 1),
  )
  return (
    <>
      {running.length > 0 && (
        <section aria-labelledby="deadlines">
          <h2 id="deadlines">{t(words.deadlines)}</h2>
          <ul className="plain lines">
            {running.map((one) => (
              <li key={`${one.key} ${one.instance}`} className={one.stoppedOn ? 's' : undefined}>
                {t(one.title)}{' '}
                {one.stoppedOn ? (
                  <>
                    {t(words.stopped)} {shortDay(one.stoppedOn)}
                  </>
                ) : (
                  <>
                    {t(words.due)} <b>{shortDay(one.due)}</b>
                    {dayEnds(one.due, language) && <small> {dayEnds(one.due, language)}</small>}
                  </>
                )}{' '}
                <WhyDeadline title={`${t(one.title)}: ${shortDay(one.due)}`} deadline={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.tasks.length > 0 && (
        <section aria-labelledby="tasks">
          <h2 id="tasks">{t(words.tasks)}</h2>
          <ul className="plain lines">
            {view.tasks.map(({ key, title, role, clause }) => (
              <li key={key}>
                {t(title)} <span className="s">{code('role', role) ?? role}</span>{' '}
                <ClauseLink clause={clause} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
