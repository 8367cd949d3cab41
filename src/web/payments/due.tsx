/** @jsxImportSource react */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { Download, money, Refused, shortDay } from '../parts/index.ts'
import { GroundOf } from './ground.tsx'
import { Mark } from './mark.tsx'
import { type Board, type DueRow, dueRows, sumOf, totalOf } from './shape.ts'
import { words } from './words.ts'

/** The day in Moscow, by which a term has passed or not. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())

/** Tranches that may be paid now: chosen into a register, or marked as paid one by one. */
export function Due({ board }: { board: Board }) {
  const { t, language } = useDesk()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [marking, setMarking] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const rows = dueRows(board)
  const free = rows.filter(({ grant }) => !grant.isHeld)
  const picked = free.filter(({ key }) => chosen.has(key))
  const marked = rows.find(({ key }) => key === marking)
  const draws = board.draws !== null
  const file = (format: string) => `/api/v1/exports/payments?format=${format}&lang=${language}`
  const choose = (keys: readonly string[], on: boolean) =>
    setChosen(on ? new Set([...chosen, ...keys]) : new Set([...chosen].filter((key) => !keys.includes(key))))
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t(words.due)}</h2>
      <p role="status">{told}</p>
      {rows.length === 0 ? (
        <p className="empty">{t(words.none)}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className="wide" tabIndex={0} aria-label={t(words.due)}>
            <table>
              <thead>
                <tr>
                  {draws && (
                    <th scope="col">
                      <input
                        type="checkbox"
                        aria-label={t(words.all)}
                        checked={free.length > 0 && picked.length === free.length}
                        onChange={(event) =>
                          choose(
                            free.map(({ key }) => key),
                            event.target.checked,
                          )
                        }
                      />
                    </th>
                  )}
                  <th scope="col">{t(words.agreement)}</th>
                  <th scope="col">{t(words.topic)}</th>
                  <th scope="col" className="n">
                    {t(words.tranche)}
                  </th>
                  <th scope="col" className="n">
                    {t(words.sum)}
                  </th>
                  <th scope="col">{t(words.until)}</th>
                  {draws && <th scope="col">{t(words.action)}</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row
                    key={row.key}
                    row={row}
                    draws={draws}
                    isChosen={chosen.has(row.key)}
                    onChoose={(on) => choose([row.key], on)}
                    onMark={() => setMarking(row.key)}
                  />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={draws ? 4 : 3}>
                    {t(words.total)}
                  </th>
                  <td className="n">{money(totalOf(rows.map(sumOf)))}</td>
                  <td colSpan={draws ? 2 : 1} />
                </tr>
              </tfoot>
            </table>
          </section>
          {marked && (
            <Mark
              key={marked.key}
              row={marked}
              onEnd={(text) => {
                setMarking(null)
                setTold(text)
              }}
            />
          )}
          {draws && <Draw board={board} rows={picked} />}
          <p className="s files">
            <Download href={file('xlsx')}>{t(words.xlsx)}</Download>{' '}
            <Download href={file('csv')}>{t(words.csv)}</Download>
          </p>
        </>
      )}
    </section>
  )
}

function Row({
  row,
  draws,
  isChosen,
  onChoose,
  onMark,
}: {
  row: DueRow
  draws: boolean
  isChosen: boolean
  onChoose: (on: boolean) => void
  onMark: () => void
}) {
  const { t } = useDesk()
  const { grant, due } = row
  const name = `${grant.agreement ?? grant.case}, ${due.tranche}`
  return (
    <tr>
      {draws && (
        <td>
          <input
            type="checkbox"
            aria-label={`${t(words.choose)}: ${name}`}
            checked={isChosen && !grant.isHeld}
            disabled={grant.isHeld}
            onChange={(event) => onChoose(event.target.checked)}
          />
        </td>
      )}
      <th scope="row">
        <Link to={`/cases/${grant.procedure}/${grant.case}`}>{grant.agreement ?? grant.case}</Link>
      </th>
      <td className="topic">{grant.title}</td>
      <td className="n">{due.tranche}</td>
      <td className="n">
        {money(sumOf(row))} <GroundOf row={row} />
      </td>
      <td>
        {due.until ? shortDay(due.until) : t(words.noTerm)}
        {due.until && due.until < today() && <small className="late"> {t(words.overdue)}</small>}
        {grant.isHeld && <small className="late"> {t(words.held)}</small>}
      </td>
      {draws && (
        <td>
          {grant.mayPay && !grant.isHeld && (
            <button
              type="button"
              className="btn g small"
              aria-label={`${t(words.mark)}: ${name}`}
              onClick={onMark}
            >
              {t(words.mark)}
            </button>
          )}
        </td>
      )}
    </tr>
  )
}

/** The chosen tranches go into one register; its page opens. */
function Draw({ board, rows }: { board: Board; rows: readonly DueRow[] }) {
  const { send, t } = useDesk()
  const queries = useQueryClient()
  const go = useNavigate()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  async function draw() {
    const kind = board.draws
    if (busy || kind === null) return
    setBusy(true)
    setError(null)
    try {
      const items = rows.map(({ grant, due }) => ({ grant: grant.case, tranche: due.tranche }))
      const made = await send(kind, 'draw-up')(null, { items })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      void go(`/cases/${kind}/${made.case}`)
    } catch (refusal) {
      setError(refusal)
      setBusy(false)
    }
  }
  return (
    <div className="draw">
      {rows.length === 0 ? (
        <p>{t(words.pick)}</p>
      ) : (
        <p>
          {t(words.chosen)}: {rows.length}, <b>{money(totalOf(rows.map(sumOf)))} ₽</b>{' '}
          <button type="button" className="btn" disabled={busy} onClick={() => void draw()}>
            {t(busy ? words.making : words.make)}
          </button>
        </p>
      )}
      {!board.isPayerSet && <p className="warn">{t(words.noPayer)}</p>}
      {error !== null && <Refused error={error} />}
    </div>
  )
}
