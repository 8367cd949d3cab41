import { earlierOf, laterOf, moscowDate } from '../../kernel/index.ts'
import type { Look, SeenRow } from '../records.ts'

/** What makes looks alike: all but the instant. */
export const rowKey = ({
  on,
  viewer,
  kind,
  thing,
  field,
  roles,
  subject,
}: Omit<SeenRow, 'times' | 'first' | 'last'>): string =>
  JSON.stringify([subject, on, viewer, kind, thing, field, rolesText(roles)])

/** Roles as one text, in one order. */
export const rolesText = (roles: readonly string[]): string => [...new Set(roles)].sort().join(' ')

/** A row that two looks, or two rows, make together. */
export const together = (a: SeenRow, b: SeenRow): SeenRow => ({
  ...a,
  times: a.times + b.times,
  first: earlierOf(a.first, b.first),
  last: laterOf(a.last, b.last),
})

/** Looks as rows: those of one day that are alike are one. In one order, so that two writers never wait for each other. */
export function rowsOf(looks: readonly Look[]): readonly SeenRow[] {
  const rows = new Map<string, SeenRow>()
  for (const { tenant: _, at, ...look } of looks) {
    const row: SeenRow = {
      ...look,
      roles: rolesText(look.roles).split(' ').filter(Boolean),
      on: moscowDate(at),
      times: 1,
      first: at,
      last: at,
    }
    const key = rowKey(row)
    const known = rows.get(key)
    rows.set(key, known ? together(known, row) : row)
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
