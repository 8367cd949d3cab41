import type pg from 'pg'
import type { Added, FileRecord } from '../../files/index.ts'
import { type FileRow, recordOf } from './row.ts'

/** Unreferenced bytes of a person that are still there. */
export async function unreferencedBytes(
  client: pg.PoolClient,
  tenant: string,
  person: string,
): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    `select coalesce(sum(size), 0) as bytes from files
     where tenant = $1 and uploaded_by = $2 and unreferenced_since is not null and blob is not null`,
    [tenant, person],
  )
  return Number(rows[0]!.bytes)
}

/** Uploads of one person are recorded one after another: so the quota holds, and of two equal files one is kept. */
export async function add(
  client: pg.PoolClient,
  record: FileRecord,
  quota: number,
  leaseUntil: string,
): Promise<Added> {
  const { tenant, uploadedBy, subject, sha256, uploadedAt } = record
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${tenant}/${uploadedBy}`])
  const known = await client.query<FileRow>(
    `update files set unreferenced_since = case when unreferenced_since is null then null else $5 end
     where tenant = $1 and uploaded_by = $2 and subject = $3 and sha256 = $4 and state <> 'refused' and blob is not null
     returning *`,
    [tenant, uploadedBy, subject, sha256, uploadedAt],
  )
  if (known.rows[0]) return { kind: 'known', record: recordOf(known.rows[0]) }
  const used = await unreferencedBytes(client, tenant, uploadedBy)
  if (used + record.size > quota) return { kind: 'quota', used }
  await insert(client, record, leaseUntil)
  return { kind: 'added', record }
}

async function insert(client: pg.PoolClient, record: FileRecord, leaseUntil: string): Promise<void> {
  await client.query(
    `insert into files (tenant, file_id, sha256, size, name, subject, uploaded_by, uploaded_at, state, media_type, pages,
       findings, blob, key, lease_until, unreferenced_since)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $8)`,
    [
      record.tenant,
      record.id,
      record.sha256,
      record.size,
      record.name,
      record.subject,
      record.uploadedBy,
      record.uploadedAt,
      record.state,
      record.mediaType,
      record.pages,
      JSON.stringify(record.findings),
      record.blob,
      record.key,
      leaseUntil,
    ],
  )
}
