import type { Piece, Unfinished, UnfinishedRecords } from '../../files/index.ts'
import type { Database } from '../database.ts'

interface Row {
  readonly tenant: string
  readonly upload_id: string
  readonly person: string
  readonly subject: string
  readonly name: string
  readonly key: string
  readonly size: string
  readonly begun_at: string
  readonly pieces: readonly Piece[]
  readonly file_id: string | null
}

const unfinishedOf = (row: Row): Unfinished => ({
  tenant: row.tenant,
  id: row.upload_id,
  person: row.person,
  subject: row.subject,
  name: row.name,
  key: row.key,
  size: Number(row.size),
  begunAt: row.begun_at,
  pieces: row.pieces,
  file: row.file_id,
})

const blobsOf = (rows: readonly Pick<Row, 'pieces'>[]) =>
  rows.flatMap(({ pieces }) => pieces.map(({ blob }) => blob))

/** Unfinished files on PostgreSQL. */
export function postgresUnfinished(db: Database): UnfinishedRecords {
  const rows = <R extends object = Row>(tenant: string, text: string, values: readonly unknown[]) =>
    db.as(tenant, async (client) => (await client.query<R>(text, [...values])).rows)
  return {
    async begin({ tenant, id, person, subject, name, key, size, begunAt }) {
      await rows(
        tenant,
        `insert into file_uploads (tenant, upload_id, person, subject, name, key, size, begun_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tenant, id, person, subject, name, key, size, begunAt],
      )
    },
    async find(tenant, id) {
      const [row] = await rows(tenant, 'select * from file_uploads where tenant = $1 and upload_id = $2', [
        tenant,
        id,
      ])
      return row ? unfinishedOf(row) : null
    },
    async underWay(tenant, person) {
      const [row] = await rows<{ count: number; bytes: string }>(
        tenant,
        `select count(*)::integer as count, coalesce(sum(size), 0) as bytes from file_uploads
         where tenant = $1 and person = $2 and file_id is null`,
        [tenant, person],
      )
      return { count: row!.count, bytes: Number(row!.bytes) }
    },
    async append(tenant, id, after, piece) {
      const changed = await rows(
        tenant,
        `update file_uploads set come = come + $4, pieces = pieces || $5::jsonb
         where tenant = $1 and upload_id = $2 and come = $3 and file_id is null returning upload_id`,
        [tenant, id, after, piece.size, JSON.stringify([piece])],
      )
      return changed.length === 1
    },
    finish: (tenant, id, file) =>
      db.as(tenant, async (client) => {
        const key = [tenant, id]
        const held = 'select pieces from file_uploads where tenant = $1 and upload_id = $2 for update'
        const { rows: before } = await client.query<Row>(held, key)
        await client.query(
          `update file_uploads set file_id = $3, pieces = '[]' where tenant = $1 and upload_id = $2`,
          [...key, file],
        )
        return blobsOf(before)
      }),
    remove: async (tenant, id) =>
      blobsOf(
        await rows(tenant, 'delete from file_uploads where tenant = $1 and upload_id = $2 returning pieces', [
          tenant,
          id,
        ]),
      ),
    removeOf: async (tenant, person) =>
      blobsOf(
        await rows(
          tenant,
          'delete from file_uploads where tenant = $1 and (person = $2 or subject = $2) returning pieces',
          [tenant, person],
        ),
      ),
    async takeOld(before, limit) {
      const taken = await rows(
        '*',
        `delete from file_uploads where (tenant, upload_id) in (
           select tenant, upload_id from file_uploads where begun_at < $1 limit $2 for update skip locked)
         returning pieces`,
        [before, limit],
      )
      return taken.length > 0 ? blobsOf(taken) : null
    },
  }
}
