import type { Json } from '../canonical.ts'
import type { CaseFile } from '../case-file.ts'
import type { CaseRow } from '../procedure.ts'
import { exceptionKinds, type LawfulException } from './types.ts'

type Row = Pick<CaseRow, 'lot' | 'holder' | 'title' | 'sums' | 'dates' | 'marks'>

const spansOf = (exceptions: readonly LawfulException[], kind: LawfulException['kind']): Json[] =>
  exceptions
    .filter((e) => e.kind === kind)
    .flatMap((e) => e.spans.map(({ from, to }): Json => ({ from, to, by: e.by })))

/** The list row of a case with the marks of its exceptions: whoever lists it sees what was annulled, by which event. */
export function withExceptionMarks(row: Row, { exceptions }: CaseFile): Row {
  if (!exceptions) return row
  const marks: Record<string, Json> = {}
  for (const kind of exceptionKinds) {
    const spans = spansOf(exceptions, kind)
    if (spans.length > 0) marks[kind] = spans
  }
  return { ...row, marks: { ...row.marks, ...marks } }
}
