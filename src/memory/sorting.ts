import type { RowMark, SeenRow, Sorting } from '../engine/index.ts'
import { type CaseRow, kopecks } from '../kernel/index.ts'
import { byCode } from './select.ts'

const russian = new Intl.Collator('ru')
const byWord = (a: string, b: string) => russian.compare(a, b) || byCode(a, b)
const byLength = (a: string, b: string) => a.length - b.length || byCode(a, b)
function bySum(a: string, b: string): number {
  const [x, y] = [kopecks(a), kopecks(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function comparing(column: Sorting['column']): (a: string, b: string) => number {
  if (column === 'title' || column === 'lot') return byWord
  if (column === 'number') return byLength
  return column.startsWith('sums.') ? bySum : byCode
}

const named = (values: Readonly<Record<string, string>>, name: string): string | null =>
  Object.hasOwn(values, name) ? values[name]! : null

/** The value of a row by which a column sorts. */
export function valueIn(row: CaseRow, column: Sorting['column']): string | null {
  if (column === 'case' || column === 'number' || column === 'title' || column === 'lot') return row[column]
  const at = column.indexOf('.')
  return named(column.startsWith('sums.') ? row.sums : row.dates, column.slice(at + 1))
}

/** Compares two places of a sorted list; those without a value are last whichever the direction. */
function places({ column, descending }: Sorting) {
  const compare = comparing(column)
  return (a: RowMark, b: RowMark): number => {
    if (a.value === null || b.value === null) {
      if (a.value !== b.value) return a.value === null ? 1 : -1
    } else {
      const order = compare(a.value, b.value)
      if (order !== 0) return descending ? -order : order
    }
    return byCode(a.case, b.case)
  }
}

const markOf = ({ row }: SeenRow, sort: Sorting): RowMark => ({
  value: valueIn(row, sort.column),
  case: row.case,
})

/** The order of rows by a sorting. */
export function inOrder(sort: Sorting): (a: SeenRow, b: SeenRow) => number {
  const order = places(sort)
  return (a, b) => order(markOf(a, sort), markOf(b, sort))
}

/** Whether a row comes after the place where the page before ended. */
export function afterMark(sort: Sorting, mark: RowMark | null): (row: SeenRow) => boolean {
  if (!mark) return () => true
  const order = places(sort)
  return (row) => order(markOf(row, sort), mark) > 0
}
