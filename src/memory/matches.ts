import { folded as alike, type RowFilter } from '../engine/index.ts'
import { type CaseRow, kopecks } from '../kernel/index.ts'

/** Spelling that does not matter in a search: letter case, ё for е. */
const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е')

const wordsIn = (title: string): readonly string[] => alike(title).match(/[\p{L}\p{N}_]+/gu) ?? []

/** Whether a row keeps to every condition of a filter. */
export function matches(row: CaseRow, where: RowFilter): boolean {
  const { procedure, parent, states, cases, number, lot, holder, text, words, numberPart, positive } = where
  return (
    (procedure === undefined || row.procedure === procedure) &&
    (parent === undefined || row.parent === parent) &&
    (states === undefined || states.includes(row.state)) &&
    (cases === undefined || cases.includes(row.case)) &&
    (number === undefined || row.number === number) &&
    (lot === undefined || row.lot === lot) &&
    (holder === undefined || row.holder === holder) &&
    (text === undefined || (row.title !== null && folded(row.title).includes(folded(text)))) &&
    (words === undefined ||
      (row.title !== null &&
        words.every((word) => wordsIn(row.title!).some((known) => known.startsWith(word))))) &&
    (positive === undefined || (Object.hasOwn(row.sums, positive) && kopecks(row.sums[positive]!) > 0n)) &&
    (numberPart === undefined || (row.number !== null && alike(row.number).includes(numberPart)))
  )
}
