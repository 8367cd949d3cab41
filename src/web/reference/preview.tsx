/** @jsxImportSource react */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { TablesPreview } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { money, shortDay } from '../parts/index.ts'
import { states, words } from './words.ts'

/** What a file would change: days and rates, deadlines that would move, sums that would be others. */
export function Preview({ found }: { found: TablesPreview }) {
  const { t, label, model } = useDesk()
  const { changes, running, moved, cases, sums, total } = found
  const said = (one: readonly string[] | null) =>
    one?.map((each) => (states[each] ? t(states[each]!) : each)).join(', ') ?? '–'
  const sum = (one: string | null) => (one === null ? '–' : `${money(one)} ₽`)
  /** Whoever does not see the case is not told which it is. */
  const linked = (one: { procedure: string; case: string | null; number: string | null }) => {
    const name = `${label(one.procedure)} ${one.number ?? ''}`
    return one.case === null ? name : <Link to={`/cases/${one.procedure}/${one.case}`}>{name}</Link>
  }
  const deadline = (procedure: string, key: string) => {
    const known = model.procedures[procedure]?.deadlines[key]
    return known ? t(known.title) : label(key, procedure)
  }
  const day = (at: string) => (/^\d{4}-/.test(at) ? shortDay(at) : at === 'through' ? t(words.known) : at)
  return (
    <section className="preview" aria-label={t(words.preview)}>
      <h3>{t(words.changes)}</h3>
      <p className="s">
        SHA-256 <code className="hash">{found.sha256}</code>
      </p>
      {changes.length === 0 ? (
        <p>{t(words.sameDays)}</p>
      ) : (
        <Table name={t(words.changes)} heads={[words.at, words.was, words.will].map((one) => t(one))}>
          {changes.map(({ at, was, now }) => (
            <tr key={at}>
              <th scope="row">{day(at)}</th>
              <td>{said(was)}</td>
              <td>{said(now)}</td>
            </tr>
          ))}
        </Table>
      )}
      {running > 0 && (
        <>
          <h3>{t(words.moves)}</h3>
          <p>{fill(t(words.looked), { n: running, moved: moved.length })}</p>
        </>
      )}
      {moved.length > 0 && (
        <Table
          name={t(words.moves)}
          heads={[words.case, words.deadline, words.was, words.will, words.shift].map((one) => t(one))}
        >
          {moved.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cases without a name look alike, and the list stands
            <tr key={i}>
              <th scope="row">{linked(one)}</th>
              <td>{deadline(one.procedure, one.key)}</td>
              <td>{shortDay(one.was)}</td>
              <td>{shortDay(one.due)}</td>
              <td className="n">{one.days > 0 ? `+${one.days}` : one.days}</td>
            </tr>
          ))}
        </Table>
      )}
      {cases > 0 && (
        <>
          <h3>{t(words.sums)}</h3>
          <p>{fill(t(words.lookedSums), { n: cases, sums: sums.length })}</p>
          {sums.length > 0 && (
            <p>
              {t(words.inAll)}: {sum(total.was)} → {sum(total.now)}
            </p>
          )}
        </>
      )}
      {sums.length > 0 && (
        <Table
          name={t(words.sums)}
          heads={[words.case, words.what, words.was, words.will].map((one) => t(one))}
        >
          {sums.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cases without a name look alike, and the list stands
            <tr key={i}>
              <th scope="row">{linked(one)}</th>
              <td>{t(one.title)}</td>
              <td className="n">{sum(one.was)}</td>
              <td className="n">{sum(one.now)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}

function Table({ name, heads, children }: { name: string; heads: readonly string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="wide" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
