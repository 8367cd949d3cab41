import type pg from 'pg'
import type { Place, Telling } from '../../correspondence/index.ts'

export const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** One writer of a case's correspondence at a time, so that places have no gaps. */
export const lockPlace = (client: pg.ClientBase, { tenant, case: id }: Place, what: string) =>
  client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [JSON.stringify([what, tenant, id])])

/** Lays notices in, in the transaction of what they tell. */
export async function tellIn(
  client: pg.ClientBase,
  { tenant, case: id }: Place,
  tell: readonly Telling[],
): Promise<void> {
  if (tell.length === 0) return
  await client.query(
    `insert into notices (tenant, case_id, key, recipient, message, operands)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::jsonb[]) on conflict do nothing`,
    [
      tenant,
      id,
      tell.map(({ key }) => key),
      tell.map(({ notice }) => notice.to),
      tell.map(({ notice }) => notice.message),
      tell.map(({ notice }) => JSON.stringify(notice.operands ?? {})),
    ],
  )
}
