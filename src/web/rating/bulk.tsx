/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useDesk } from '../frame/index.ts'
import { Refused } from '../parts/index.ts'
import type { Board, Row } from './board.ts'
import { type Item, type Outcome, runBulk } from './bulk.ts'
import { type Decision, decisions } from './decisions.ts'
import { words } from './words.ts'

interface Plan {
  readonly decision: Decision
  readonly reason: string
  readonly items: readonly Item[]
}

const itemOf = ({ case: id, number, title }: Row): Item => ({
  case: id,
  name: `${number ? `№ ${number} ` : ''}${title ?? ''}`.trim() || id,
  key: crypto.randomUUID(),
})

/** One decision about several rows: a reason, what will be done, then one command after the other. */
export function Bulk({ board, rows, onDone }: { board: Board; rows: readonly Row[]; onDone: () => void }) {
  const { model, send, t } = useDesk()
  const queries = useQueryClient()
  const id = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [plan, setPlan] = useState<Plan | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isRunning, setRunning] = useState(false)
  const end = useRef<AbortController | null>(null)
  const titleOf = (decision: Decision) => {
    const action = model.procedures[board.filings]?.actions[decision]
    return action ? t(action.title) : ''
  }
  const possible = (['recommend', 'leave-out'] as const).filter((decision) =>
    rows.some((row) => decisions(row).includes(decision)),
  )
  function look(decision: Decision) {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') {
      document.getElementById(`${id}-reason`)?.focus()
      return
    }
    const items = rows.filter((row) => decisions(row).includes(decision)).map(itemOf)
    setPlan({ decision, reason: reason.trim(), items })
    setOutcome(null)
  }
  async function run({ decision, reason: why, items }: Plan) {
    end.current = new AbortController()
    setRunning(true)
    const came = await runBulk(
      items,
      send(board.filings, decision),
      { reason: why },
      {
        signal: end.current.signal,
        told: setOutcome,
      },
    )
    setOutcome(came)
    setRunning(false)
    await queries.invalidateQueries({ queryKey: ['cases'] })
  }
  function finish() {
    setPlan(null)
    setOutcome(null)
    setReason('')
    onDone()
  }
  if (plan) {
    const { decision, items } = plan
    const settled = outcome ? outcome.done.length + outcome.refused.length : 0
    return (
      <section className="bulk" aria-labelledby={`${id}-plan`}>
        <h2 id={`${id}-plan`}>
          {titleOf(decision)}: {items.length}
        </h2>
        {!outcome && (
          <>
            <p className="s">{t(words.preview)}</p>
            <ol>
              {items.map((item) => (
                <li key={item.key}>{item.name}</li>
              ))}
            </ol>
            <p className="gist">{plan.reason}</p>
            <p className="s">{t(words.one)}</p>
          </>
        )}
        <div role="status">
          {(isRunning || outcome) && (
            <p>
              <progress value={settled} max={items.length} aria-label={titleOf(decision)} /> {t(words.done)}{' '}
              {outcome?.done.length ?? 0} {t(words.of)} {items.length}
              {outcome && outcome.refused.length > 0 && `. ${t(words.refused)}: ${outcome.refused.length}`}
            </p>
          )}
        </div>
        {outcome?.refused.map(({ item, error }) => (
          <div key={item.key}>
            <b>{item.name}</b>
            <Refused error={error} />
          </div>
        ))}
        {outcome && !isRunning && outcome.rest.length > 0 && (
          <p>
            {t(words.rest)} {outcome.rest.map(({ name }) => name).join('; ')}
          </p>
        )}
        <p className="go">
          {isRunning ? (
            <button type="button" className="btn g" onClick={() => end.current?.abort()}>
              {t(words.cancel)}
            </button>
          ) : (
            <>
              {!outcome && (
                <button type="button" className="btn" onClick={() => void run(plan)}>
                  {t(words.run)}
                </button>
              )}
              {outcome && outcome.rest.length > 0 && (
                <button
                  type="button"
                  className="btn"
                  onClick={() => void run({ ...plan, items: outcome.rest })}
                >
                  {t(words.again)}
                </button>
              )}{' '}
              <button type="button" className="btn g" onClick={outcome ? finish : () => setPlan(null)}>
                {t(words.back)}
              </button>
            </>
          )}
        </p>
      </section>
    )
  }
  if (rows.length === 0) return null
  return (
    <section className="bulk" aria-labelledby={`${id}-bulk`}>
      <h2 id={`${id}-bulk`}>
        {t(words.chosen)} {rows.length}
      </h2>
      <label htmlFor={`${id}-reason`}>{t(words.reason)}</label>
      <textarea
        id={`${id}-reason`}
        value={reason}
        rows={3}
        maxLength={4000}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}-err` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      {isMissing && (
        <span className="err" id={`${id}-err`}>
          {t(words.reasonNeeded)}
        </span>
      )}
      <p className="go">
        {possible.map((decision, n) => (
          <button
            key={decision}
            type="button"
            className={n === 0 ? 'btn' : 'btn g'}
            onClick={() => look(decision)}
          >
            {titleOf(decision)}
          </button>
        ))}
      </p>
    </section>
  )
}
