import { kopecks, type Text } from '../kernel/index.ts'
import { money, normal } from './cells/index.ts'
import { emptyCell, isBlank, type Row, type Sheet, textCell } from './file/index.ts'
import type { Kind } from './kinds/index.ts'
import { findHead, type Head, headingsProblem, type Mapping, missingIn } from './mapping.ts'

/** Something that is wrong, or to be known, of a row: where, what, under which clause, how to mend it. */
export interface Remark {
  /** The heading of the column, or empty where it is the whole row. */
  readonly column: string
  readonly message: Text
  readonly clause?: string
  readonly remedy?: Text
}

/** A row of a registry with typed cells. */
export interface TypedRow {
  readonly sheet: string
  readonly row: number
  readonly head: Head
  readonly values: Readonly<Record<string, unknown>>
  readonly faults: readonly Remark[]
  readonly notes: readonly Remark[]
}

/** A total that the registry shows for a column of money. */
export interface ToldTotal {
  readonly sheet: string
  readonly column: string
  readonly heading: string
  readonly told: string
}

export interface TypedRegistry {
  readonly rows: readonly TypedRow[]
  readonly totals: readonly ToldTotal[]
  /** Sheets without the headings of the kind, and headings that were not used. */
  readonly skipped: readonly string[]
  readonly unused: readonly string[]
}

const isTotal = ({ cells }: Row) =>
  cells.some((cell) => /^(итого|всего|total)\b|^(итого|всего)([\s:.]|$)/.test(normal(cell.text)))

const blank = { ru: 'ячейка пуста', en: 'the cell is empty' }
const fillIn = { ru: 'Заполните её', en: 'Fill it in' }
const formula = {
  ru: 'взято значение, сохранённое вместе с формулой; формулы не вычисляются',
  en: 'the value saved with the formula was taken; formulas are not computed',
}

function typed(kind: Kind, mapping: Mapping, head: Head, sheet: string, row: Row): TypedRow {
  const values: Record<string, unknown> = {}
  const faults: Remark[] = []
  const notes: Remark[] = []
  for (const [key, column] of Object.entries(kind.columns)) {
    const place = head.places.get(key)
    const constant = mapping.constants[key]
    const found = (place === undefined ? undefined : row.cells[place]) ?? emptyCell
    const cell = found.text === '' && constant !== undefined ? textCell(constant) : found
    const heading = head.headings[key] ?? column.headings[0]
    if (cell.formula) notes.push({ column: heading, message: formula })
    if (cell.text === '') {
      values[key] = null
      if (column.needed) faults.push({ column: heading, message: blank, remedy: fillIn })
      continue
    }
    const read = column.read(cell)
    if (read.ok) values[key] = read.value
    else faults.push({ column: heading, ...read.fault })
  }
  return { sheet, row: row.number, head, values, faults, notes }
}

function totalsOf(kind: Kind, head: Head, sheet: string, row: Row): ToldTotal[] {
  return Object.entries(kind.columns).flatMap(([key, column]) => {
    const cell = row.cells[head.places.get(key) ?? -1]
    if (!column.sum || !cell || cell.text === '') return []
    const read = money(cell)
    return read.ok ? [{ sheet, column: key, heading: head.headings[key]!, told: read.value }] : []
  })
}

/**
 * Types every row of a registry; blank rows are passed over, a row of totals is kept for the comparison.
 * @throws Problem HEADINGS where no sheet has the headings, or one lacks needed ones
 */
export function typedRows(kind: Kind, mapping: Mapping, sheets: readonly Sheet[]): TypedRegistry {
  const rows: TypedRow[] = []
  const totals: ToldTotal[] = []
  const skipped: string[] = []
  const unused: string[] = []
  const faults: { path: string; message: Text }[] = []
  for (const sheet of sheets) {
    const head =
      mapping.sheets && !mapping.sheets.includes(sheet.name) ? null : findHead(kind, mapping, sheet)
    if (!head) {
      skipped.push(sheet.name)
      continue
    }
    unused.push(...head.unknown)
    for (const key of missingIn(kind, mapping, head)) {
      const [heading] = kind.columns[key]!.headings
      faults.push({
        path: sheet.name === '' ? heading : `${sheet.name}: ${heading}`,
        message: { ru: 'нет столбца', en: 'the column is missing' },
      })
    }
    for (const row of sheet.rows) {
      if (row.number <= head.row || isBlank(row)) continue
      if (isTotal(row)) totals.push(...totalsOf(kind, head, sheet.name, row))
      else rows.push(typed(kind, mapping, head, sheet.name, row))
    }
  }
  if (skipped.length === sheets.length)
    faults.push({ path: '', message: { ru: 'нет строки заголовков', en: 'there is no row of headings' } })
  if (faults.length > 0) throw headingsProblem(faults)
  return { rows, totals, skipped, unused }
}

/** The sum of a column of money over rows. */
export const sumOf = (rows: readonly TypedRow[], column: string): bigint =>
  rows.reduce((all, { values }) => {
    const value = values[column]
    return typeof value === 'string' ? all + kopecks(value) : all
  }, 0n)
