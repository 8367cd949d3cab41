/** @jsxImportSource react */
import { useState } from 'react'
import { Link } from 'react-router'
import { useDesk } from '../frame/index.ts'
import { useKeyWord } from './ground.ts'
import { columnsOf, isHash, isNothing, procedureOf, shapeOf } from './shape.ts'
import { Value } from './value.tsx'
import { words } from './words.ts'

type Bag = Readonly<Record<string, unknown>>
const STEP = 12

/** Many facts of one kind as a table that scrolls within itself; long ones are shown bit by bit. */
export function Rows({ name, rows }: { name: string; rows: readonly Bag[] }) {
  const { model, t } = useDesk()
  const word = useKeyWord()
  const [shown, setShown] = useState(STEP)
  const all = columnsOf(rows)
  // A case is named by its number or title: those lead to it, and its id needs no column.
  const named = ['title', 'number'].find((key) => all.includes(key))
  const own = named && all.find((key) => key !== named && rows.every((row) => isCase(row[key])))
  // A file likewise: its name leads to it.
  const isFiles = all.includes('name') && rows.every((row) => isHash(row.sha256))
  const columns = all.filter((key) => key !== own && !(isFiles && key === 'sha256'))
  const isFigure = (key: string) =>
    rows.every(
      (row) => isNothing(row[key]) || ['money', 'decimal', 'number'].includes(shapeOf(key, row[key])),
    )

  function isCase(value: unknown): boolean {
    return typeof value === 'string' && procedureOf(value, model.procedures) !== null
  }

  function cell(row: Bag, key: string) {
    const value = row[key]
    if (own && key === named && !isNothing(value)) {
      const id = String(row[own])
      return <Link to={`/cases/${procedureOf(id, model.procedures)}/${id}`}>{String(value)}</Link>
    }
    if (isFiles && key === 'name') return <Value name={key} value={{ name: value, sha256: row.sha256 }} />
    return <Value name={key} value={value} />
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="scroll values" tabIndex={0} aria-label={word(name, name)}>
        <table>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col" className={isFigure(key) ? 'n' : undefined}>
                  {word(key, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
              <tr key={n}>
                {columns.map((key) => (
                  <td key={key} className={isFigure(key) ? 'n' : undefined}>
                    {cell(row, key)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <button type="button" className="link s" onClick={() => setShown(rows.length)}>
          {t(words.more).replace('{n}', String(rows.length - shown))}
        </button>
      )}
    </>
  )
}
