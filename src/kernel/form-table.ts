import type { FormData, FormField, FormTable } from './form.ts'
import { applies } from './form-case.ts'
import type { DocumentCell, DocumentNode } from './form-document.ts'
import { inPlaces, marksOf, type Printer, value } from './form-value.ts'
import type { Text } from './text.ts'

/** A printed column: a field, and the year where the field has one value a year. */
interface Column {
  readonly field: FormField
  readonly year?: number
  readonly label: Text
  readonly group: Text | null
}

/** Columns left to right; year columns stand together, year after year, where the first of them stands. */
function columnsOf(part: FormTable, data: FormData, printer: Printer): Column[] {
  const fields = part.columns.filter((field) => applies(field.when, printer.inCase) !== false)
  const yearly = fields.filter((field) => field.perYear)
  const plain = (field: FormField): Column => ({
    field,
    label: inPlaces(field.label, data),
    group: field.group ?? null,
  })
  const years = (printer.inCase.years ?? []).flatMap((year) => {
    const text = { ru: String(year), en: String(year) }
    return yearly.map(
      (field): Column =>
        yearly.length === 1
          ? { field, year, label: text, group: null }
          : { field, year, label: inPlaces(field.label, { year }), group: text },
    )
  })
  return fields.flatMap((field): readonly Column[] =>
    field.perYear ? (field === yearly[0] ? years : []) : [plain(field)],
  )
}

type Groups = { label: Text | null; span: number }[]

function groupsOf(columns: readonly Column[]): Groups | null {
  if (columns.every(({ group }) => group === null)) return null
  const groups: Groups = []
  for (const { group } of columns) {
    const last = groups.at(-1)
    if (last && group !== null && last.label?.ru === group.ru) last.span += 1
    else groups.push({ label: group, span: 1 })
  }
  return groups
}

type Row = Readonly<Record<string, unknown>>

function cell(part: FormTable, column: Column, row: Row, index: number, printer: Printer): DocumentCell {
  const { field, year } = column
  if (field.rowNumber) return String(index + 1)
  const fixed = part.fixed?.[index]?.[field.key]
  return fixed && row[field.key] === undefined ? fixed : value([field], row, printer, year)
}

function totalOf(part: FormTable, columns: readonly Column[], rows: readonly Row[], printer: Printer) {
  if (!part.total) return null
  const { label, of, at, texts } = part.total
  const labelAt = at ?? columns[0]?.field.key
  return columns.map(({ field }): DocumentCell => {
    if (field.key === labelAt) return label
    if (of.includes(field.key)) return printer.total(rows.map((row) => String(row[field.key] ?? '0.00')))
    return texts?.[field.key] ?? ''
  })
}

/** A table as printed: grouped heads, fixed cells, numbered rows, the total row. */
export function tableNode(
  part: FormTable,
  data: FormData,
  printer: Printer,
): Extract<DocumentNode, { kind: 'table' }> {
  const typed = (data[part.key] as readonly Row[] | undefined) ?? []
  const rows: readonly Row[] = part.fixed ? part.fixed.map((_, index) => typed[index] ?? {}) : typed
  const columns = columnsOf(part, data, printer)
  const groups = groupsOf(columns)
  const headNotes = marksOf(columns.map(({ field }) => field))
  return {
    kind: 'table',
    clause: part.clause,
    head: columns.map(({ label }) => label),
    ...(headNotes ? { headNotes } : {}),
    ...(groups ? { groups } : {}),
    rows: rows.map((row, index) => columns.map((column) => cell(part, column, row, index, printer))),
    total: totalOf(part, columns, rows, printer),
  }
}
