/** @jsxImportSource react */
import '../styles/plot.css'

/** A row: what is counted, how much, and how it is written where it is not the bare figure. */
export interface Bar {
  readonly key: string
  readonly label: string
  /** For the length of the bar alone. */
  readonly value: number
  readonly text?: string
  /** How the bar is filled: the way itself, what ended apart from it, what presses. */
  readonly tone?: 'plain' | 'end' | 'warn'
  /** More cells between the name and the bar. */
  readonly more?: readonly string[]
}

/** A table whose rows have bars. */
export function Bars({
  caption,
  headings,
  rows,
  most: whole,
}: {
  caption: string
  /** Of the name, of the further cells, of the value. */
  headings: readonly string[]
  rows: readonly Bar[]
  /** What a full bar is; the greatest value where nothing is said. */
  most?: number
}) {
  const most = whole ?? Math.max(1, ...rows.map(({ value }) => value))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen is reached by the keyboard
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className="bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading, n) => (
              <th key={heading} scope="col" className={n === 0 ? undefined : 'n'}>
                {heading}
              </th>
            ))}
            <td className="plot" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, value, text, tone = 'plain', more = [] }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {more.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their place
                <td key={n} className="n">
                  {cell}
                </td>
              ))}
              <td className="n">{text ?? value}</td>
              <td className="plot">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className={tone}>
                  <rect className="ground" x="0" y="0" width="100" height="10" />
                  <rect className="bar" x="0" y="0" width={(100 * value) / most} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
