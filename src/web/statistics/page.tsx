/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { Queries } from '../../server/client/index.ts'
import { useDesk } from '../frame/index.ts'
import { ClauseLinks, Download, Loading, moment, money, Refused, shortDay } from '../parts/index.ts'
import { Bars } from '../plot/index.ts'
import { type Period, periodsOn } from './periods.ts'
import { words } from './words.ts'
import '../styles/overview.css'
import '../styles/statistics.css'

type Report = Awaited<ReturnType<Queries['statistics']>>

/** The day in Moscow. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())

/** A report on a period: figures with definitions and clauses, the same by contest, files. */
export function StatisticsPage() {
  const { client, t, language } = useDesk()
  const [params, setParams] = useSearchParams()
  const ready = periodsOn(today())
  const period: Period = {
    from: params.get('from') ?? ready.year.from,
    to: params.get('to') ?? ready.year.to,
  }
  const asked = useQuery({
    queryKey: ['cases', 'statistics', period.from, period.to],
    queryFn: () => client.statistics(period),
  })
  const show = ({ from, to }: Period) => setParams({ from, to })
  const file = (format: string) =>
    `/api/v1/exports/statistics?from=${period.from}&to=${period.to}&format=${format}&lang=${language}`
  return (
    <div className="overview statistics">
      <h1>{t(words.title)}</h1>
      <p className="s">{t(words.lead)}</p>
      <Choice key={`${period.from} ${period.to}`} period={period} onShow={show} />
      <p className="ready">
        <span className="s">{t(words.periods)}:</span>{' '}
        {(['year', 'quarter', 'before', 'all'] as const).map((name) => (
          <button key={name} type="button" className="link" onClick={() => show(ready[name])}>
            {t(words[name])}
          </button>
        ))}
      </p>
      {asked.error ? (
        <Refused error={asked.error} again={() => void asked.refetch()} />
      ) : !asked.data ? (
        <Loading />
      ) : (
        <>
          <p>
            {shortDay(asked.data.from)} – {shortDay(asked.data.to)}.{' '}
            <small>
              {t(words.made)}: {moment(asked.data.madeAt, language)}
            </small>{' '}
            <Download href={file('xlsx')}>{t(words.xlsx)}</Download>{' '}
            <Download href={file('csv')}>{t(words.csv)}</Download>
          </p>
          <Figures report={asked.data} />
          <ByContest report={asked.data} />
        </>
      )}
    </div>
  )
}

function Choice({ period, onShow }: { period: Period; onShow: (period: Period) => void }) {
  const { t } = useDesk()
  const id = useId()
  const [chosen, setChosen] = useState(period)
  const isWrong = chosen.from > chosen.to || chosen.from === '' || chosen.to === ''
  function show(event: FormEvent) {
    event.preventDefault()
    if (!isWrong) onShow(chosen)
  }
  return (
    <form className="period" onSubmit={show} noValidate>
      {(['from', 'to'] as const).map((name) => (
        <p key={name}>
          <label htmlFor={`${id}-${name}`}>{t(words[name])}</label>
          <input
            id={`${id}-${name}`}
            type="date"
            value={chosen[name]}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? `${id}-err` : undefined}
            onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
          />
        </p>
      ))}
      <button type="submit" className="btn">
        {t(words.show)}
      </button>
      {isWrong && (
        <p className="err" id={`${id}-err`} role="alert">
          {t(words.wrong)}
        </p>
      )}
    </form>
  )
}

function Figures({ report: { figures } }: { report: Report }) {
  const { t } = useDesk()
  return (
    <section>
      <h2>{t(words.figures)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t(words.figures)}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t(words.figure)}</th>
              <th scope="col" className="n">
                {t(words.count)}
              </th>
              <th scope="col" className="n">
                {t(words.sum)}
              </th>
              <th scope="col">{t(words.definition)}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one) => (
              <tr key={one.key}>
                <th scope="row">{t(one.title)}</th>
                <td className="n">{one.count ?? '–'}</td>
                <td className="n">{one.sum === null ? '–' : money(one.sum)}</td>
                <td className="definition">
                  {t(one.definition)} {one.count === null && `${t(words.hidden)} `}
                  {one.clause && <ClauseLinks clauses={[one.clause]} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** One figure of each contest as a plot that carries its table. */
function ByContest({ report: { figures, contests } }: { report: Report }) {
  const { t } = useDesk()
  const id = useId()
  const [key, setKey] = useState('filed')
  const shown = figures.filter(({ count }) => count !== null)
  const known = shown.find((one) => one.key === key) ?? shown[0]
  if (contests.length === 0 || !known) return <p className="empty">{t(words.none)}</p>
  return (
    <section>
      <h2>{t(words.byContest)}</h2>
      <p>
        <label htmlFor={id}>{t(words.of)}</label>{' '}
        <select id={id} value={known.key} onChange={(event) => setKey(event.target.value)}>
          {shown.map((one) => (
            <option key={one.key} value={one.key}>
              {t(one.title)}
            </option>
          ))}
        </select>
      </p>
      <Bars
        caption={t(known.title)}
        headings={[t(words.contest), t(words.sum), t(words.count)]}
        rows={contests.map((one) => {
          const own = one.figures.find((figure) => figure.key === known.key)
          return {
            key: one.contest,
            label: [one.round, one.title].filter(Boolean).join(' · '),
            more: [money(own?.sum ?? '0.00')],
            value: own?.count ?? 0,
          }
        })}
      />
    </section>
  )
}
