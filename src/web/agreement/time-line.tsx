/** @jsxImportSource react */
import { daysBetween, fill } from '../../kernel/index.ts'
import { useDesk } from '../frame/index.ts'
import { shortDay } from '../parts/index.ts'
import { labelAt, placeOf } from '../plot/index.ts'
import { WhyDeadline } from '../why/index.ts'
import { type Clock, clocksOf, outerOf, type Run, spanOf, today } from './clocks.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

/** A line is so wide in its own units, a row so high. */
const WIDE = 1000
const HIGH = 26

/** Both clocks, their rounds and the outer limit on one line, with a table that tells the same. */
export function TimeLine({ view, seen }: Told) {
  const { model, t } = useDesk()
  const known = model.procedures[view.procedure]!
  const sideOf = (key: string) => known.deadlines[key]?.side ?? ''
  const now = today()
  const clocks = clocksOf(view.deadlines, sideOf, now)
  const outer = outerOf(view.deadlines, sideOf)
  const nameOf = useSideName()
  if (clocks.length === 0) return null
  const isOver = seen.signed !== null || (known.states[view.state]?.final ?? false)
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t(words.clocks)}</h2>
      <p className="s">{t(words.clocksLead)}</p>
      <div className="clocks">
        {clocks.map((clock) => (
          <p key={clock.side}>
            <b>{nameOf(clock.side)}</b> {fill(t(words.used), { n: clock.days })}
            <Left run={clock.running} />
            {clock.late > 0 && !clock.running?.late && (
              <span className="bad">✕ {fill(t(words.late), { n: clock.late })}</span>
            )}
          </p>
        ))}
        {outer && (
          <p>
            <b>{t(words.outer)}</b> {shortDay(outer.due)}
            {!isOver && outer.stoppedOn === null && <LeftUntil due={outer.due} />}
            <WhyDeadline title={t(outer.title)} deadline={outer} />
          </p>
        )}
      </div>
      <Drawing clocks={clocks} outer={outer} now={now} nameOf={nameOf} isOver={isOver} />
      <details>
        <summary>{t(words.table)}</summary>
        <Table clocks={clocks} outer={outer} nameOf={nameOf} />
      </details>
    </section>
  )
}

/** A side in words: the role that has the turn, or the Fund. */
function useSideName(): (side: string) => string {
  const { code } = useDesk()
  return (side) => code('side', side) ?? code('role', side) ?? side
}

function LeftUntil({ due }: { due: string }) {
  const { t } = useDesk()
  const left = daysBetween(today(), due)
  if (left < 0) return <span className="bad">✕ {fill(t(words.late), { n: -left })}</span>
  return <span>{left === 0 ? t(words.lastDay) : fill(t(words.left), { n: left })}</span>
}

/** Where the clock stands: days left while it runs. */
function Left({ run }: { run: Run | null }) {
  const { t } = useDesk()
  if (!run) return <span className="s">{t(words.stands)}</span>
  return (
    <>
      <LeftUntil due={run.deadline.due} />
      <WhyDeadline title={t(run.deadline.title)} deadline={run.deadline} />
    </>
  )
}

interface Line {
  readonly clocks: readonly Clock[]
  readonly outer: Run['deadline'] | null
  readonly nameOf: (side: string) => string
}

function Drawing({ clocks, outer, now, nameOf, isOver }: Line & { now: string; isOver: boolean }) {
  const { t } = useDesk()
  const { first, last } = spanOf(clocks, outer, now)
  const x = (day: string) => (placeOf(day, first, last) * WIDE) / 100
  const high = clocks.length * HIGH
  return (
    <figure className="line" aria-label={t(words.line)}>
      <div className="rows-of" aria-hidden="true">
        {clocks.map(({ side }) => (
          <span key={side}>{nameOf(side)}</span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDE} ${high}`}
        height={high}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {clocks.map(({ side, runs }, n) => (
          <g key={side}>
            <line className="rule" x1={0} x2={WIDE} y1={n * HIGH + HIGH / 2} y2={n * HIGH + HIGH / 2} />
            {runs.map(({ deadline, from, to, isRunning, late }) => (
              <g key={`${deadline.key} ${deadline.instance} ${from}`}>
                {isRunning && late === 0 && (
                  <rect
                    className="ahead"
                    x={x(to)}
                    y={n * HIGH + 6}
                    width={Math.max(0, x(deadline.due) - x(to))}
                    height={HIGH - 12}
                  />
                )}
                <rect
                  className={late > 0 ? 'late' : isRunning ? 'now' : 'run'}
                  x={x(from)}
                  y={n * HIGH + 6}
                  width={Math.max(5, x(to) - x(from))}
                  height={HIGH - 12}
                />
              </g>
            ))}
          </g>
        ))}
        {!isOver && <line className="today" x1={x(now)} x2={x(now)} y1={0} y2={high} />}
        {outer && <line className="outer" x1={x(outer.due)} x2={x(outer.due)} y1={0} y2={high} />}
      </svg>
      {!isOver && (
        <div className="now-at" aria-hidden="true">
          <span style={labelAt(placeOf(now, first, last))}>
            {t(words.today)} {shortDay(now)}
          </span>
        </div>
      )}
      <div className="scale" aria-hidden="true">
        <span>{shortDay(first)}</span>
        <span>{outer ? `${t(words.outer)} ${shortDay(last)}` : shortDay(last)}</span>
      </div>
    </figure>
  )
}

function Table({ clocks, outer, nameOf }: Line) {
  const { t } = useDesk()
  const rows = [
    ...clocks.flatMap(({ side, runs }) => runs.map((run) => ({ side: nameOf(side), ...run }))),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={t(words.table)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(words.term)}</th>
            <th scope="col">{t(words.whose)}</th>
            <th scope="col">{t(words.from)}</th>
            <th scope="col">{t(words.due)}</th>
            <th scope="col">{t(words.ended)}</th>
            <th scope="col" className="n">
              {t(words.took)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, deadline, from, to, isRunning }) => (
            <tr key={`${deadline.key} ${deadline.instance} ${from}`}>
              <th scope="row">{t(deadline.title)}</th>
              <td>{side}</td>
              <td>{shortDay(from)}</td>
              <td>
                {shortDay(deadline.due)} <WhyDeadline title={t(deadline.title)} deadline={deadline} />
              </td>
              <td>{isRunning ? t(words.runs) : shortDay(to)}</td>
              <td className="n">{fill(t(words.days), { n: daysBetween(from, to) })}</td>
            </tr>
          ))}
          {outer && (
            <tr>
              <th scope="row">{t(outer.title)}</th>
              <td>{nameOf('both')}</td>
              <td>{shortDay(outer.from)}</td>
              <td>
                {shortDay(outer.due)} <WhyDeadline title={t(outer.title)} deadline={outer} />
              </td>
              <td>{outer.stoppedOn ? shortDay(outer.stoppedOn) : t(words.runs)}</td>
              <td className="n">
                {fill(t(words.days), { n: daysBetween(outer.from, outer.stoppedOn ?? today()) })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}
