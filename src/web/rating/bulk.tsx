/** @jsxImportSource react */
import { useId, useState } from 'react'
import { type Item, Progress, useBulk } from '../bulk/index.ts'
import { useDesk } from '../frame/index.ts'
import type { Board, Row } from './board.ts'
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
  const id = useId()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [plan, setPlan] = useState<Plan | null>(null)
  const bulk = useBulk()
  const { outcome } = bulk
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
    bulk.reset()
  }
  const run = ({ decision, reason: why, items }: Plan) =>
    bulk.run(items, send(board.filings, decision), { reason: why })
  function finish() {
    setPlan(null)
    bulk.reset()
    setReason('')
    onDone()
  }
  if (plan) {
    const { decision, items } = plan
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
        <Progress
          bulk={bulk}
          title={titleOf(decision)}
          all={items.length}
          start={t(words.run)}
          onRun={() => void run(plan)}
          onRest={(rest) => {
            const left = { ...plan, items: rest }
            setPlan(left)
            void run(left)
          }}
          onBack={outcome ? finish : () => setPlan(null)}
        />
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
