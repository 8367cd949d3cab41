/** @jsxImportSource react */
import { Fragment } from 'react'
import { Link } from 'react-router'
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

/** The rows of the board; in a lot the place in the lot counts. */
export function RatingTable({
  board,
  rows,
  lot,
  chosen,
  onChoose,
}: {
  board: Board
  rows: readonly Row[]
  lot: string
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
}) {
  const { model, t, code } = useDesk()
  const filings = model.procedures[board.filings]
  const running = runningTotals(rows, lot === '' ? board.budget : null)
  const open = rows.filter((row) => decisions(row).length > 0)
  const choose = (row: Row, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(row.case)
    else next.delete(row.case)
    onChoose(next)
  }
  const columns = open.length > 0 ? 9 : 8
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen is reached by the keyboard
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
          {rows.map((row, n) => (
            <Fragment key={row.case}>
              <tr className={running[n]!.line ? 'line' : undefined}>
                {open.length > 0 && (
                  <td>
                    {decisions(row).length > 0 && (
                      <input
                        type="checkbox"
                        aria-label={`${t(words.choose)}: ${row.number} ${row.title ?? ''}`}
                        checked={chosen.has(row.case)}
                        onChange={(event) => choose(row, event.target.checked)}
                      />
                    )}
                  </td>
                )}
                <td>{placeOf(row.place)}</td>
                <td>{placeOf(row.lotPlace)}</td>
                <th scope="row" className="t">
                  <Link to={`/cases/${board.filings}/${row.case}`}>
                    {row.title ?? row.number ?? row.case}
                  </Link>
                  <small>
                    {row.number && `№ ${row.number}`}
                    {row.lot && ` · ${code('lot', row.lot) ?? row.lot}`}
                  </small>
                </th>
                <td>
                  {row.opinions?.map(({ total }) => total).join(' · ')}
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
                <td className="n">{running[n]!.total && money(running[n]!.total)}</td>
                <td>{filings?.states[row.state] ? t(filings.states[row.state]!.title) : null}</td>
              </tr>
              {running[n]!.line && (
                <tr className="budget">
                  <td className="note" colSpan={columns}>
                    {t(words.line)}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}
