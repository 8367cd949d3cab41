import type pg from 'pg'
import { eraseRows } from './erase-rows.ts'
import { readSubjects } from './subject-cases.ts'

/** The fact that somebody was erased, as a line of a list; more of its columns may stand in it. */
export interface ErasureRecord {
  readonly tenant: string
  readonly subject: string
  readonly key_id: string
}

/** Every erasure a database knows of, to be done again wherever an older backup is restored; none where it has no such table. */
export async function listErasures(client: pg.ClientBase): Promise<ErasureRecord[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('erasures') is not null as there`,
  )
  if (!found[0]!.there) return []
  const { rows } = await client.query<{ record: ErasureRecord }>(
    'select to_jsonb(e) as record from erasures e order by tenant, subject, key_id',
  )
  return rows.map(({ record }) => record)
}

/** Requests that the backup knows as open are answered: the erasure that came after it is the answer. */
const answered = `
  update erasure_requests r set state = 'done', reason = null,
    decided_at = coalesce(r.decided_at, e.at), decided_by = coalesce(r.decided_by, nullif(e.erased_by, r.subject), 'system'), done_at = e.at,
    basis = coalesce(r.basis, jsonb_build_object('document', e.reason, 'number', '', 'date', left(e.at, 10)))
  from (
    select distinct on (tenant, subject) tenant, subject, reason, erased_by,
      to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from erasures order by tenant, subject, erased_at
  ) e where r.tenant = e.tenant and r.subject = e.subject and r.state in ('open', 'granted')`

/** What drafts that are gone referred to is referred to no more, unless something else does. */
const released = `
  with gone as (
    delete from file_references r using unnest($1::text[], $2::text[]) as d (tenant, id)
    where r.holder_kind = 'draft' and r.tenant = d.tenant and r.holder = d.id
    returning r.tenant, r.file_id
  )
  update files f set unreferenced_since = to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  from gone g where f.tenant = g.tenant and f.file_id = g.file_id and not exists (
    select 1 from file_references r where r.tenant = g.tenant and r.file_id = g.file_id
      and not (r.holder_kind = 'draft' and r.holder = any ($2)))`

/**
 * Does erasures again in a database that was just filled from a backup, in the caller's transaction for all tenants: keys
 * go, accounts, drafts and all the rest, and the bytes of files that only those keys opened.
 * @returns how many keys the backup would have brought back
 */
export async function reapplyErasures(
  client: pg.ClientBase,
  known: readonly ErasureRecord[],
): Promise<number> {
  await client.query(
    'insert into erasures select * from jsonb_populate_recordset(null::erasures, $1) on conflict do nothing',
    [JSON.stringify(known)],
  )
  const { rowCount } = await client.query(
    `delete from subject_keys k where exists (
       select 1 from erasures e where e.tenant = k.tenant and e.subject = k.subject)`,
  )
  const { rows } = await client.query<{ tenant: string; subject: string }>(
    'select distinct tenant, subject from erasures order by 1, 2',
  )
  for (const tenant of new Set(rows.map((row) => row.tenant))) await readSubjects(client, tenant)
  const { drafts } = await eraseRows(client, {
    tenants: rows.map((row) => row.tenant),
    subjects: rows.map((row) => row.subject),
  })
  await client.query(released, [drafts.map((draft) => draft.tenant), drafts.map((draft) => draft.id)])
  await client.query(answered)
  await client.query(
    `update files f set blob = null from erasures e
     where f.tenant = e.tenant and f.subject = e.subject and f.blob is not null`,
  )
  return rowCount ?? 0
}
