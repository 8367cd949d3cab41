/** @jsxImportSource react */
import { useDesk } from '../../frame/index.ts'
import { money, shortDay } from '../../parts/index.ts'
import { orderOf, type Seen } from './seen.ts'
import { words } from './words.ts'

/** Rows of statements that were recorded, with the reason of those that were settled by hand. */
export function Recorded({ seen }: { seen: Seen }) {
  const { t } = useDesk()
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">{t(words.history)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="wide" tabIndex={0} aria-label={t(words.history)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.row)}</th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
              <th scope="col">{t(words.order)}</th>
              <th scope="col">{t(words.outcome)}</th>
              <th scope="col">{t(words.reason)}</th>
              <th scope="col">{t(words.on)}</th>
            </tr>
          </thead>
          <tbody>
            {seen.statement.map((row) => (
              <tr key={`${row.day} ${row.order} ${row.amount} ${row.nth}`}>
                <th scope="row">
                  {shortDay(row.day)}, № {row.order || '–'}
                </th>
                <td className="n">{money(row.amount)}</td>
                <td>{row.line === null ? t(words.none) : orderOf(seen, row.line)}</td>
                <td>{row.outcome === null ? t(words.noMark) : t(words[row.outcome])}</td>
                <td>{row.reason ?? t(words.byRule)}</td>
                <td>{shortDay(row.recordedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
