import Papa from 'papaparse'
import type { Kind } from './kinds/index.ts'

/** An empty registry of a kind with one plainly fictitious row, as spreadsheets open it. */
export function templateCsv({ columns }: Kind): string {
  const all = Object.values(columns)
  const rows = [all.map((column) => column.headings[0]), all.map((column) => column.example)]
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`
}
