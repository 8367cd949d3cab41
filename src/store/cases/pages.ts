import { type RawBuilder, sql } from 'kysely'
import type { CasePages, RowMark, RowQuery, SeenDeadline, SeenRow, SeenTask } from '../../engine/index.ts'
import type { CaseRow } from '../../kernel/index.ts'
import type { Database } from '../database.ts'
import { casesOf, every, filtered, openedBy } from './conditions.ts'
import { afterMark, orderBy, sortValue } from './sorting.ts'
import { send } from './sql.ts'
import { postgresTotals } from './totals.ts'

type Fragment = RawBuilder<unknown>

const columns = sql`c.case_id as "case", c.procedure, c.parent, c.state, c.version, c.number, c.lot, c.holder, c.title,
  c.sums, c.dates, c.marks`

const rolesOf = (tenant: string, person: string | null): Fragment =>
  person === null
    ? sql`'{}'::text[]`
    : sql`array(select p.role from parties p
        where p.tenant = ${tenant} and p.case_id = c.case_id and p.person = ${person})`

const conditionsOf = (tenant: string, { person, within, where }: RowQuery): Fragment[] => [
  sql`c.tenant = ${tenant}`,
  ...filtered(where),
  ...within.map((openings) => openedBy(tenant, person, openings)),
]

interface Seen extends CaseRow {
  readonly roles: readonly string[]
}

/** Parts what a statement gave into the row and what stands beside it. */
function seen<More extends object>(
  { roles, ...rest }: Seen & More,
  more: readonly (keyof More)[],
): SeenRow & More {
  const row: Record<string, unknown> = { ...rest }
  const beside: Record<string, unknown> = {}
  for (const key of more) {
    beside[key as string] = row[key as string]
    delete row[key as string]
  }
  return { row, roles, ...beside } as unknown as SeenRow & More
}

/** Cuts a page out of one row more than was asked for. */
function cut<Item, Mark>(found: readonly Item[], limit: number, markOf: (last: Item) => Mark) {
  const items = found.slice(0, limit)
  return { items, next: found.length > limit ? markOf(items.at(-1)!) : null }
}

/** The paged read model on PostgreSQL. */
export function postgresPages(db: Database): CasePages {
  return {
    ...postgresTotals(db),
    page: (tenant, query) =>
      db.as(tenant, async (client) => {
        const { sort, after, limit, person } = query
        const found = await send<Seen & { sort_value: string | null }>(
          client,
          sql`select ${columns}, ${rolesOf(tenant, person)} as roles, ${sortValue(sort.column)} as sort_value
            from cases c
            where ${every([...conditionsOf(tenant, query), ...(after ? [afterMark(sort, after)] : [])])}
            order by ${orderBy(sort)} limit ${limit + 1}`,
        )
        const page = cut(found, limit, (last): RowMark => ({ value: last.sort_value, case: last.case }))
        const items = page.items.map(({ sort_value: _, ...rest }) => seen<object>(rest, []))
        return { items, next: page.next }
      }),
    count: (tenant, query) =>
      db.as(tenant, async (client) => {
        const [row] = await send<{ count: number }>(
          client,
          sql`select count(*) as count from cases c where ${every(conditionsOf(tenant, query))}`,
        )
        return row!.count
      }),
    tasks: (tenant, { person, roles, procedure, limit, after }) =>
      db.as(tenant, async (client) => {
        const conditions = [
          sql`t.tenant = ${tenant}`,
          sql`(t.holder is null or t.holder = ${person})`,
          sql`(t.role = any (${roles}) or (t.case_id in (${casesOf(tenant, person)}) and exists (
            select 1 from parties p where p.tenant = t.tenant and p.case_id = t.case_id and p.person = ${person}
              and p.role = t.role)))`,
          ...(procedure === undefined ? [] : [sql`c.procedure = ${procedure}`]),
        ]
        const rest =
          after === null
            ? sql`true`
            : after.due === null
              ? sql`due is null and ("case", place) > (${after.case}, ${after.place})`
              : sql`(due is null or (due, "case", place) > (${after.due}::date, ${after.case}, ${after.place}))`
        const found = await send<Seen & Omit<SeenTask, 'row' | 'roles'>>(
          client,
          sql`select * from (
              select ${columns}, ${rolesOf(tenant, person)} as roles, t.task, t.place, d.due
              from tasks t
              join cases c on c.tenant = t.tenant and c.case_id = t.case_id
              left join deadlines d on d.tenant = t.tenant and d.case_id = t.case_id
                and d.key = t.task->'deadline'->>'key' and d.instance = t.task->'deadline'->>'instance'
              where ${every(conditions)}
            ) mine where ${rest} order by due nulls last, "case", place limit ${limit + 1}`,
        )
        const items = found.map((one) => seen<Omit<SeenTask, 'row' | 'roles'>>(one, ['task', 'due', 'place']))
        return cut(items, limit, ({ due, row, place }) => ({ due, case: row.case, place }))
      }),
    deadlines: (tenant, { person, within, procedure, case: id, from, to, limit, after }) =>
      db.as(tenant, async (client) => {
        const conditions = [
          sql`d.tenant = ${tenant}`,
          openedBy(tenant, person, within, ({ keys }) => [sql`d.key = any (${keys})`]),
          ...(procedure === undefined ? [] : [sql`c.procedure = ${procedure}`]),
          ...(id === undefined ? [] : [sql`c.case_id = ${id}`]),
          ...(from === undefined ? [] : [sql`d.due >= ${from}::date`]),
          ...(to === undefined ? [] : [sql`d.due <= ${to}::date`]),
          ...(after === null
            ? []
            : [
                sql`(d.due, d.case_id, d.key, d.instance) > (${after.due}::date, ${after.case}, ${after.key}, ${after.instance})`,
              ]),
        ]
        const found = await send<Seen & Omit<SeenDeadline, 'row' | 'roles'>>(
          client,
          sql`select ${columns}, ${rolesOf(tenant, person)} as roles, d.key, d.instance, d.due
            from deadlines d join cases c on c.tenant = d.tenant and c.case_id = d.case_id
            where ${every(conditions)}
            order by d.due, d.case_id, d.key, d.instance limit ${limit + 1}`,
        )
        const items = found.map((one) =>
          seen<Omit<SeenDeadline, 'row' | 'roles'>>(one, ['key', 'instance', 'due']),
        )
        return cut(items, limit, ({ due, row, key, instance }) => ({ due, case: row.case, key, instance }))
      }),
  }
}
