import pg from 'pg'
import type { BlobStore } from '../../files/index.ts'
import { connectProblem, migrations, takeSteps } from '../../store/index.ts'
import { type ErasureRecord, listErasures, reapplyErasures } from '../../store/privacy/index.ts'
import type { Progress } from './backup.ts'
import { copyIn } from './copy.ts'
import { type Header, type Manifest, sha256 } from './format.ts'
import { backupProblems } from './problems.ts'
import { entriesOf, inspectBackup, wholeOf } from './read.ts'
import { columnList, tableName } from './tables.ts'
import { checkTarget, clearTarget, openWall } from './target.ts'

export interface RestoreOptions {
  readonly file: string
  readonly databaseUrl: string
  /** 32 bytes in base64. */
  readonly masterKey: string
  readonly blobs: BlobStore
  /** Replaces the data that the target holds. */
  readonly force?: boolean
  /** Erasures known from elsewhere; those the target knows of are taken anyway. */
  readonly erasures?: readonly ErasureRecord[]
  readonly progress?: (done: Progress) => void
}

export interface Restored extends Progress {
  readonly header: Header
  /** Keys that the backup held and that were destroyed again. */
  readonly erased: number
}

/**
 * Fills a database and a file store from a backup. First the whole backup is checked; then everything happens in one
 * transaction, the schema's way up to date included, so that a restore that fails leaves the target as it was.
 * @throws Problem BACKUP_*, TARGET_*, DATABASE_*
 */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { file, databaseUrl, masterKey } = options
  const inspected = await inspectBackup(file, masterKey)
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'mera-restore' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`begin; set local mera.tenant = '*'; set local statement_timeout = 0; set local lock_timeout = '10s';
      set local idle_in_transaction_session_timeout = 0`)
    const restored = await fill(client, inspected, options)
    await client.query('commit')
    await client.query('analyze')
    return restored
  } catch (error) {
    throw connectProblem(error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function fill(
  client: pg.Client,
  { header, manifest }: { header: Header; manifest: Manifest },
  { file, blobs, force = false, erasures = [], progress = () => {} }: RestoreOptions,
): Promise<Restored> {
  await checkTarget(client, force)
  const known = [...(await listErasures(client)), ...erasures]
  await clearTarget(client)
  await takeSteps(client, new Set(header.schema.map(({ id }) => id)))
  const closeWall = await openWall(client, header.tables)

  const tables = new Map(header.tables.map((table) => [table.name, table]))
  let done: Progress = { rows: 0, files: 0, bytes: 0 }
  let part = 0
  let erased: number | null = null
  let named = new Set<string>()
  /** All tables come before the first file: only then is it known which files are still wanted. */
  const tablesEnd = async () => {
    await setSequences(client, header, manifest)
    await closeWall()
    await takeSteps(client, new Set(migrations.map(({ id }) => id)))
    const count = await reapplyErasures(client, known)
    named = await namedBlobs(client)
    return count
  }
  for await (const entry of entriesOf(file)) {
    const table = tables.get(/^tables\/([^/]+)\//.exec(entry.name)?.[1] ?? '')
    if (table) {
      const bytes = await wholeOf(entry)
      // The file may have changed since it was checked.
      if (manifest.parts[part++]?.sha256 !== sha256(bytes)) throw backupProblems.tampered(file, entry.name)
      const text = `copy ${tableName(table)} (${columnList(table)}) from stdin`
      const rows = await copyIn(client, text, blocksOf(bytes))
      done = { ...done, rows: done.rows + rows, bytes: done.bytes + bytes.length }
      progress(done)
    } else if (entry.name.startsWith('files/')) {
      erased ??= await tablesEnd()
      const name = entry.name.slice('files/'.length)
      if (!named.has(name)) continue
      const bytes = await keepFile(blobs, name, entry, file)
      done = { ...done, files: done.files + 1, bytes: done.bytes + bytes }
      progress(done)
    }
  }
  erased ??= await tablesEnd()
  const expected = Object.values(manifest.rows).reduce((all, count) => all + count, 0)
  if (done.rows !== expected) throw backupProblems.tampered(file, 'tables')
  return { ...done, header, erased }
}

const BLOCK = 256 * 1024

async function* blocksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK)
}

/** @returns the bytes written, none where the store has the file */
async function keepFile(
  blobs: BlobStore,
  name: string,
  entry: { readonly size: number; readonly body: AsyncIterable<Buffer> },
  file: string,
): Promise<number> {
  if (await blobs.has(name)) return 0
  const kept = await blobs.put(entry.body, entry.size)
  if (kept.sha256 === name) return kept.size
  await blobs.remove(kept.sha256)
  throw backupProblems.tampered(file, `files/${name}`)
}

async function namedBlobs(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ blob: string }>(
    'select distinct blob from files where blob is not null',
  )
  return new Set(rows.map(({ blob }) => blob))
}

/** New rows must get places after every one that was ever given. */
async function setSequences(client: pg.Client, header: Header, { sequences }: Manifest): Promise<void> {
  for (const [name, value] of Object.entries(sequences)) {
    // A sequence is named after its table and column; a name from the archive is used only as a value.
    if (header.tables.some((table) => name.startsWith(`${table.name}_`)))
      await client.query('select setval(to_regclass(quote_ident($1)), $2)', [name, value])
  }
}
