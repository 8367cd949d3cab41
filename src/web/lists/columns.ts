import type { Queries } from '../../server/client/index.ts'
import type { ProcedureModel } from '../../server/desk/index.ts'

export type Row = Awaited<ReturnType<Queries['cases']>>['items'][number]

/** A column of a list; `sums` and `dates` name the value, `sort` what the API sorts it by. */
export interface Column {
  readonly name: string
  readonly kind: 'number' | 'title' | 'state' | 'lot' | 'holder' | 'sum' | 'date'
  readonly sort: string | null
  /** The field that fills it, where it fills no other column. */
  readonly field: string | null
}

const parted = (name: string): readonly [group: string, key: string] => {
  const at = name.indexOf('.')
  return [name.slice(0, at), name.slice(at + 1)]
}

/** The value of a row in a column; null where there is none, or none that one may see. */
export function cellValue(row: Row, { name, kind }: Pick<Column, 'name' | 'kind'>): string | null {
  if (kind === 'sum') return row.sums[parted(name)[1]] ?? null
  if (kind === 'date') return row.dates[parted(name)[1]] ?? null
  return row[kind] ?? null
}

/** Columns in the order of the procedure's fields; one that no row fills is left out. */
export function columnsOf(
  { fields }: Pick<ProcedureModel, 'fields'>,
  rows: readonly Row[],
): readonly Column[] {
  const found = new Map<string, Column>()
  for (const [field, { columns }] of Object.entries(fields))
    for (const name of columns) {
      const [group] = parted(name)
      const kind = group === 'sums' ? 'sum' : group === 'dates' ? 'date' : name
      if (kind !== 'sum' && kind !== 'date' && kind !== 'lot' && kind !== 'holder') continue
      found.set(name, {
        name,
        kind,
        sort: kind === 'holder' ? null : name,
        field: columns.length === 1 ? field : null,
      })
    }
  const all: readonly Column[] = [
    { name: 'number', kind: 'number', sort: 'number', field: null },
    { name: 'title', kind: 'title', sort: 'title', field: null },
    { name: 'state', kind: 'state', sort: null, field: null },
    ...found.values(),
  ]
  return all.filter(
    (column) =>
      column.kind === 'title' ||
      column.kind === 'state' ||
      rows.some((row) => cellValue(row, column) !== null),
  )
}
