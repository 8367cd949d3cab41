/** @jsxImportSource react */
import { useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { money, shortDay } from '../parts/index.ts'
import { Mark } from './mark.tsx'
import { Register } from './register.tsx'
import { type Board, dueRows, totalOf } from './shape.ts'
import { words } from './words.ts'

/** Tranches that may be paid now: chosen for the register, or marked as paid one by one. */
export function Due({ board }: { board: Board }) {
  const { t, language } = useDesk()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [marking, setMarking] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const rows = dueRows(board)
  const picked = rows.filter(({ key }) => chosen.has(key))
  const marked = rows.find(({ key }) => key === marking)
  const mayPay = rows.some(({ grant }) => grant.mayPay)
  const file = (format: string) => `/api/v1/exports/payments?format=${format}&lang=${language}`
  function choose(key: string, on: boolean) {
    const next = new Set(chosen)
    if (on) next.add(key)
    else next.delete(key)
    setChosen(next)
  }
  return (
    <section>
      <h2>{t(words.due)}</h2>
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
                  {mayPay && <th scope="col">{t(words.choose)}</th>}
                  <th scope="col">{t(words.agreement)}</th>
                  <th scope="col">{t(words.topic)}</th>
                  <th scope="col">{t(words.tranche)}</th>
                  <th scope="col" className="n">
                    {t(words.sum)}
                  </th>
                  <th scope="col">{t(words.until)}</th>
                  {mayPay && <th scope="col">{t(words.action)}</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, grant, due }) => (
                  <tr key={key}>
                    {mayPay && (
                      <td>
                        <input
                          type="checkbox"
                          aria-label={`${t(words.choose)}: ${grant.agreement ?? grant.case}, ${due.tranche}`}
                          checked={chosen.has(key)}
                          onChange={(event) => choose(key, event.target.checked)}
                        />
                      </td>
                    )}
                    <th scope="row">
                      <Link to={`/cases/${grant.procedure}/${grant.case}`}>
                        {grant.agreement ?? grant.case}
                      </Link>
                    </th>
                    <td className="topic">{grant.title}</td>
                    <td>{due.tranche}</td>
                    <td className="n">{money(due.amount)}</td>
                    <td>{due.until ? shortDay(due.until) : '–'}</td>
                    {mayPay && (
                      <td>
                        {grant.mayPay && (
                          <button
                            type="button"
                            className="btn g small"
                            aria-label={`${t(words.mark)}: ${grant.agreement ?? grant.case}, ${due.tranche}`}
                            onClick={() => setMarking(key)}
                          >
                            {t(words.mark)}
                          </button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row" colSpan={mayPay ? 4 : 3}>
                    {t(words.total)}
                  </th>
                  <td className="n">{money(totalOf(rows.map(({ due }) => due.amount)))}</td>
                  <td colSpan={mayPay ? 2 : 1} />
                </tr>
              </tfoot>
            </table>
          </section>
          <p className="s">
            <a href={file('xlsx')}>{t(words.xlsx)}</a> · <a href={file('csv')}>{t(words.csv)}</a>
          </p>
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
          {mayPay && <Register rows={picked} />}
        </>
      )}
    </section>
  )
}
