import { Readable } from 'node:stream'
import papaparse from 'papaparse'
import { type Cell, harmless, type Table } from './table.ts'

/** Spreadsheets in Russian part cells by semicolons and read a comma in a sum. */
function written(cell: Cell): string {
  if (cell === null) return ''
  if (cell.kind === 'money') return cell.value.replace('.', ',')
  if (cell.kind === 'day') return cell.value.split('-').reverse().join('.')
  return cell.kind === 'count' ? String(cell.value) : harmless(cell.value)
}

const line = (cells: readonly string[]) =>
  `${papaparse.unparse([cells], { delimiter: ';', newline: '\r\n' })}\r\n`

/** A table as CSV, row by row; the mark in front tells spreadsheets that it is UTF-8. */
export function csvOf({ headings, rows }: Table): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  async function* lines() {
    yield encoder.encode(`\uFEFF${line(headings.map(harmless))}`)
    for await (const cells of rows) yield encoder.encode(line(cells.map(written)))
  }
  return Readable.toWeb(Readable.from(lines())) as ReadableStream<Uint8Array>
}
