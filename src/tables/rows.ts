import Papa from 'papaparse'
import type { ProblemItem } from '../kernel/index.ts'
import { fault, unreadable } from './problems.ts'

/** A row of a file with its number, as people count. */
export interface Row {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * Rows of a CSV file below its headings, without empty ones.
 * @throws Problem TABLE_UNREADABLE where the headings are others
 */
export function rowsOf(text: string, columns: readonly string[]): readonly Row[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t'],
  })
  const [head = [], ...rest] = data.map((cells, i) => ({
    row: i + 1,
    cells: cells.map((cell) => cell.trim()),
  }))
  const named = 'cells' in head ? head.cells : []
  if (columns.some((name, i) => named[i] !== name)) {
    const wanted = columns.join(';')
    throw unreadable([fault(1, { ru: `ожидаются столбцы ${wanted}`, en: `the columns must be ${wanted}` })])
  }
  return rest.filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** @throws Problem with every fault that was found */
export function demandNone(faults: readonly ProblemItem[]): void {
  if (faults.length > 0) throw unreadable(faults)
}
