import { type RawBuilder, sql } from 'kysely'
import type { CaseTotals, DueCount, EndedCount, Group, Tally, TaskAge } from '../../engine/index.ts'
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

/** A day of the row as it is in Moscow: days are texts that stand in the order of time, instants have one. */
const dayOf = (column: string): Fragment => {
  const value = sql`(c.dates->>${column}::text)`
  return sql`(case when length(${value}) > 10
    then to_char(${value}::timestamptz at time zone 'Europe/Moscow', 'YYYY-MM-DD')
    else ${value} end) collate "C"`
}

/** A sum where it may be seen: in how many rows, and what it comes to. */
const tallied = (key: string, open: Fragment): Fragment =>
  sql`${key}::text, jsonb_build_array(count(*) filter (where ${open}),
    to_char(coalesce(sum((c.sums->>${key}::text)::numeric) filter (where ${open}), 0), 'FM99999999999999999990.00'))`

/** Totals in SQL: what leaves the database is one row a group. */
export function postgresTotals(db: Database): CaseTotals {
  const asked = <R extends object>(tenant: string, statement: Fragment) =>
    db.as(tenant, (client) => send<R>(client, statement))
  return {
    groups: (tenant, { person, within, where, of, sum, below, dated, withSum }) => {
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
            ...(withSum && sum !== null ? [sql`c.sums ? ${sum}`] : []),
            ...(dated === undefined
              ? []
              : [sql`${dayOf(dated.column)} between ${dated.from} and ${dated.to}`]),
          ])}
          group by 1, 2, 3 order by 1, 2, 3`,
      )
    },
    tallies: (tenant, { person, within, lots, sums, below }) =>
      asked<Tally>(
        tenant,
        sql`select c.procedure, c.state, case when ${openedBy(tenant, person, lots)} then c.lot end as lot,
            coalesce(c.marks->>'contest', c.parent) as contest, count(*) as count,
            ${
              Object.keys(sums).length === 0
                ? sql`'{}'::jsonb`
                : sql`jsonb_build_object(${sql.join(
                    Object.entries(sums).map(([key, openings]) =>
                      tallied(key, openedBy(tenant, person, openings)),
                    ),
                  )})`
            } as sums
          from cases c
          where ${every([
            sql`c.tenant = ${tenant}`,
            openedBy(tenant, person, within),
            ...standsBelow(tenant, below),
          ])}
          group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      ),
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
    endedCounts: (tenant, { person, within, below }) =>
      asked<EndedCount>(
        tenant,
        sql`select c.procedure, d.key, sum((d.value->>0)::bigint)::bigint as met, sum((d.value->>1)::bigint)::bigint as late
          from cases c cross join lateral jsonb_each(c.marks->'terms') d
          where ${every([
            sql`c.tenant = ${tenant}`,
            sql`c.marks ? 'terms'`,
            openedBy(tenant, person, within, ({ keys }) => [sql`d.key = any (${keys})`]),
            ...standsBelow(tenant, below),
          ])}
          group by 1, 2 order by 1, 2`,
      ),
  }
}
