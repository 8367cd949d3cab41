/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { TablesPage } from '../../server/api/index.ts'
import { useDesk } from '../frame/index.ts'
import { fullDay, Loading, Refused, shortDay } from '../parts/index.ts'
import { Bring } from './bring.tsx'
import { History } from './history.tsx'
import { type Month, monthsOf } from './months.ts'
import { words } from './words.ts'
import '../styles/reference.css'

/** The production calendar and the key rate, as terms and penalties are counted by them. */
export function ReferencePage() {
  const { client, seat, t } = useDesk()
  const tables = useQuery({ queryKey: ['tables'], queryFn: () => client.tables() })
  if (tables.error) return <Refused error={tables.error} again={() => void tables.refetch()} />
  if (!tables.data) return <Loading />
  return (
    <div className="reference">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <Calendar calendar={tables.data.calendar} />
      <Rates table={tables.data.keyRates} />
      {seat.roles.includes('administrator') && (
        <>
          <Bring />
          <History />
        </>
      )}
    </div>
  )
}

function Calendar({ calendar }: Pick<TablesPage, 'calendar'>) {
  const { t } = useDesk()
  const id = useId()
  const years = calendar.years.map(({ year }) => year)
  /** One year beyond the data on either side, so that it is seen where they end. */
  const offered = [Math.min(...years) - 1, ...years, Math.max(...years) + 1]
  const now = new Date().getUTCFullYear()
  const [year, setYear] = useState(years.includes(now) ? now : years.at(-1)!)
  const data = calendar.years.find((one) => one.year === year)
  return (
    <section>
      <h2>{t(words.calendar)}</h2>
      <p className="s">
        {t(words.edition)} <code>{calendar.revision}</code>
      </p>
      <ul className="years">
        {offered.map((one) => {
          const known = calendar.years.find((each) => each.year === one)
          return (
            <li key={one}>
              {one} {t(known ? (known.confirmed ? words.official : words.provisional) : words.missing)}
            </li>
          )
        })}
      </ul>
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
  )
}

const LATEST = 8

function Rates({ table }: { table: TablesPage['keyRates'] }) {
  const { t, language } = useDesk()
  const rates = [...table.rates].reverse()
  return (
    <section>
      <h2>{t(words.rate)}</h2>
      <p className="s">
        {t(words.known)} {fullDay(table.knownThrough, language)}. {t(words.edition)}{' '}
        <code>{table.revision}</code>
      </p>
      <RateRows rates={rates.slice(0, LATEST)} />
      <details>
        <summary>{t(words.older)}</summary>
        <RateRows rates={rates.slice(LATEST)} />
      </details>
    </section>
  )
}

function RateRows({ rates }: Pick<TablesPage['keyRates'], 'rates'>) {
  const { t, language } = useDesk()
  const isSourced = rates.some(({ source }) => source)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t(words.from)}</th>
          <th scope="col" className="n">
            {t(words.percent)}
          </th>
          {isSourced && <th scope="col">{t(words.source)}</th>}
        </tr>
      </thead>
      <tbody>
        {rates.map(({ from, percent, source }) => (
          <tr key={from}>
            <th scope="row">{shortDay(from)}</th>
            <td className="n">{language === 'ru' ? percent.replace('.', ',') : percent}</td>
            {isSourced && <td>{source}</td>}
          </tr>
        ))}
      </tbody>
    </table>
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
