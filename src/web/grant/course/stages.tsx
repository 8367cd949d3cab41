/** @jsxImportSource react */
import { earlierOf, fill, kopecks, money as sumOf } from '../../../kernel/index.ts'
import { useDesk } from '../../frame/index.ts'
import { ClauseLink, money, shortDay } from '../../parts/index.ts'
import { labelAt, placeOf } from '../../plot/index.ts'
import { Table } from '../base/index.ts'
import type { StageSeen } from './seen.ts'
import type { Told } from './told.ts'
import { words } from './words.ts'

const CLAUSE = 'kod-ai:contract-app-7.col-1'
/** A line is so wide in its own units, a row so high. */
const WIDE = 1000
const HIGH = 28

/** Stages as they were planned and as they went: days on a line, sums in the table below. */
export function Stages({ view, seen }: Told) {
  const { t } = useDesk()
  const { stages } = seen
  if (!stages || stages.length === 0) return null
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{t(words.stages)}</h2>
      <p className="s">
        <ClauseLink clause={view.fields.find(({ key }) => key === 'course')?.clause ?? CLAUSE} />
      </p>
      <Line stages={stages} today={view.today} />
      <Figures stages={stages} today={view.today} />
    </section>
  )
}

function Line({ stages, today }: { stages: readonly StageSeen[]; today: string }) {
  const { t } = useDesk()
  const days = stages.flatMap(({ begins, ends, filedOn, acceptedOn }) => [begins, ends, filedOn, acceptedOn])
  const all = days.filter((day) => day !== null).toSorted()
  const [first, last] = [all[0]!, all.at(-1)!]
  const isNow = today >= first && today <= last
  const x = (day: string) => (placeOf(day, first, last) * WIDE) / 100
  const high = stages.length * HIGH
  return (
    <figure className="line" aria-label={t(words.line)}>
      <div className="rows-of" aria-hidden="true">
        {stages.map(({ number }) => (
          <span key={number}>{fill(t(words.ofStage), { n: number })}</span>
        ))}
      </div>
      <svg
        viewBox={`0 0 ${WIDE} ${high}`}
        height={high}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {stages.map(({ number, begins, ends, filedOn, acceptedOn, daysLate }, n) => {
          const top = n * HIGH + 7
          const until = filedOn ?? (today > begins ? today : begins)
          const done = earlierOf(until, ends)
          return (
            <g key={number}>
              <line className="rule" x1={0} x2={WIDE} y1={top + 7} y2={top + 7} />
              <rect className="plan" x={x(begins)} y={top} width={x(ends) - x(begins)} height={14} />
              {done > begins && (
                <rect
                  className={filedOn ? 'run' : 'now'}
                  x={x(begins)}
                  y={top + 3}
                  width={x(done) - x(begins)}
                  height={8}
                />
              )}
              {(daysLate > 0 || (filedOn === null && today > ends)) && (
                <rect
                  className="late"
                  x={x(ends)}
                  y={top + 3}
                  width={Math.max(4, x(until) - x(ends))}
                  height={8}
                />
              )}
              {acceptedOn && (
                <rect className="signed" x={x(acceptedOn) - 3} y={top - 3} width={6} height={20} />
              )}
            </g>
          )
        })}
        {isNow && <line className="today" x1={x(today)} x2={x(today)} y1={0} y2={high} />}
      </svg>
      {isNow && (
        <div className="now-at" aria-hidden="true">
          <span style={labelAt(placeOf(today, first, last))}>
            {t(words.today)} {shortDay(today)}
          </span>
        </div>
      )}
      <div className="scale" aria-hidden="true">
        <span>{shortDay(first)}</span>
        <span>{shortDay(last)}</span>
      </div>
      <figcaption className="s">{t(words.legend)}</figcaption>
    </figure>
  )
}

const total = (stages: readonly StageSeen[], key: 'planned' | 'paid' | 'spent' | 'questioned') =>
  sumOf(stages.reduce((all, stage) => all + kopecks(stage[key]), 0n))
const isNil = (sum: string) => kopecks(sum) === 0n

function Figures({ stages, today }: { stages: readonly StageSeen[]; today: string }) {
  const { t, code } = useDesk()
  const sums = ['planned', 'paid', 'spent', 'questioned'] as const
  return (
    <Table
      name={t(words.stages)}
      head={[
        { title: t(words.stage) },
        { title: t(words.planned) },
        { title: t(words.filed) },
        { title: t(words.act) },
        { title: t(words.plan), n: true },
        { title: t(words.paid), n: true },
        { title: t(words.spent), n: true },
        { title: t(words.questioned), n: true },
      ]}
    >
      <tbody>
        {stages.map((stage) => (
          <tr key={stage.number}>
            <th scope="row">
              {stage.number}
              <small className="block">
                {stage.status === 'running' && stage.begins > today
                  ? t(words.notBegun)
                  : (code('status', stage.status) ?? stage.status)}
              </small>
            </th>
            <td className="nowrap">
              {shortDay(stage.begins)} – {shortDay(stage.ends)}
            </td>
            <td>
              {stage.filedOn ? shortDay(stage.filedOn) : <span className="s">{t(words.notFiled)}</span>}
              {stage.daysLate > 0 && (
                <small className="block bad">✕ {fill(t(words.daysLate), { n: stage.daysLate })}</small>
              )}
            </td>
            <td>
              {stage.acceptedOn ? (
                `✓ ${shortDay(stage.acceptedOn)}`
              ) : (
                <span className="s">{t(words.notSigned)}</span>
              )}
            </td>
            <td className="n">{money(stage.planned)}</td>
            <td className="n">
              {money(stage.paid)}
              {stage.paidOn && <small className="block">{shortDay(stage.paidOn)}</small>}
            </td>
            <td className="n">
              {money(stage.spent)}
              <Share part={stage.spent} of={stage.planned} />
            </td>
            <td className={isNil(stage.questioned) ? 'n' : 'n bad'}>{money(stage.questioned)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {t(words.total)}
          </th>
          {sums.map((key) => (
            <td className="n" key={key}>
              <b>{money(total(stages, key))}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </Table>
  )
}

/** What part of the plan is spent, as a bar under the sum. */
function Share({ part, of }: { part: string; of: string }) {
  const whole = kopecks(of)
  if (whole <= 0n) return null
  const per = Number((kopecks(part) * 100n) / whole)
  return (
    <svg
      className="share"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="plan" width={100} height={4} />
      <rect className={per > 100 ? 'late' : 'run'} width={Math.min(100, per)} height={4} />
    </svg>
  )
}
