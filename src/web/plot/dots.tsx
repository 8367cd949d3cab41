/** @jsxImportSource react */
import { stacks } from './stacks.ts'
import '../styles/plot.css'

const STEP = 10
/** A pile is no higher: where more are equal, each dot stands for several. */
const HIGHEST = 60

/** Each value a dot over a scale, equal ones on top of each other; the table beside it says how many there are of each. */
export function Dots({
  caption,
  headings,
  values,
  from,
  to,
}: {
  caption: string
  headings: readonly [value: string, count: string]
  values: readonly number[]
  from: number
  to: number
}) {
  const piles = stacks(values)
  const most = Math.max(1, ...piles.map(({ count }) => count))
  const each = Math.ceil(most / HIGHEST)
  const height = STEP * Math.ceil(most / each)
  const x = (value: number) => STEP * (value - from + 1)
  const ticks = Array.from({ length: to - from + 1 }, (_, n) => from + n)
  return (
    <figure className="dots">
      <svg viewBox={`0 0 ${x(to) + STEP} ${height + 18}`} aria-hidden="true">
        <line x1="0" x2={x(to) + STEP} y1={height + 3} y2={height + 3} />
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={height + 15}>
            {tick}
          </text>
        ))}
        {piles.flatMap(({ value, count }) =>
          Array.from({ length: Math.ceil(count / each) }, (_, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: dots of a pile are all alike
            <circle key={`${value} ${n}`} cx={x(value)} cy={height - STEP * n - 4} r="3.6" />
          )),
        )}
      </svg>
      {each > 1 && <p className="s">● = {each}</p>}
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className="n">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {piles.map(({ value, count }) => (
            <tr key={value}>
              <td className="n">{value}</td>
              <td className="n">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
