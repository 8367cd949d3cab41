/** @jsxImportSource react */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { fullDay, Loading, money, Refused } from '../parts/index.ts'
import { Dots } from '../plot/index.ts'
import { Bulk } from './bulk.tsx'
import { isApart } from './sums.ts'
import { RatingTable } from './table.tsx'
import { words } from './words.ts'
import '../styles/rating.css'

/** The rating of a contest, dense; it follows what is signed and decided as it happens. */
export function RatingPage() {
  const { client, t, code, language } = useDesk()
  const { procedure = '', case: id = '' } = useParams()
  const asked = useQuery({ queryKey: ['cases', 'rating', id], queryFn: () => client.rating(id) })
  const [lot, setLot] = useState('')
  const [only, setOnly] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  if (asked.error) return <Refused error={asked.error} again={() => void asked.refetch()} />
  const board = asked.data
  if (!board) return <Loading />
  const lots = [...new Set(board.rows.flatMap((row) => (row.lot ? [row.lot] : [])))].sort()
  const rows = board.rows.filter((row) => (lot === '' || row.lot === lot) && (!only || isApart(row)))
  const marked = board.rows.filter((row) => chosen.has(row.case))
  const totals = rows.flatMap((row) => row.opinions?.map(({ total }) => total) ?? [])
  const spreads = rows.flatMap(({ spread }) => (spread === null ? [] : [spread]))
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
          <RatingTable board={board} rows={rows} lot={lot} chosen={chosen} onChoose={setChosen} />
          <p className="s">{t(words.hint)}</p>
          <Bulk board={board} rows={marked} onDone={() => setChosen(new Set())} />
          <h2>{t(words.distribution)}</h2>
          {totals.length > 0 && (
            <Dots
              caption={t(words.plotTotals)}
              headings={[t(words.points), t(words.conclusions)]}
              values={totals}
              from={Math.min(0, ...totals)}
              to={Math.max(15, ...totals)}
            />
          )}
          {spreads.length > 0 && (
            <Dots
              caption={t(words.plotSpread)}
              headings={[t(words.points), t(words.applications)]}
              values={spreads}
              from={0}
              to={Math.max(8, ...spreads)}
            />
          )}
        </>
      )}
    </div>
  )
}
