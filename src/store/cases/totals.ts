import { type RawBuilder, sql } from 'kysely'
import type { CaseTotals, DueCount, Group, TaskAge } from '../../engine/index.ts'
import type { Database } from '../database.ts'
import { every, filtered, openedBy } from './conditions.ts'
import { send } from './sql.ts'

type Fragment = RawBuilder<unknown>

/** Cases below one, at whatever depth. */
const standsBelow = (tenant: string, above: string | undefined): Fragment[] =>
  above === undefined
    ? []
    : [
        sql`c.case_id in (
          with recursive under (case_id) as (
            select k.case_id from cases k where k.tenant = ${tenant} and k.parent = ${above}
            union
            select k.case_id from under u join cases k on k.tenant = ${tenant} and k.parent = u.case_id collate "default"
          ) select u.case_id from under u)`,
      ]

/** The place of the first bound that is not after the last event of the case. */
const ageOf = (bounds: readonly string[]): Fragment =>
  bounds.length === 0
    ? sql`0`
    : sql`case ${sql.join(
        bounds.map((bound, place) => sql`when c.changed_at >= ${bound} then ${sql.raw(String(place))}`),
        sql` `,
      )} else ${sql.raw(String(bounds.length))} end`

/** Totals in SQL: what leaves the database is one row a group. */
export function postgresTotals(db: Database): CaseTotals {
  const asked = <R extends object>(tenant: string, statement: Fragment) =>
    db.as(tenant, (client) => send<R>(client, statement))
  return {
    groups: (tenant, { person, within, where, of, sum, below }) => {
      const part = of === null ? sql`null::text` : of === 'lot' ? sql`c.lot` : sql`c.holder`
      const total =
        sum === null
          ? sql`null::text`
          : sql`to_char(coalesce(sum((c.sums->>${sum}::text)::numeric), 0), 'FM99999999999999999990.00')`
      return asked<Group>(
        tenant,
        sql`select c.procedure, c.state, ${part} as "of", count(*) as count, ${total} as sum
          from cases c
          where ${every([
            sql`c.tenant = ${tenant}`,
            ...filtered(where),
            ...within.map((openings) => openedBy(tenant, person, openings)),
            ...standsBelow(tenant, below),
          ])}
          group by 1, 2, 3 order by 1, 2, 3`,
      )
    },
    taskAges: (tenant, { person, roles, within, below, bounds }) =>
      asked<TaskAge>(
        tenant,
        sql`select t.role, ${ageOf(bounds)} as age, count(*) as count
          from tasks t join cases c on c.tenant = t.tenant and c.case_id = t.case_id
          where ${every([
            sql`t.tenant = ${tenant}`,
            sql`((t.role = any (${roles}) and (t.holder is null or t.holder = ${person}))
              or ${openedBy(tenant, person, within)})`,
            ...standsBelow(tenant, below),
          ])}
          group by 1, 2 order by 1, 2`,
      ),
    dueCounts: (tenant, { person, within, below, today }) =>
      asked<DueCount>(
        tenant,
        sql`select c.procedure, d.key, count(*) as running, count(*) filter (where d.due < ${today}::date) as overdue
          from deadlines d join cases c on c.tenant = d.tenant and c.case_id = d.case_id
          where ${every([
            sql`d.tenant = ${tenant}`,
            openedBy(tenant, person, within, ({ keys }) => [sql`d.key = any (${keys})`]),
            ...standsBelow(tenant, below),
          ])}
          group by 1, 2 order by 1, 2`,
      ),
  }
}
