/** @jsxImportSource react */
import { type FormEvent, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Refused } from '../parts/index.ts'
import { useActing } from '../spot/index.ts'
import type { Ground } from './ground.ts'
import { words } from './words.ts'

/** Ties of members to those on the agenda: told to the body, which they bar from nothing. */
export function Conflicts({ ground }: { ground: Ground }) {
  const { t, model } = useDesk()
  const { sitting, view, link } = ground
  const shown = view.fields.find(({ key }) => key === 'conflicts')
  if (!shown || !link) return null
  const action = model.procedures[view.procedure]?.actions['declare-conflict']
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{t(words.conflicts)}</h2>
      <p className="s">
        {t(words.conflictsNote)} <ClauseLink clause={shown.clause} />
      </p>
      {sitting.conflicts.length === 0 ? (
        <p className="s">{t(words.noConflicts)}</p>
      ) : (
        <ul className="rows">
          {sitting.conflicts.map(({ number, person, ground: told, letter }) => (
            <li key={`${number} ${person} ${told}`}>
              <div>
                {ground.nameOf(person)}
                <small>
                  № {number} {told && `· ${told}`}{' '}
                  {letter && <ClauseLink clause={`${shown.clause}.${letter}`} />}
                </small>
              </div>
              <span className="tag warn">{t(told === null ? words.found : words.declared)}</span>
            </li>
          ))}
        </ul>
      )}
      {ground.may('declare-conflict') && action && sitting.roll.length > 0 && (
        <Declare ground={ground} title={t(action.title)} />
      )}
    </section>
  )
}

function Declare({ ground, title }: { ground: Ground; title: string }) {
  const { t, seat } = useDesk()
  const { sitting, view } = ground
  const acting = useActing(view, 'declare-conflict')
  const own = sitting.roll.includes(seat.person)
  const [person, setPerson] = useState(own ? seat.person : (sitting.roll[0] ?? ''))
  const [item, setItem] = useState(sitting.items?.[0]?.case ?? '')
  const [told, setTold] = useState('')
  async function submit(event: FormEvent) {
    event.preventDefault()
    if (await acting.act({ person, item, ground: told })) setTold('')
  }
  return (
    <details>
      <summary>{title}</summary>
      <form className="panel-form" onSubmit={submit}>
        <label htmlFor="conflict-person">{t(words.who)}</label>
        <select
          id="conflict-person"
          value={person}
          disabled={own}
          onChange={(event) => setPerson(event.target.value)}
        >
          {sitting.roll.map((one) => (
            <option key={one} value={one}>
              {ground.nameOf(one)}
            </option>
          ))}
        </select>
        <label htmlFor="conflict-item">{t(words.application)}</label>
        <select id="conflict-item" value={item} onChange={(event) => setItem(event.target.value)}>
          {sitting.items?.map((one) => (
            <option key={one.case} value={one.case}>
              № {one.number} {one.title}
            </option>
          ))}
        </select>
        <label htmlFor="conflict-ground">{t(words.ground)}</label>
        <input
          id="conflict-ground"
          required
          maxLength={1000}
          value={told}
          onChange={(event) => setTold(event.target.value)}
        />
        {acting.error !== null && <Refused error={acting.error} />}
        <p className="go">
          <button type="submit" className="btn" disabled={acting.busy}>
            {title}
          </button>
        </p>
      </form>
    </details>
  )
}
