import type { FileRecords, Holder } from '../../files/index.ts'
import type { Database } from '../database.ts'
import { add, unreferencedBytes } from './add.ts'
import { handOver, heldByCommands, reference, release } from './references.ts'
import { type FileRow, recordOf } from './row.ts'
import { postgresUnfinished } from './unfinished.ts'

/** The whole installation: what no tenant asks for. */
const EVERYONE = '*'

/** Records of files on PostgreSQL. */
export function postgresFileRecords(db: Database): FileRecords {
  const rows = (tenant: string, text: string, values: readonly unknown[]) =>
    db.as(tenant, async (client) => (await client.query<FileRow>(text, [...values])).rows)
  const first = async (...query: Parameters<typeof rows>) => {
    const [row] = await rows(...query)
    return row ? recordOf(row) : null
  }

  return {
    unfinished: postgresUnfinished(db),
    add: (record, quota, leaseUntil) =>
      db.as(record.tenant, (client) => add(client, record, quota, leaseUntil)),
    find: (tenant, id) =>
      first(tenant, 'select * from files where tenant = $1 and file_id = $2', [tenant, id]),
    byHash: async (tenant, sha256) => {
      const found = 'select * from files where tenant = $1 and sha256 = $2 order by uploaded_at, file_id'
      return (await rows(tenant, found, [tenant, sha256])).map(recordOf)
    },
    ofSubject: async (tenant, subject) => {
      const theirs = 'select * from files where tenant = $1 and subject = $2 order by uploaded_at, file_id'
      return (await rows(tenant, theirs, [tenant, subject])).map(recordOf)
    },
    ofPerson: async (tenant, person) => {
      const found = `select * from files where tenant = $1 and (subject = $2 or uploaded_by = $2)
        order by uploaded_at, file_id collate "C"`
      return (await rows(tenant, found, [tenant, person])).map(recordOf)
    },
    unreferencedBytes: (tenant, person) =>
      db.as(tenant, (client) => unreferencedBytes(client, tenant, person)),
    decide: (tenant, id, { state, mediaType, pages, findings }) =>
      first(
        tenant,
        `update files set state = $3, media_type = $4, pages = $5, findings = $6,
           blob = case $3 when 'refused' then null else blob end
         where tenant = $1 and file_id = $2 and state = 'quarantined' returning *`,
        [tenant, id, state, mediaType, pages, JSON.stringify(findings)],
      ),
    async takeWaiting(now, leaseUntil, limit) {
      const taken = await rows(
        EVERYONE,
        `update files set lease_until = $2
         where (tenant, file_id) in (
           select tenant, file_id from files
           where state = 'quarantined' and blob is not null and lease_until <= $1
           order by lease_until limit $3 for update skip locked)
         returning *`,
        [now, leaseUntil, limit],
      )
      return taken.map(recordOf)
    },
    reference: (tenant, ids, holder, now) =>
      db.as(tenant, (client) => reference(client, tenant, ids, holder, now)),
    release: (tenant, holder, ids, now) =>
      db.as(tenant, (client) => release(client, tenant, holder, ids, now)),
    handOver: (tenant, from, to, now) => db.as(tenant, (client) => handOver(client, tenant, from, to, now)),
    heldByCommands: (before, limit) => db.as(EVERYONE, (client) => heldByCommands(client, before, limit)),
    holders: (tenant, id) =>
      db.as(tenant, async (client) => {
        const held = await client.query<{ kind: Holder['kind']; id: string }>(
          `select holder_kind as kind, holder as id from file_references
           where tenant = $1 and file_id = $2 order by since, holder`,
          [tenant, id],
        )
        return held.rows
      }),
    remove: (tenant, id) =>
      db.as(tenant, async (client) => {
        const key = [tenant, id]
        const held = 'select * from files where tenant = $1 and file_id = $2 for update'
        const [row] = (await client.query<FileRow>(held, key)).rows
        if (!row) return 'gone'
        if (row.unreferenced_since === null) return 'referenced'
        await client.query('delete from files where tenant = $1 and file_id = $2', key)
        return { blob: row.blob }
      }),
    takeUnreferenced: (before, limit) =>
      rows(
        EVERYONE,
        `delete from files where (tenant, file_id) in (
           select tenant, file_id from files where unreferenced_since < $1
           order by unreferenced_since limit $2 for update skip locked)
         returning blob`,
        [before, limit],
      ),
    async forget(tenant, subject) {
      const forgotten = await rows(
        tenant,
        `update files set blob = null from (
           select file_id as id, blob as gone from files
           where tenant = $1 and subject = $2 and blob is not null for update) theirs
         where tenant = $1 and file_id = theirs.id returning theirs.gone as blob`,
        [tenant, subject],
      )
      return forgotten.flatMap(({ blob }) => blob ?? [])
    },
    async known(blobs) {
      const found = await rows(EVERYONE, 'select blob from files where blob = any ($1)', [blobs])
      return new Set(found.flatMap(({ blob }) => blob ?? []))
    },
  }
}
