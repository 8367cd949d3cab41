/** @jsxImportSource react */
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { money, moscowMoment, ownMoment, shortDay } from '../parts/index.ts'
import { nextSort } from './asked.ts'
import { type Column, cellValue, columnsOf, type Row } from './columns.ts'
import { words } from './words.ts'

/** What stands over columns and in cells, in words. */
export function useCells(procedure: string, model: ProcedureModel) {
  const { t, label, code, language, seat } = useDesk()
  return {
    head({ name, kind, field }: Column): string {
      if (kind === 'number') return t(words.number)
      if (kind === 'title') return t(words.case)
      if (kind === 'state') return t(words.state)
      const word = label(name, procedure)
      if (word !== name && kind !== 'holder') return word
      const own = field === null ? undefined : model.fields[field]
      if (kind === 'holder') return t(words.holder)
      return own ? t(own.title) : label(name.slice(name.indexOf('.') + 1), procedure)
    },
    text(row: Row, column: Column): string {
      const value = cellValue(row, column)
      if (value === null) return ''
      switch (column.kind) {
        case 'state':
          return model.states[value] ? t(model.states[value].title) : value
        case 'lot':
          return code('lot', value) ?? value
        case 'holder':
          return value === seat.person ? t(words.you) : value
        case 'sum':
          return money(value)
        case 'date':
          return value.includes('T') ? moscowMoment(value, language) : shortDay(value)
        default:
          return value
      }
    },
  }
}

function Cell({ row, column, text, name }: { row: Row; column: Column; text: string; name: string }) {
  const { language } = useDesk()
  const value = column.kind === 'date' ? cellValue(row, column) : null
  if (column.kind === 'title')
    return (
      <th scope="row" className="t">
        <Link to={`/cases/${row.procedure}/${row.case}`}>{name}</Link>
      </th>
    )
  return (
    <td
      title={value?.includes('T') ? ownMoment(value, language) : undefined}
      className={
        column.kind === 'sum' ? 'n' : column.kind === 'date' || column.kind === 'holder' ? 'd' : undefined
      }
    >
      {text || '–'}
    </td>
  )
}

/** The table of a list: each heading that the API sorts by is a button. */
export function Table({
  procedure,
  model,
  rows,
  sort,
  nameOf,
  onSort,
  chosen,
  onChoose,
}: {
  procedure: string
  model: ProcedureModel
  rows: readonly Row[]
  sort: string | null
  nameOf: (row: Row) => string
  onSort: (sort: string | null) => void
  /** Rows that were chosen, by their cases with their names, where rows can be. */
  chosen?: ReadonlyMap<string, string>
  onChoose?: (chosen: ReadonlyMap<string, string>) => void
}) {
  const { t } = useDesk()
  const columns = columnsOf(model, rows)
  const { head, text } = useCells(procedure, model)
  const called = (row: Row) => `${row.number ?? ''} ${nameOf(row)}`.trim()
  const order = (column: Column) =>
    sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : 'none'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t(model.title)}>
      <table>
        <thead>
          <tr>
            {chosen && (
              <td>
                <input
                  type="checkbox"
                  aria-label={t(words.chooseAll)}
                  checked={rows.every((row) => chosen.has(row.case))}
                  onChange={({ target }) =>
                    onChoose?.(new Map(target.checked ? rows.map((row) => [row.case, called(row)]) : []))
                  }
                />
              </td>
            )}
            {columns.map((column) => {
              const by = column.sort
              if (by === null)
                return (
                  <th key={column.name} scope="col">
                    {head(column)}
                  </th>
                )
              const now = order(column)
              return (
                <th
                  key={column.name}
                  scope="col"
                  aria-sort={now}
                  className={column.kind === 'sum' ? 'n' : undefined}
                >
                  <button type="button" className="sort" onClick={() => onSort(nextSort(by, sort))}>
                    {head(column)}
                    <span aria-hidden="true">
                      {now === 'ascending' ? ' ↑' : now === 'descending' ? ' ↓' : ''}
                    </span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.case}>
              {chosen && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={fill(t(words.choose), { name: nameOf(row) })}
                    checked={chosen.has(row.case)}
                    onChange={({ target }) => {
                      const next = new Map(chosen)
                      if (target.checked) next.set(row.case, called(row))
                      else next.delete(row.case)
                      onChoose?.(next)
                    }}
                  />
                </td>
              )}
              {columns.map((column) => (
                <Cell
                  key={column.name}
                  row={row}
                  column={column}
                  text={text(row, column)}
                  name={nameOf(row)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
