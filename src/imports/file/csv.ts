import Papa from 'papaparse'
import { registryLimits } from './limits.ts'
import { tooLarge, unreadable } from './problems.ts'
import { type Sheet, textCell } from './sheet.ts'

/** UTF-8 where the bytes are such (a mark before them falls away), else Windows-1251, in which Russian tables are saved. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1251').decode(bytes)
  }
}

const SEPARATORS = [';', ',', '\t'] as const
/** Lines above the headings are short, so the separator that gives the widest row is taken, not the one of most rows. */
const LOOKED_AT = 30

function separatorOf(text: string): string {
  const widest = (delimiter: string) =>
    Math.max(
      0,
      ...Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT }).data.map((row) => row.length),
    )
  return SEPARATORS.reduce((best, one) => (widest(one) > widest(best) ? one : best))
}

/**
 * Reads a table in text; the separator is found in its first lines. Row numbers count rows of the table, so a line
 * break within quotes begins no row.
 * @throws Problem REGISTRY_UNREADABLE
 */
export function readCsv(bytes: Uint8Array): readonly Sheet[] {
  const text = decoded(bytes)
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    skipEmptyLines: false,
    preview: registryLimits.rows + 1,
  })
  const broken = errors.find((error) => error.type === 'Quotes')
  if (broken)
    throw unreadable(
      `row ${(broken.row ?? 0) + 1}`,
      {
        ru: 'кавычки не закрыты или стоят посреди ячейки',
        en: 'quotes are not closed or stand within a cell',
      },
      { ru: 'Сохраните таблицу заново как CSV', en: 'Save the table as CSV again' },
    )
  if (data.length > registryLimits.rows)
    throw tooLarge('', {
      ru: `больше ${registryLimits.rows} строк`,
      en: `more than ${registryLimits.rows} rows`,
    })
  const rows = data.map((cells, i) => {
    const path = `row ${i + 1}`
    if (cells.length > registryLimits.columns)
      throw tooLarge(path, { ru: 'слишком много столбцов', en: 'too many columns' })
    if (cells.some((cell) => cell.length > registryLimits.cell))
      throw tooLarge(path, { ru: 'слишком длинная ячейка', en: 'a cell is too long' })
    return { number: i + 1, cells: cells.map(textCell) }
  })
  return [{ name: '', rows }]
}
