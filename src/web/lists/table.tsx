/** @jsxImportSource react */
import { memo, useCallback, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { fill } from '../../kernel/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'
import { useDesk } from '../frame/index.ts'
import { useHolders } from '../names/index.ts'
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
    text(row: Row, column: Column, holder: string | undefined): string {
      const value = cellValue(row, column)
      if (value === null) return ''
      switch (column.kind) {
        case 'state':
          return model.states[value] ? t(model.states[value].title) : value
        case 'lot':
          return code('lot', value) ?? value
        case 'holder':
          return value === seat.person ? t(words.you) : (holder ?? t(words.unnamed))
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

interface LineProps {
  readonly row: Row
  readonly name: string
  readonly columns: readonly Column[]
  /** Whose it is, by name where one may know it. */
  readonly holder: string | undefined
  readonly procedure: string
  readonly model: ProcedureModel
  /** Null where rows cannot be chosen. */
  readonly isChosen: boolean | null
  readonly onChoose: (row: Row, on: boolean) => void
}

/** A row; it is drawn again only where something of it changed. */
const Line = memo(function Line(props: LineProps) {
  const { row, name, columns, holder, procedure, model, isChosen, onChoose } = props
  const { t, language } = useDesk()
  const { text } = useCells(procedure, model)
  const cell = (column: Column) => {
    if (column.kind === 'title')
      return (
        <th key={column.name} scope="row" className="t">
          <Link to={`/cases/${row.procedure}/${row.case}`}>{name}</Link>
        </th>
      )
    const instant = column.kind === 'date' ? cellValue(row, column) : null
    return (
      <td
        key={column.name}
        title={instant?.includes('T') ? ownMoment(instant, language) : undefined}
        className={
          column.kind === 'sum' ? 'n' : column.kind === 'date' || column.kind === 'holder' ? 'd' : undefined
        }
      >
        {text(row, column, holder) || '–'}
      </td>
    )
  }
  return (
    <tr>
      {isChosen !== null && (
        <td>
          <input
            type="checkbox"
            aria-label={fill(t(words.choose), { name })}
            checked={isChosen}
            onChange={({ target }) => onChoose(row, target.checked)}
          />
        </td>
      )}
      {columns.map(cell)}
    </tr>
  )
})

/** Columns that stay the same thing while they are the same. */
function useColumns(model: ProcedureModel, rows: readonly Row[]): readonly Column[] {
  const found = useMemo(() => columnsOf(model, rows), [model, rows])
  const before = useRef(found)
  if (found.map(({ name }) => name).join() !== before.current.map(({ name }) => name).join())
    before.current = found
  return before.current
}

/** The table of a list: each heading that the API sorts by is a button. */
export function Table({
  procedure,
  model,
  rows,
  sort,
  isOld,
  nameOf,
  onSort,
  chosen,
  onChoose,
}: {
  procedure: string
  model: ProcedureModel
  rows: readonly Row[]
  sort: string | null
  /** What is asked for is not here yet: the rows are those of before. */
  isOld: boolean
  nameOf: (row: Row) => string
  onSort: (sort: string | null) => void
  /** Rows that were chosen, by their cases with their names, where rows can be. */
  chosen?: ReadonlyMap<string, string>
  onChoose?: (chosen: ReadonlyMap<string, string>) => void
}) {
  const { t } = useDesk()
  const columns = useColumns(model, rows)
  const people = useHolders(rows)
  const { head } = useCells(procedure, model)
  const called = (row: Row) => `${row.number ?? ''} ${nameOf(row)}`.trim()
  const latest = useRef({ chosen, onChoose, called })
  latest.current = { chosen, onChoose, called }
  const choose = useCallback((row: Row, on: boolean) => {
    const now = latest.current
    const next = new Map(now.chosen)
    if (on) next.set(row.case, now.called(row))
    else next.delete(row.case)
    now.onChoose?.(next)
  }, [])
  const order = (column: Column) =>
    sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : 'none'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroll" tabIndex={0} aria-label={t(model.title)} aria-busy={isOld}>
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
            <Line
              key={row.case}
              row={row}
              name={nameOf(row)}
              columns={columns}
              holder={people.get(row.holder ?? '')}
              procedure={procedure}
              model={model}
              isChosen={chosen ? chosen.has(row.case) : null}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
