/** @jsxImportSource react */
import { useId, useState } from 'react'
import { calendarData, keyRates } from '../../reference/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay, shortDay } from '../parts/index.ts'
import { type Month, monthsOf } from './months.ts'
import { words } from './words.ts'
import '../styles/reference.css'

const years = calendarData.years.map(({ year }) => year)
/** One year beyond the data on either side, so that it is seen where they end. */
const offered = [Math.min(...years) - 1, ...years, Math.max(...years) + 1]

/** The production calendar and the key rate, as terms and penalties are counted by them. */
export function ReferencePage() {
  const { t, language } = useDesk()
  const id = useId()
  const now = new Date().getUTCFullYear()
  const [year, setYear] = useState(years.includes(now) ? now : years.at(-1)!)
  const data = calendarData.years.find((one) => one.year === year)
  return (
    <div className="reference">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <section>
        <h2>{t(words.calendar)}</h2>
        <p>
          <label htmlFor={`${id}-year`}>{t(words.year)}</label>{' '}
          <select id={`${id}-year`} value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {offered.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
        {data ? (
          <>
            <p className="s">
              {t(words.basis)}: {t(words.code)}; {t(data.decree)}.
              {!data.confirmed && <b> {t(words.unconfirmed)}</b>}
            </p>
            <Months months={monthsOf(data)} />
          </>
        ) : (
          <p className="empty">{t(words.unknown)}</p>
        )}
      </section>
      <section>
        <h2>{t(words.rate)}</h2>
        <p className="s">
          {t(words.known)} {fullDay(keyRates.knownThrough, language)}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(words.from)}</th>
              <th scope="col" className="n">
                {t(words.percent)}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...keyRates.rates].reverse().map(({ from, percent }) => (
              <tr key={from}>
                <th scope="row">{shortDay(from)}</th>
                <td className="n">{language === 'ru' ? percent.replace('.', ',') : percent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

const days = (list: readonly string[]) => list.map((day) => Number(day.slice(8))).join(', ') || '–'

function Months({ months }: { months: readonly Month[] }) {
  const { t, language } = useDesk()
  const name = (month: number) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1))
  const isDecreed = months.some(({ decreed }) => decreed.length > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className="wide" tabIndex={0} aria-label={t(words.calendar)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.month)}</th>
            <th scope="col" className="n">
              {t(words.working)}
            </th>
            <th scope="col">{t(words.off)}</th>
            <th scope="col">{t(words.moved)}</th>
            <th scope="col">{t(words.shortened)}</th>
            {isDecreed && (
              <th scope="col">
                {t(words.decreed)} <small>({t(words.decreedNote)})</small>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{name(one.month)}</th>
              <td className="n">{one.working}</td>
              <td>{days(one.off)}</td>
              <td>{days(one.moved)}</td>
              <td>{days(one.shortened)}</td>
              {isDecreed && <td>{days(one.decreed)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(words.total)}</th>
            <td className="n">{months.reduce((all, { working }) => all + working, 0)}</td>
            <td colSpan={isDecreed ? 4 : 3} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
