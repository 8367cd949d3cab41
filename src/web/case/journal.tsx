/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../frame/index.ts'
import type { People } from '../names/index.ts'
import { ClauseLinks, shortDay } from '../parts/index.ts'
import { WhyButton } from '../why/index.ts'
import type { JournalEvent } from './load.ts'
import { words } from './words.ts'

const FIRST = 12

/** What happened, the latest first. */
export function Journal({
  procedure,
  case: id,
  events,
  people,
}: {
  procedure: string
  case: string
  people: People
  events: readonly JournalEvent[]
}) {
  const { t, code, model } = useDesk()
  const [shown, setShown] = useState(FIRST)
  const latest = events.toReversed()
  const known = model.procedures[procedure]
  const role = (name: string) => (name === 'system' ? t(words.system) : (code('role', name) ?? name))
  const who = (event: JournalEvent) => {
    const name = event.actor === null ? undefined : people.get(event.actor)
    return name ? `${name}, ${role(event.role)}` : role(event.role)
  }
  const before = (event: JournalEvent) => events[events.indexOf(event) - 1]?.state ?? null
  return (
    <section aria-labelledby="journal">
      <h2 id="journal">{t(words.journal)}</h2>
      <ol className="journal" reversed>
        {latest.slice(0, shown).map((event) => (
          <li key={event.seq}>
            <time dateTime={event.on}>{shortDay(event.on)}</time>
            <div>
              <b>{t(event.title)}</b>
              {event.state !== null && event.state !== before(event) && known?.states[event.state] && (
                <span className="to"> → {t(known.states[event.state]!.title)}</span>
              )}
              <br />
              <span className="s">
                {who(event)}
                {event.onBehalfOf &&
                  `, ${t(words.behalf)} ${people.get(event.onBehalfOf) ?? t(words.someone)}`}
              </span>{' '}
              {event.marks.map((mark) => (
                <span className="tag warn" key={mark}>
                  {t(words[mark])}
                </span>
              ))}
              {event.published && <span className="tag">{t(words.published)}</span>}
              <br />
              <ClauseLinks clauses={event.clauses.slice(0, 4)} />{' '}
              {event.changed.length > 0 && (
                <small>
                  {t(words.changed)}:{' '}
                  {event.changed
                    .map((key) => (known?.fields[key] ? t(known.fields[key].title) : key))
                    .join(', ')}
                </small>
              )}
            </div>
            {event.explained && (
              <WhyButton procedure={procedure} case={id} seq={event.seq} title={t(event.title)} />
            )}
          </li>
        ))}
      </ol>
      {latest.length > shown && (
        <button type="button" className="btn g small" onClick={() => setShown(latest.length)}>
          {t(words.earlier)}: {latest.length - shown}
        </button>
      )}
    </section>
  )
}
