/** @jsxImportSource react */
import { useId, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Refused } from '../parts/index.ts'
import type { CaseView } from '../screens/index.ts'
import { mayDo, useActing } from '../spot/index.ts'
import { Letter } from './letter.tsx'
import type { useWeighed } from './weighing.ts'
import { words } from './words.ts'

type Weighed = NonNullable<ReturnType<typeof useWeighed>['data']>

/** To admit or to remove, each with the decision as it will read. */
export function Decision({ view, topic, weighed }: { view: CaseView; topic: string; weighed: Weighed }) {
  const { t } = useDesk()
  const findings = weighed.rulings.flatMap((ruling) => ruling.findings)
  // Before its stage the check is not made at all.
  if (weighed.rulings.length === 0 || !mayDo(view, 'admit')) return null
  return (
    <section aria-labelledby="formal-decision">
      <h3 id="formal-decision">{t(words.decision)}</h3>
      {weighed.refusal === null ? (
        <Admit view={view} topic={topic} met={findings.filter(({ outcome }) => outcome === 'met').length} />
      ) : null}
      <Remove view={view} topic={topic} broken={findings.filter(({ outcome }) => outcome === 'broken')} />
    </section>
  )
}

function Admit({ view, topic, met }: { view: CaseView; topic: string; met: number }) {
  const { model, t } = useDesk()
  const acting = useActing(view, 'admit')
  const { title, clauses } = model.procedures[view.procedure]!.actions.admit!
  return (
    <div className="choice">
      <p>{t(words.admitLead)}</p>
      <details>
        <summary>{t(words.preview)}</summary>
        <Letter title={t(words.letterAdmit)} view={view} topic={topic} clauses={clauses.slice(0, 2)}>
          <p>{t(words.metAll).replace('{n}', String(met))}</p>
        </Letter>
      </details>
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="button" className="btn" disabled={acting.busy} onClick={() => void acting.act({})}>
          {t(acting.busy ? words.sending : title)}
        </button>
      </p>
    </div>
  )
}

function Remove({
  view,
  topic,
  broken,
}: {
  view: CaseView
  topic: string
  broken: Weighed['rulings'][number]['findings']
}) {
  const { model, t } = useDesk()
  const acting = useActing(view, 'remove')
  const clauses = [...new Set(broken.map(({ clause }) => clause))]
  const [left, setLeft] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const [tried, setTried] = useState('')
  const reason = useId()
  const known = model.procedures[view.procedure]!.actions.remove
  if (!known || !mayDo(view, 'remove')) return null
  if (clauses.length === 0) return <p className="s">{t(words.noGrounds)}</p>
  const chosen = clauses.filter((clause) => !left.includes(clause))
  // A refusal stands as long as what was refused does.
  const isRefused = acting.error !== null && tried === text
  const grounds = broken.filter(({ clause }) => chosen.includes(clause))
  return (
    <form
      className="choice"
      aria-label={t(known.title)}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(text)
        void acting.act({ clauses: chosen, text })
      }}
    >
      <p>{t(words.removeLead)}</p>
      <fieldset>
        <legend>{t(words.grounds)}</legend>
        {clauses.map((clause) => (
          <label key={clause} className="ground">
            <input
              type="checkbox"
              checked={chosen.includes(clause)}
              onChange={(event) =>
                setLeft(event.target.checked ? left.filter((one) => one !== clause) : [...left, clause])
              }
            />
            <span>
              {broken
                .filter((one) => one.clause === clause)
                .map(({ message }) => t(message))
                .join('; ')}{' '}
              <ClauseLinks clauses={[clause]} />
            </span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={reason}>{t(words.reason)}</label>
      <textarea
        id={reason}
        {...(isRefused ? { 'aria-invalid': true, 'aria-describedby': `${reason}-refused` } : {})}
        className="reason"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <details>
        <summary>{t(words.preview)}</summary>
        <Letter title={t(words.letterRemove)} view={view} topic={topic} clauses={known.clauses.slice(0, 1)}>
          <ol>
            {grounds.map(({ clause, message }) => (
              <li key={`${clause} ${message.ru}`}>
                {t(message)} (<ClauseLinks clauses={[clause]} />)
              </li>
            ))}
          </ol>
          <p>{text}</p>
        </Letter>
      </details>
      {isRefused && (
        <div id={`${reason}-refused`}>
          <Refused error={acting.error} />
        </div>
      )}
      <p className="go">
        <button type="submit" className="btn g" disabled={acting.busy}>
          {t(acting.busy ? words.sending : known.title)}
        </button>
      </p>
    </form>
  )
}
