/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLink, Loading, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing, useKnowledge } from '../spot/index.ts'
import { words } from './words.ts'

/** The statement comes first: there is none, which opens the filing, or there is one, which is an act of its own. */
export function Statement({ view }: { view: CaseView }) {
  const { t } = useDesk()
  const acting = useActing(view, 'declare-no-interest')
  const [said, setSaid] = useState(false)
  return (
    <section className="statement" aria-labelledby="statement-title">
      <h2 id="statement-title">{t(words.statement)}</h2>
      <p className="lead">{t(words.statementLead)}</p>
      <form
        aria-label={t(words.open)}
        onSubmit={(event) => {
          event.preventDefault()
          void acting.act({ statement: said })
        }}
      >
        <label className="check">
          <input type="checkbox" checked={said} onChange={(event) => setSaid(event.target.checked)} />{' '}
          <span>{t(words.none)}</span>
        </label>
        {acting.error !== null && <Refused error={acting.error} />}
        <p className="go">
          <button type="submit" className="btn" disabled={acting.busy}>
            {t(acting.busy ? words.sending : words.open)}
          </button>
        </p>
      </form>
      {mayDo(view, 'declare-interest') && <InterestForm view={view} />}
    </section>
  )
}

/** Declaring an interest: which letter, what each means, and what it is. */
export function InterestForm({ view }: { view: CaseView }) {
  const { model, t } = useDesk()
  const { title } = model.procedures[view.procedure]!.actions['declare-interest']!
  const acting = useActing(view, 'declare-interest')
  const known = useKnowledge(view.procedure, 'declare-interest')
  const [letter, setLetter] = useState('')
  const [text, setText] = useState('')
  const why = useId()
  if (known.error) return <Refused error={known.error} again={() => void known.refetch()} />
  if (!known.data) return <Loading />
  const grounds = Object.entries(known.data.clauses).flatMap(([clause, about]) => {
    const own = /\.([a-z])$/.exec(clause)?.[1]
    return own ? [{ letter: own, clause, about }] : []
  })
  return (
    <form
      className="interest"
      aria-label={t(title)}
      onSubmit={(event) => {
        event.preventDefault()
        void acting.act({ letter, text })
      }}
    >
      <h3>{t(title)}</h3>
      <p className="s">{t(words.interestLead)}</p>
      <fieldset>
        <legend>{t(words.ground)}</legend>
        {grounds.map((ground) => (
          <label key={ground.letter} className="check">
            <input
              type="radio"
              name="letter"
              value={ground.letter}
              checked={letter === ground.letter}
              onChange={() => setLetter(ground.letter)}
            />
            <span>
              <b>{t(ground.about.heading)}</b> <ClauseLink clause={ground.clause} />
              <br />
              {t(ground.about.gist)}
            </span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={why}>{t(words.why)}</label>
      <textarea id={why} value={text} onChange={(event) => setText(event.target.value)} />
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="submit" className="btn g" disabled={acting.busy}>
          {t(acting.busy ? words.sending : title)}
        </button>
      </p>
    </form>
  )
}
