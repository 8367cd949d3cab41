/** @jsxImportSource react */
import { useDesk } from '../frame/index.ts'
import type { People } from '../names/index.ts'
import { ClauseLink, dayEnds, dayNoun, fullDay, midSentence, shortDay } from '../parts/index.ts'
import { WhyButton, WhyDeadline } from '../why/index.ts'
import type { JournalEvent } from './load.ts'
import type { CaseView } from './page.tsx'
import { pathOf, turnsOf } from './path.ts'
import { words } from './words.ts'

/** Since when a case stands as it does. */
function Since({ on, today }: { on: string; today: string }) {
  const { t, language } = useDesk()
  return (
    <span className="s">
      {t(words.since)} <time dateTime={on}>{fullDay(on, language)}</time>
      {on === today && ` · ${t(words.now)}`}
    </span>
  )
}

/** Which case it is, how it stands and since when, whose turn it is. */
export function Head({ view, events }: { view: CaseView; events: readonly JournalEvent[] }) {
  const { model, t, code } = useDesk()
  const { procedure, case: id, number, state, stateTitle, today } = view
  const known = model.procedures[procedure]!
  const owners = known.states[state]?.owner ?? []
  const title = view.fields.find(({ key }) => known.fields[key]?.columns.includes('title'))?.value
  const came = pathOf(known, state, events).find(({ when }) => when === 'now')
  const entered = events.find(({ seq }) => seq === came?.seq)
  return (
    <header>
      <p className="s over">
        {t(known.title)} {number}
      </p>
      <h1>{typeof title === 'string' && title !== '' ? title : `${t(known.title)} ${number ?? ''}`}</h1>
      <p className="stands">
        <span className="tag">{t(stateTitle)}</span> {came?.on && <Since on={came.on} today={today} />}{' '}
        {entered?.explained && (
          <WhyButton procedure={procedure} case={id} seq={entered.seq} title={t(stateTitle)} />
        )}
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
  const { model, t, language } = useDesk()
  const known = model.procedures[view.procedure]!
  const path = pathOf(known, view.state, events)
  const turns = turnsOf(known, path)
  const name = (state: string) => (known.states[state] ? t(known.states[state].title) : t(view.stateTitle))
  return (
    <nav aria-label={t(words.path)}>
      <ol className="path">
        {path.map(({ state, when, on }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a case may come to a state again
          <li key={n} className={when} aria-current={when === 'now' ? 'step' : undefined}>
            <b>{name(state)}</b>
            <small>{when === 'now' && !on ? t(words.now) : on ? shortDay(on) : ''}</small>
          </li>
        ))}
      </ol>
      {turns.length > 0 && (
        <p className="s turns">
          {t(words.turns)}: {turns.map((state) => midSentence(name(state), language)).join(', ')}
        </p>
      )}
    </nav>
  )
}

/** How many working days there are to a term; nothing where they cannot be counted. */
function Left({ days }: { days: number | null }) {
  const { t, language } = useDesk()
  if (days === null) return null
  const many = `${Math.abs(days)} ${dayNoun(days, language)}`
  return (
    <span className={days < 0 ? 'tag broken' : days === 0 ? 'tag warn' : 's'}>
      {days < 0 ? `${t(words.late)} ${many}` : `${t(words.left)} ${many}`}
    </span>
  )
}

/** Running deadlines and tasks. */
export function Times({ view, people }: { view: CaseView; people: People }) {
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
                    <br />
                    <Left days={one.workingDaysLeft} />
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
            {view.tasks.map(({ key, title, role, holder, clause }) => (
              <li key={`${key} ${role} ${holder}`}>
                {t(title)}{' '}
                <span className="s">
                  {[holder && people.get(holder), code('role', role) ?? role].filter(Boolean).join(', ')}
                </span>{' '}
                <ClauseLink clause={clause} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
