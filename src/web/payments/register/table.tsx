/** @jsxImportSource react */
import { useState } from 'react'
import { useDesk } from '../../frame/index.ts'
import { money, Refused, shortDay } from '../../parts/index.ts'
import type { CaseView } from '../../screens/index.ts'
import { useActing } from '../../spot/index.ts'
import { type Decision, isClosed, isReady, proposed, rowsFor } from './decisions.ts'
import type { Matched } from './match.ts'
import { type Outcome, orderOf, type Seen } from './seen.ts'
import { words } from './words.ts'

const marks = [
  ['paid', 'markPaid'],
  ['failed', 'markFailed'],
  ['returned', 'markReturned'],
] as const

/** The rows of a statement with what is decided of each; recorded in one command. */
export function Table({
  view,
  seen,
  found,
  onTold,
}: {
  view: CaseView
  seen: Seen
  found: readonly Matched[]
  onTold: (text: string) => void
}) {
  const { t } = useDesk()
  const acting = useActing(view, 'reconcile')
  const [decided, setDecided] = useState<ReadonlyMap<number, Decision>>(new Map())
  const decisionOf = (one: Matched) => decided.get(one.row.row) ?? proposed(one)
  const rows = rowsFor(found, decisionOf)
  const open = found.filter((one) => !isClosed(one) && !isReady(one, decisionOf(one)))
  async function record() {
    if (acting.busy) return
    if (rows.length === 0) return onTold(t(words.nothing))
    if (await acting.act({ rows })) {
      setDecided(new Map())
      onTold(`${t(words.recorded)} ${rows.length}`)
    }
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.reconcile)}>
        <table className="matched">
          <thead>
            <tr>
              <th scope="col">{t(words.row)}</th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
              <th scope="col">{t(words.verdict)}</th>
              <th scope="col">{t(words.line)}</th>
              <th scope="col">{t(words.outcome)}</th>
              <th scope="col">{t(words.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <Row
                key={one.row.row}
                one={one}
                seen={seen}
                decision={decisionOf(one)}
                onDecide={(next) => setDecided(new Map(decided).set(one.row.row, next))}
              />
            ))}
          </tbody>
        </table>
      </section>
      {open.length > 0 && (
        <p>
          {t(words.open)} {open.length}. {t(words.openNote)}
        </p>
      )}
      {acting.error !== null && <Refused error={acting.error} />}
      <p className="go">
        <button type="button" className="btn" disabled={acting.busy} onClick={() => void record()}>
          {t(acting.busy ? words.recording : words.record)}
        </button>
      </p>
    </>
  )
}

function Row({
  one,
  seen,
  decision,
  onDecide,
}: {
  one: Matched
  seen: Seen
  decision: Decision
  onDecide: (next: Decision) => void
}) {
  const { t } = useDesk()
  const { row, verdict } = one
  const of = `${t(words.row)} ${row.row}`
  return (
    <tr>
      <th scope="row">
        {row.day ? shortDay(row.day) : '–'}, № {row.order || '–'}
        <small className="requisites">
          {row.payee}
          {row.payee && row.purpose && ' · '}
          {row.purpose}
        </small>
      </th>
      <td className="n">
        {row.isIn ? '+' : ''}
        {money(row.amount)}
      </td>
      <td>{t(words.ways[verdict])}</td>
      {isClosed(one) ? (
        <td colSpan={3}>–</td>
      ) : (
        <>
          <td>
            <select
              aria-label={`${t(words.line)}, ${of}`}
              value={decision.line ?? ''}
              onChange={(event) =>
                onDecide({ ...decision, line: event.target.value === '' ? null : Number(event.target.value) })
              }
            >
              <option value="">{t(words.none)}</option>
              {seen.lines.map((line) => (
                <option key={line.number} value={line.number}>
                  № {orderOf(seen, line.number)}, {line.agreement}, {money(line.amount)}
                </option>
              ))}
            </select>
          </td>
          <td>
            <select
              aria-label={`${t(words.outcome)}, ${of}`}
              value={decision.line === null ? '' : (decision.outcome ?? '')}
              disabled={decision.line === null}
              onChange={(event) =>
                onDecide({ ...decision, outcome: (event.target.value || null) as Outcome | null })
              }
            >
              <option value="">{t(words.noMark)}</option>
              {marks.map(([value, name]) => (
                <option key={value} value={value}>
                  {t(words[name])}
                </option>
              ))}
            </select>
          </td>
          <td>
            <input
              aria-label={`${t(words.reason)}, ${of}`}
              value={decision.reason}
              maxLength={400}
              placeholder={verdict === 'same' ? t(words.byRule) : undefined}
              onChange={(event) => onDecide({ ...decision, reason: event.target.value })}
            />
          </td>
        </>
      )}
    </tr>
  )
}
