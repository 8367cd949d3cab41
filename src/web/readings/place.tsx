/** @jsxImportSource react */
import { useId, useState } from 'react'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Refused, shortDay } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { useActing } from '../spot/index.ts'
import { Why } from '../why/index.ts'
import type { Choice, Reading } from './reading.ts'
import { words } from './words.ts'

interface Given {
  readonly reading: Reading
  readonly value: string
  /** Whether the case itself names the way, be it the default. */
  readonly isNamed: boolean
  readonly choices: readonly Choice[]
  readonly nameOf: (person: string) => string | null
  readonly view: CaseView
  readonly mayChoose: boolean
}

/** One unclear place: how it is read here, the other ways, what depends on it, who chose it. */
export function Place(given: Given) {
  const { t } = useDesk()
  const { reading, value, mayChoose } = given
  const id = useId()
  return (
    <section className="place" aria-labelledby={id}>
      <h2 id={id}>{t(reading.title)}</h2>
      <p className="s">
        <ClauseLinks clauses={reading.clauses} />{' '}
        <Why title={t(reading.title)}>{() => <Reason {...given} />}</Why>
      </p>
      <ul>
        {reading.alternatives.map((way) => (
          <li key={way.value} className={way.value === value ? 'on' : undefined}>
            <b>{t(way.title)}</b>{' '}
            <span className={way.value === value ? 'tag met' : 'tag'}>
              {t(way.value === value ? words.now : way.value === reading.default ? words.usual : words.other)}
            </span>
            <br />
            {t(way.basis)}
          </li>
        ))}
      </ul>
      {mayChoose && (
        <details>
          <summary>{t(words.choose)}</summary>
          <Choose {...given} />
        </details>
      )}
    </section>
  )
}

function Reason({ reading, choices, isNamed, nameOf }: Given) {
  const { t, code } = useDesk()
  const titleOf = (value: string | null) =>
    t(reading.alternatives.find((way) => way.value === (value ?? reading.default))?.title ?? words.wasUsual)
  return (
    <>
      <p>{t(reading.problem)}</p>
      <h3>{t(words.effect)}</h3>
      <p>
        {reading.rules.length > 0 ? reading.rules.map(({ title }) => t(title)).join('; ') : t(words.noRules)}
      </p>
      <h3>{t(words.history)}</h3>
      {choices.length > 0 ? (
        <ol>
          {choices.map(({ was, way, reason, on, by }) => (
            <li key={`${on} ${was} ${way}`}>
              {shortDay(on)}, {nameOf(by) ?? code('role', 'fund-officer')}:{' '}
              {fill(t(words.becomes), { was: titleOf(was), way: titleOf(way) })}. {reason}
            </li>
          ))}
        </ol>
      ) : (
        <p>{t(isNamed ? words.prepared : words.nobody)}</p>
      )}
    </>
  )
}

function Choose({ reading, value, view }: Given) {
  const { t } = useDesk()
  const acting = useActing(view, 'choose-reading')
  const id = useId()
  const others = reading.alternatives.filter((way) => way.value !== value)
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useState('')
  // What is read now is not offered, also after a choice.
  const way = others.some((one) => one.value === chosen) ? chosen : (others[0]?.value ?? '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void acting
          .act({ place: reading.key, way, reason: reason.trim() })
          .then((isAccepted) => isAccepted && setReason(''))
      }}
    >
      <p>
        <label htmlFor={`${id}-way`}>{t(words.way)}</label>
        <select id={`${id}-way`} value={way} onChange={(event) => setChosen(event.target.value)}>
          {others.map((one) => (
            <option key={one.value} value={one.value}>
              {t(one.title)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-reason`}>{t(words.reason)}</label>
        <input
          id={`${id}-reason`}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </p>
      {acting.error !== null && <Refused error={acting.error} />}
      <button type="submit" className="btn g" aria-disabled={acting.busy}>
        {t(words.save)}
      </button>
    </form>
  )
}
