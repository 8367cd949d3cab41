import type pg from 'pg'
import type { HeldByCommand, Holder } from '../../files/index.ts'

/** Locks the rows of the files first, so that a collection of one of them is over before or begins after. */
export async function reference(
  client: pg.PoolClient,
  tenant: string,
  ids: readonly string[],
  { kind, id }: Holder,
  now: string,
): Promise<boolean> {
  const wanted = [...new Set(ids)]
  const { rows } = await client.query(
    `select file_id from files
     where tenant = $1 and file_id = any ($2) and state = 'accepted' and blob is not null
     order by file_id for update`,
    [tenant, wanted],
  )
  if (rows.length < wanted.length) return false
  await client.query(
    `insert into file_references (tenant, file_id, holder_kind, holder, since)
     select $1, file_id, $3, $4, $5 from unnest($2::text[]) as file_id on conflict do nothing`,
    [tenant, wanted, kind, id, now],
  )
  await client.query('update files set unreferenced_since = null where tenant = $1 and file_id = any ($2)', [
    tenant,
    wanted,
  ])
  return true
}

/**
 * Two statements: the second one sees what others referred to before the locks were had. In one, a reference made
 * meanwhile would not be seen, and the file would be collected under it.
 */
export async function release(
  client: pg.PoolClient,
  tenant: string,
  { kind, id }: Holder,
  ids: readonly string[] | null,
  now: string,
): Promise<void> {
  const { rows } = await client.query<{ file_id: string }>(
    `select file_id from files
     where tenant = $1 and file_id in (
       select file_id from file_references
       where tenant = $1 and holder_kind = $2 and holder = $3 and ($4::text[] is null or file_id = any ($4)))
     order by file_id for update`,
    [tenant, kind, id, ids],
  )
  const held = rows.map((row) => row.file_id)
  await client.query(
    'delete from file_references where tenant = $1 and holder_kind = $2 and holder = $3 and file_id = any ($4)',
    [tenant, kind, id, held],
  )
  await client.query(
    `update files set unreferenced_since = $3
     where tenant = $1 and file_id = any ($2) and unreferenced_since is null and not exists (
       select from file_references r where r.tenant = $1 and r.file_id = files.file_id)`,
    [tenant, held, now],
  )
}

/** One statement: whoever looks sees the one holder or the other, so the files need no lock. */
export async function handOver(
  client: pg.PoolClient,
  tenant: string,
  from: Holder,
  to: Holder,
  now: string,
): Promise<void> {
  await client.query(
    `with given as (
       delete from file_references where tenant = $1 and holder_kind = $2 and holder = $3 returning file_id)
     insert into file_references (tenant, file_id, holder_kind, holder, since)
     select $1, file_id, $4, $5, $6 from given on conflict do nothing`,
    [tenant, from.kind, from.id, to.kind, to.id, now],
  )
}

export async function heldByCommands(
  client: pg.PoolClient,
  before: string,
  limit: number,
): Promise<readonly HeldByCommand[]> {
  const { rows } = await client.query<HeldByCommand>(
    `select tenant, holder as command, min(since) as since from file_references
     where holder_kind = 'command' and since < $1 group by tenant, holder order by 3 limit $2`,
    [before, limit],
  )
  return rows
}
