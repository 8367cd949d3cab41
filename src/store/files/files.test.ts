import { afterAll, describe, expect, it } from 'vitest'
import type { FileRecord } from '../../files/index.ts'
import { vaultFileKeys } from '../../files/index.ts'
import { recordsContract, unfinishedContract, uploadsFuzz } from '../../files/testing/index.ts'
import { memoryBlobs } from '../../memory/files/index.ts'
import { memoryVault } from '../../memory/index.ts'
import { openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresFileRecords } from './records.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
afterAll(async () => {
  await db.close()
  await fresh.drop()
})
const records = postgresFileRecords(db)
const empty = async () => {
  await db.as('*', async (client) => {
    await client.query('delete from file_references')
    await client.query('delete from files')
    await client.query('delete from file_uploads')
  })
  return records
}

recordsContract('PostgreSQL', empty)
unfinishedContract('PostgreSQL', async () => (await empty()).unfinished)

uploadsFuzz(
  'PostgreSQL',
  async () => ({
    records: await empty(),
    blobs: memoryBlobs(() => NOW),
    keys: vaultFileKeys(memoryVault()),
  }),
  [11, 12, 13],
)

const file = (n: number, more: Partial<FileRecord> = {}): FileRecord => ({
  tenant: 't',
  id: `f${n}`,
  sha256: String(n).padStart(64, '0'),
  size: 10,
  name: 'sealed',
  subject: 'ada',
  uploadedBy: 'ada',
  uploadedAt: '2024-05-06T09:00:00.000Z',
  state: 'quarantined',
  mediaType: null,
  pages: null,
  findings: [],
  blob: `b${n}`,
  key: 'wrapped',
  ...more,
})
const NOW = '2024-05-06T10:00:00.000Z'
const LATER = '2024-05-06T11:00:00.000Z'
const verdict = { state: 'accepted', mediaType: 'text/plain', pages: null, findings: [] } as const

describe('files on PostgreSQL', () => {
  it('are hidden from other tenants by the database itself', async () => {
    await empty()
    await records.add(file(1), 1e9, NOW)
    await records.decide('t', 'f1', verdict)
    await records.reference('t', ['f1'], { kind: 'case', id: 'c' }, NOW)
    const seen = await db.as('u', async (client) => [
      (await client.query('select * from files')).rowCount,
      (await client.query('select * from file_references')).rowCount,
    ])
    expect(seen).toEqual([0, 0])
    await expect(
      db.as('u', (client) => client.query("insert into file_references values ('t', 'f1', 'case', 'x', '')")),
    ).rejects.toThrow('row-level security')
  })

  it('are kept when released by one holder while another refers to them', async () => {
    await empty()
    for (let round = 0; round < 20; round++) {
      const id = `f${100 + round}`
      await records.add(file(100 + round), 1e9, NOW)
      await records.decide('t', id, verdict)
      await records.reference('t', [id], { kind: 'draft', id: 'd' }, NOW)
      await Promise.all([
        records.release('t', { kind: 'draft', id: 'd' }, null, NOW),
        records.reference('t', [id], { kind: 'case', id: 'c' }, NOW),
      ])
      await records.takeUnreferenced(LATER, 10)
      expect(await records.find('t', id)).not.toBeNull()
      expect(await records.holders('t', id)).toEqual([{ kind: 'case', id: 'c' }])
    }
  })

  it('are not accepted without a kind, and lose their bytes when refused', async () => {
    await empty()
    await records.add(file(1), 1e9, NOW)
    const order = (sql: string) => db.as('t', (client) => client.query(sql))
    await expect(order("update files set state = 'accepted'")).rejects.toThrow('accepted_is_known')
    await expect(order("update files set state = 'refused'")).rejects.toThrow('refused_has_no_bytes')
  })
})
