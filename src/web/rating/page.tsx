/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { memo, useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { fullDay, Loading, money, Refused } from '../parts/index.ts'
import { Dots } from '../plot/index.ts'
import type { Row } from './board.ts'
import { Bulk } from './bulk.tsx'
import { figuresOf, least, most, type Order, sifted } from './sifting.ts'
import { RatingTable } from './table.tsx'
import { words } from './words.ts'
import '../styles/rating.css'

const NONE: readonly Row[] = []

/** How the points and the differences of the experts lie; drawn anew only where they changed. */
const Figures = memo(function Figures({ totals, spreads }: ReturnType<typeof figuresOf>) {
  const { t } = useDesk()
  return (
    <>
      {totals.length > 0 && (
        <Dots
          caption={t(words.plotTotals)}
          headings={[t(words.points), t(words.conclusions)]}
          values={totals}
          from={least(totals, 0)}
          to={most(totals, 15)}
        />
      )}
      {spreads.length > 0 && (
        <Dots
          caption={t(words.plotSpread)}
          headings={[t(words.points), t(words.applications)]}
          values={spreads}
          from={0}
          to={most(spreads, 8)}
        />
      )}
    </>
  )
})

/** The rating of a contest, dense; it follows what is signed and decided as it happens. */
export function RatingPage() {
  const { client, t, code, language } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const asked = useQuery({ queryKey: ['cases', 'rating', id], queryFn: () => client.rating(id) })
  const [lot, setLot] = useState('')
  const [only, setOnly] = useState(false)
  const [order, setOrder] = useState<Order>('place')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const board = asked.data
  const all = board?.rows ?? NONE
  const rows = useMemo(() => sifted(all, { lot, only, order }), [all, lot, only, order])
  const figures = useMemo(() => figuresOf(rows), [rows])
  const lots = useMemo(() => [...new Set(all.flatMap((row) => (row.lot ? [row.lot] : [])))].sort(), [all])
  const marked = useMemo(() => all.filter((row) => chosen.has(row.case)), [all, chosen])
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  if (!board) return <Loading />
  const file = (format: string) =>
    `/api/v1/exports/rating/${encodeURIComponent(id)}?format=${format}&lang=${language}`
  return (
    <div className="rating">
      <p className="s over">
        <Link to={`/cases/${procedure}/${id}`}>{board.title || t(words.contest)}</Link>
      </p>
      <h1>{t(words.title)}</h1>
      <p className="s">
        {board.frozenOn ? `${t(words.frozen)} ${fullDay(board.frozenOn, language)} · ` : ''}
        {!board.isFrozen && board.rows.length > 0 ? `${t(words.preliminary)} ` : ''}
        {t(words.shared)}
      </p>
      {board.rows.length === 0 ? (
        <p className="empty">{t(words.empty)}</p>
      ) : (
        <>
          <form className="sift" onSubmit={(event) => event.preventDefault()}>
            <label>
              {t(words.lots)}{' '}
              <select value={lot} onChange={(event) => setLot(event.target.value)}>
                <option value="">{t(words.all)}</option>
                {lots.map((one) => (
                  <option key={one} value={one}>
                    {code('lot', one) ?? one}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t(words.order)}{' '}
              <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
                <option value="place">{t(words.byPlace)}</option>
                <option value="requested">{t(words.byRequested)}</option>
                <option value="spread">{t(words.bySpread)}</option>
              </select>
            </label>
            <label>
              <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />{' '}
              {t(words.only)}
            </label>
            <span className="files">
              <a href={file('xlsx')}>{t(words.xlsx)}</a> <a href={file('csv')}>{t(words.csv)}</a>
            </span>
          </form>
          {board.budget && (
            <p className="s">
              {t(words.budget)}: <b>{money(board.budget)} ₽</b>
            </p>
          )}
          <RatingTable
            key={`${lot} ${only} ${order}`}
            board={board}
            rows={rows}
            budget={lot === '' && order === 'place' ? board.budget : null}
            chosen={chosen}
            onChoose={setChosen}
          />
          <p className="s">{t(words.hint)}</p>
          <Bulk board={board} rows={marked} onDone={() => setChosen(new Set())} />
          <h2>{t(words.distribution)}</h2>
          <Figures {...figures} />
        </>
      )}
    </div>
  )
}
