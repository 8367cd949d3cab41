/** @jsxImportSource react */
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { money } from '../parts/index.ts'
import { Why } from '../why/index.ts'
import { type Board, placeOf, type Row } from './board.ts'
import { decisions } from './decisions.ts'
import { isApart, runningTotals } from './sums.ts'
import { words } from './words.ts'

type Chosen = ReadonlySet<string>

/** What each expert gave, by criterion, and how the exact mean follows. */
function WhyMean({ row }: { row: Row }) {
  const { t, label } = useDesk()
  const opinions = row.opinions ?? []
  const sum = opinions.reduce((all, { total }) => all + total, 0)
  return (
    <Why title={`${t(words.each)} ${row.number ?? ''}: ${row.mean2?.replace('.', ',')}`}>
      {() => (
        <>
          <div className="calc">
            {`(${opinions.map(({ total }) => total).join(' + ')}) : ${opinions.length} = ${sum} : ${opinions.length}\n${t(words.exact)} ${row.mean?.replace('/1', '').replace('/', ' : ')}`}
          </div>
          {opinions.map(({ total, points }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: conclusions are told without names, in their order
            <p key={n}>
              {n + 1}) <b>{total}</b>
              {' – '}
              {Object.entries(points)
                .map(([key, value]) => `${label(key, 'review').toLowerCase()} ${value}`)
                .join(', ')}
            </p>
          ))}
          <p className="s">{t(words.shared)}</p>
        </>
      )}
    </Why>
  )
}

function Apart({ row }: { row: Row }) {
  const { t } = useDesk()
  if (!isApart(row)) return null
  return (
    <small className="apart">
      <span className="tag warn">{row.split ? t(words.split) : `${t(words.apart)} ${row.spread}`}</span>
    </small>
  )
}

interface LineProps {
  readonly row: Row
  readonly filings: string
  readonly total: string | null
  /** The budget ends below this row. */
  readonly isLast: boolean
  /** Null where rows cannot be chosen. */
  readonly isChosen: boolean | null
  readonly onChoose: (row: Row, on: boolean) => void
}

/** A row of the board; drawn again only where something of it changed. */
const Line = memo(function Line({ row, filings, total, isLast, isChosen, onChoose }: LineProps) {
  const { model, t, code } = useDesk()
  const state = model.procedures[filings]?.states[row.state]
  return (
    <>
      <tr className={isLast ? 'line' : undefined}>
        {isChosen !== null && (
          <td>
            {decisions(row).length > 0 && (
              <input
                type="checkbox"
                aria-label={`${t(words.choose)}: ${row.number} ${row.title ?? ''}`}
                checked={isChosen}
                onChange={(event) => onChoose(row, event.target.checked)}
              />
            )}
          </td>
        )}
        <td>{placeOf(row.place)}</td>
        <td>{placeOf(row.lotPlace)}</td>
        <th scope="row" className="t">
          <Link to={`/cases/${filings}/${row.case}`}>{row.title ?? row.number ?? row.case}</Link>
          <small>
            {row.number && `№ ${row.number}`}
            {row.lot && ` · ${code('lot', row.lot) ?? row.lot}`}
          </small>
        </th>
        <td>
          {row.opinions?.map(({ total: points }) => points).join(' · ')}
          <Apart row={row} />
        </td>
        <td className="n">
          {row.mean2 === null ? (
            <span className="s">{t(words.noPlace)}</span>
          ) : (
            <>
              <b>{row.mean2.replace('.', ',')}</b> {row.opinions && <WhyMean row={row} />}
            </>
          )}
        </td>
        <td className="n">{row.requested && money(row.requested)}</td>
        <td className="n">{total && money(total)}</td>
        <td>{state ? t(state.title) : null}</td>
      </tr>
      {isLast && (
        <tr className="budget">
          <td className="note" colSpan={isChosen === null ? 8 : 9}>
            {t(words.line)}
          </td>
        </tr>
      )}
    </>
  )
})

/** So many rows are drawn at first, and so many more each time: a table of thousands would hold the browser up. */
const AT_ONCE = 50

/** The rows of the board; in a lot the place in the lot counts. */
export function RatingTable({
  board,
  rows,
  budget,
  chosen,
  onChoose,
}: {
  board: Board
  rows: readonly Row[]
  /** Where the line of the budget is drawn, if it is. */
  budget: string | null
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}) {
  const { t } = useDesk()
  const [most, setMost] = useState(AT_ONCE)
  const running = useMemo(() => runningTotals(rows, budget), [rows, budget])
  const open = useMemo(() => rows.filter((row) => decisions(row).length > 0), [rows])
  const lineAt = running.findIndex(({ line }) => line)
  const latest = useRef({ chosen, onChoose })
  latest.current = { chosen, onChoose }
  const choose = useCallback((row: Row, on: boolean) => {
    const next = new Set(latest.current.chosen)
    if (on) next.add(row.case)
    else next.delete(row.case)
    latest.current.onChoose(next)
  }, [])
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen is reached by the keyboard */}
      <section className="scroll" aria-label={t(words.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {open.length > 0 && (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={t(words.chooseAll)}
                    checked={open.every((row) => chosen.has(row.case))}
                    onChange={(event) =>
                      onChoose(new Set(event.target.checked ? open.map((row) => row.case) : []))
                    }
                  />
                </th>
              )}
              <th scope="col">{t(words.place)}</th>
              <th scope="col">{t(words.lotPlace)}</th>
              <th scope="col">{t(words.project)}</th>
              <th scope="col">{t(words.experts)}</th>
              <th scope="col" className="n">
                {t(words.mean)}
              </th>
              <th scope="col" className="n">
                {t(words.requested)}
              </th>
              <th scope="col" className="n">
                {t(words.running)}
              </th>
              <th scope="col">{t(words.standing)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, n) => (
              <Line
                key={row.case}
                row={row}
                filings={board.filings}
                total={running[n]!.total}
                isLast={running[n]!.line}
                isChosen={open.length > 0 ? chosen.has(row.case) : null}
                onChoose={choose}
              />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > most && (
        <p className="up-l">
          <span className="s" role="status">
            {t(words.shown)} {most} {t(words.of)} {rows.length}
          </span>{' '}
          <button type="button" className="btn g" onClick={() => setMost(most + AT_ONCE)}>
            {t(words.more)}
          </button>{' '}
          {lineAt >= most && (
            <button type="button" className="link" onClick={() => setMost(lineAt + AT_ONCE)}>
              {fill(t(words.toLine), { row: lineAt + 1 })}
            </button>
          )}
        </p>
      )}
    </>
  )
}
