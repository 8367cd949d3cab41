import { PassThrough, Readable } from 'node:stream'
import exceljs from 'exceljs'
import { type Cell, fitsNumber, harmless, type Table } from './table.ts'

const MONEY = '#,##0.00'
const DAY = 'dd.mm.yyyy'

function cellValue(cell: Cell): string | number | Date | null {
  if (cell === null) return null
  if (cell.kind === 'count') return cell.value
  if (cell.kind === 'day') return new Date(`${cell.value}T00:00:00Z`)
  // A sum that a double does not hold exactly stays text: no kopeck is lost on the way.
  if (cell.kind === 'money') return fitsNumber(cell.value) ? Number(cell.value) : cell.value
  return harmless(cell.value)
}

const formats = { money: MONEY, day: DAY } as const

async function write({ title, headings, rows }: Table, stream: PassThrough): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const sheet = book.addWorksheet(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = headings.map((heading) => ({ width: Math.min(48, Math.max(12, heading.length + 2)) }))
  const head = sheet.addRow(headings.map(harmless))
  head.font = { bold: true }
  head.commit()
  for await (const cells of rows) {
    const row = sheet.addRow(cells.map(cellValue))
    for (const [i, cell] of cells.entries())
      if (cell?.kind === 'money' || cell?.kind === 'day') row.getCell(i + 1).numFmt = formats[cell.kind]
    row.commit()
    // The reader of the answer sets the pace: what it has not taken yet is not kept in memory.
    if (stream.writableNeedDrain) await drained(stream)
    // Nobody reads any more: the rest need not be looked up.
    if (stream.destroyed) return
  }
  await book.commit()
}

const drained = (stream: PassThrough) =>
  new Promise<void>((done) => {
    const go = () => {
      stream.off('drain', go)
      stream.off('close', go)
      done()
    }
    stream.once('drain', go)
    stream.once('close', go)
  })

/** A table as a workbook, written while it is read. */
export function xlsxOf(table: Table): ReadableStream<Uint8Array> {
  const stream = new PassThrough()
  write(table, stream).catch((error: unknown) =>
    stream.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>
}
