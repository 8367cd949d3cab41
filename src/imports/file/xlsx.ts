import ExcelJS from 'exceljs'
import { registryLimits } from './limits.ts'
import { tooLarge, unreadable } from './problems.ts'
import { type Cell, emptyCell, type Row, type Sheet, textCell } from './sheet.ts'

/** Parts of a sheet that are no cells: some name ranges of billions of cells, which the library would walk. */
const ignoreNodes = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
]

/** A whole number or a decimal as it was typed: fifteen digits, which is what a workbook keeps. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)))

function cellOf(value: ExcelJS.CellValue): Cell {
  if (value === null || value === undefined) return emptyCell
  if (value instanceof Date) {
    // What is no day at all (a broken number) is left as an empty text, which the column then asks for.
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString()
    const isDay = iso.endsWith('T00:00:00.000Z')
    return {
      text: isDay ? iso.slice(0, 10) : iso.slice(0, 19),
      day: isDay ? iso.slice(0, 10) : null,
      formula: false,
    }
  }
  if (typeof value === 'number') return textCell(numberText(value))
  if (typeof value === 'boolean') return textCell(value ? 'да' : 'нет')
  if (typeof value === 'string') return textCell(value)
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''))
  if ('error' in value) return textCell(value.error)
  if ('hyperlink' in value) return textCell(String(value.text ?? ''))
  // Formulas are not computed here: the saved value is taken, and it is told.
  return { ...cellOf((value.result ?? null) as ExcelJS.CellValue), formula: true }
}

function rowsOf(sheet: ExcelJS.Worksheet): Row[] {
  const rows: Row[] = []
  sheet.eachRow((row, number) => {
    const cells: Cell[] = []
    row.eachCell((cell, column) => {
      if (column <= registryLimits.columns) cells[column - 1] = cellOf(cell.value)
    })
    const filled = Array.from(cells, (cell) => cell ?? emptyCell)
    if (filled.some((cell) => cell.text.length > registryLimits.cell))
      throw tooLarge(`${sheet.name}: ${number}`, { ru: 'слишком длинная ячейка', en: 'a cell is too long' })
    rows.push({ number, cells: filled })
  })
  return rows
}

/** Reads a workbook that was found harmless. @throws Problem REGISTRY_UNREADABLE */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(bytes.slice().buffer, { ignoreNodes })
  } catch {
    // The library tells nothing that an officer could use.
    throw unreadable(
      '',
      { ru: 'книга повреждена', en: 'the workbook is damaged' },
      { ru: 'Откройте её и сохраните заново как XLSX', en: 'Open it and save it as XLSX again' },
    )
  }
  if (book.worksheets.length > registryLimits.sheets)
    throw tooLarge('', { ru: 'слишком много листов', en: 'too many sheets' })
  return book.worksheets.map((sheet) => {
    if (sheet.rowCount > registryLimits.rows)
      throw tooLarge(sheet.name, {
        ru: `больше ${registryLimits.rows} строк`,
        en: `more than ${registryLimits.rows} rows`,
      })
    return { name: sheet.name, rows: rowsOf(sheet) }
  })
}
