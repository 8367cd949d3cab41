/** @jsxImportSource react */
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import { type Board, expectedIn } from './shape.ts'
import { type Matched, readStatement, reconcile, type Statement } from './statement.ts'
import { words } from './words.ts'

function wordFor({ verdict, expected: { isPaid } }: Matched) {
  if (verdict === 'absent') return isPaid ? words.inBank : words.absent
  return verdict === 'same' && !isPaid ? words.unmarked : words[verdict]
}

/** A statement held against the tranches: differences first, nothing is written. */
export function Reconciliation({ board }: { board: Board }) {
  const { t, model } = useDesk()
  const id = useId()
  const [statement, setStatement] = useState<Statement | null>(null)
  const grants = Object.entries(model.procedures).find(([, { capability }]) => capability === 'grant')?.[0]
  const { found, strangers } = reconcile(statement?.lines ?? [], expectedIn(board))
  const order = ['differs', 'same', 'absent']
  const rows = [...found].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  async function read(file: File | undefined) {
    if (!file) return setStatement(null)
    const bytes = await file.arrayBuffer()
    // Banks write either; what is no UTF-8 is Windows-1251.
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      text = new TextDecoder('windows-1251').decode(bytes)
    }
    setStatement(readStatement(text))
  }
  return (
    <section>
      <h2>{t(words.reconcile)}</h2>
      <p className="s" id={`${id}-note`}>
        {t(words.reconcileNote)}
      </p>
      <p>
        <label htmlFor={`${id}-file`}>{t(words.file)}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${id}-note`}
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </p>
      {statement?.missing.map((name) => (
        <p key={name} className="err" role="alert">
          {t(words.missing)} {t(name === 'amount' ? words.columnAmount : words.columnPurpose)}
        </p>
      ))}
      {statement && statement.unread.length > 0 && (
        <p role="status">
          {t(words.unread)} {statement.unread.join(', ')}
        </p>
      )}
      {statement && statement.missing.length === 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className="wide" tabIndex={0} aria-label={t(words.reconcile)}>
            <table className="matched">
              <thead>
                <tr>
                  <th scope="col">{t(words.agreement)}</th>
                  <th scope="col">{t(words.tranche)}</th>
                  <th scope="col" className="n">
                    {t(words.sum)}
                  </th>
                  <th scope="col" className="n">
                    {t(words.inStatement)}
                  </th>
                  <th scope="col">{t(words.rows)}</th>
                  <th scope="col">{t(words.verdict)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((one) => (
                  <tr key={`${one.expected.case} ${one.expected.tranche}`}>
                    <th scope="row">
                      <Link to={`/cases/${grants}/${one.expected.case}`}>{one.expected.agreement}</Link>
                    </th>
                    <td>{one.expected.tranche}</td>
                    <td className="n">{money(one.expected.amount)}</td>
                    <td className="n">{one.lines.length > 0 ? money(one.sum) : '–'}</td>
                    <td>{one.lines.map(({ row }) => row).join(', ') || '–'}</td>
                    <td>{t(wordFor(one))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <h3>{t(words.strangers)}</h3>
          {strangers.length === 0 ? (
            <p className="s">{t(words.noStrangers)}</p>
          ) : (
            <ul className="strangers">
              {strangers.map((line) => (
                <li key={line.row}>
                  {t(words.row)} {line.row}: {money(line.amount)} ₽, {line.purpose}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
