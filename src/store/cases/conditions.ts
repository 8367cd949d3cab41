import { type RawBuilder, sql } from 'kysely'
import { LOOKALIKES, type Opening, type RowFilter } from '../../engine/index.ts'

type Fragment = RawBuilder<unknown>

export const every = (conditions: readonly Fragment[]): Fragment =>
  conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`

const some = (conditions: readonly Fragment[]): Fragment =>
  conditions.length > 0 ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`

/** Cases on which a person has a role, as a list the planner hashes once. */
export const casesOf = (tenant: string, person: string, role?: string): Fragment =>
  sql`select p.case_id from parties p where p.tenant = ${tenant} and p.person = ${person}${
    role === undefined ? sql`` : sql` and p.role = ${role}`
  }`

function opened(
  tenant: string,
  person: string | null,
  opening: Opening,
  also: readonly Fragment[],
): Fragment {
  const { procedure, as, states } = opening
  if (as !== null && person === null) return sql`false`
  return sql`(${every([
    sql`c.procedure = ${procedure}`,
    ...(states === null ? [] : [sql`c.state = any (${states})`]),
    ...(as === null ? [] : [sql`c.case_id in (${casesOf(tenant, person!, as)})`]),
    ...also,
  ])})`
}

/** Whether one of the openings opens a row. Where all of them ask for a role on the case, only such cases are looked at. */
export function openedBy<O extends Opening>(
  tenant: string,
  person: string | null,
  openings: readonly O[],
  also: (opening: O) => readonly Fragment[] = () => [],
): Fragment {
  const one = some(openings.map((opening) => opened(tenant, person, opening, also(opening))))
  const asParty = person !== null && openings.length > 0 && openings.every(({ as }) => as !== null)
  return asParty ? sql`(c.case_id in (${casesOf(tenant, person)}) and ${one})` : one
}

/** The same spelling for both sides of a search: small letters, е for ё. */
const folded = (text: Fragment) => sql`translate(lower(${text} collate "ru-x-icu"), 'ё', 'е')`

/** The spelling of `folded` in the engine. */
const alike = (text: Fragment) =>
  sql`translate(lower(${text} collate "ru-x-icu"), ${LOOKALIKES.from}::text, ${LOOKALIKES.to}::text)`

/** The conditions of a filter, all of which must hold. */
export function filtered(where: RowFilter): Fragment[] {
  const { procedure, parent, states, cases, number, lot, holder, text, words, numberPart, positive } = where
  return [
    ...(procedure === undefined ? [] : [sql`c.procedure = ${procedure}`]),
    ...(parent === undefined ? [] : [sql`c.parent = ${parent}`]),
    ...(states === undefined ? [] : [sql`c.state = any (${states})`]),
    ...(cases === undefined ? [] : [sql`c.case_id = any (${cases})`]),
    ...(number === undefined ? [] : [sql`c.number = ${number}`]),
    ...(lot === undefined ? [] : [sql`c.lot = ${lot}`]),
    ...(holder === undefined ? [] : [sql`c.holder = ${holder}`]),
    ...(text === undefined ? [] : [sql`strpos(${folded(sql`c.title`)}, ${folded(sql`${text}::text`)}) > 0`]),
    ...(words ?? []).map((word) => sql`${alike(sql`c.title`)} ~ ${`\\m${word}`}`),
    ...(positive === undefined ? [] : [sql`(c.sums->>${positive}::text)::numeric > 0`]),
    ...(numberPart === undefined ? [] : [sql`strpos(${alike(sql`c.number`)}, ${numberPart}) > 0`]),
  ]
}
