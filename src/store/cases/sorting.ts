import { type RawBuilder, sql } from 'kysely'
import type { RowMark, Sorting } from '../../engine/index.ts'

type Fragment = RawBuilder<unknown>

/** One thing rows are compared by, and how a value read from a mark is compared with it. */
interface Term {
  readonly of: Fragment
  readonly value: (mark: string) => Fragment
}

const plain = (of: Fragment): Term => ({ of, value: (mark) => sql`${mark}::text` })

/** The terms of a sorting, the first decides; the order of `Sorting`. */
function termsOf(column: Sorting['column']): Term[] {
  if (column === 'case') return [plain(sql`c.case_id`)]
  if (column === 'number')
    return [
      { of: sql`length(c.number)`, value: (mark) => sql`length(${mark}::text)` },
      plain(sql`c.number collate "C"`),
    ]
  if (column === 'title' || column === 'lot')
    return [plain(sql`${sql.ref(`c.${column}`)} collate "ru-x-icu"`)]
  const at = column.indexOf('.')
  const name = column.slice(at + 1)
  if (column.startsWith('sums.'))
    return [{ of: sql`(c.sums->>${name})::numeric`, value: (mark) => sql`${mark}::numeric` }]
  return [plain(sql`(c.dates->>${name}) collate "C"`)]
}

/** The value of a row by which a column sorts, for the mark where the page ends. */
export function sortValue(column: Sorting['column']): Fragment {
  if (column === 'case') return sql`c.case_id`
  const at = column.indexOf('.')
  if (at < 0) return sql.ref(`c.${column}`)
  return column.startsWith('sums.')
    ? sql`c.sums->>${column.slice(at + 1)}`
    : sql`c.dates->>${column.slice(at + 1)}`
}

const listed = (fragments: readonly Fragment[]) => sql.join(fragments)

/** The order of a page: rows without a value last in both directions, equal ones by case. */
export function orderBy({ column, descending }: Sorting): Fragment {
  const terms = termsOf(column).map(({ of }) =>
    descending ? sql`${of} desc nulls last` : sql`${of} nulls last`,
  )
  return column === 'case' ? listed(terms) : listed([...terms, sql`c.case_id`])
}

/** The condition for rows after the place where the page before ended. */
export function afterMark({ column, descending }: Sorting, { value, case: id }: RowMark): Fragment {
  const terms = termsOf(column)
  const first = terms[0]!.of
  if (value === null) return sql`(${first} is null and c.case_id > ${id})`
  const left = sql`(${listed(terms.map((t) => t.of))})`
  const right = sql`(${listed(terms.map((t) => t.value(value)))})`
  const beyond = descending ? sql`${left} < ${right}` : sql`${left} > ${right}`
  return sql`(${first} is null or ${beyond} or (${left} = ${right} and c.case_id > ${id}))`
}
