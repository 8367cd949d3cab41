import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import pg from 'pg'
import type { BlobStore } from '../../files/index.ts'
import { Problem } from '../../kernel/index.ts'
import { connectProblem } from '../../store/index.ts'
import { demandSchema } from '../database/index.ts'
import { copyOut, linesIn } from './copy.ts'
import {
  FORMAT,
  HEADER,
  type Header,
  knownSchema,
  MANIFEST,
  type Manifest,
  macOf,
  markOf,
  sha256,
} from './format.ts'
import { backupProblems } from './problems.ts'
import { columnList, sequencesOf, type TableColumns, tableName, tablesOf } from './tables.ts'
import { type ArchiveWriter, archiveWriter } from './write.ts'

export interface BackupOptions {
  readonly databaseUrl: string
  /** 32 bytes in base64: proves the backup's origin, and is not in it. */
  readonly masterKey: string
  readonly blobs: BlobStore
  readonly file: string
  /** Writes over a file that is there. */
  readonly force?: boolean
  readonly program: string
  /** UTC. */
  readonly now: string
  readonly progress?: (done: Progress) => void
}

export interface Progress {
  readonly rows: number
  readonly files: number
  readonly bytes: number
}

export interface BackedUp extends Progress {
  readonly tables: number
  /** Files that the database names and the store does not have. */
  readonly missing: readonly string[]
}

/** A part of a table is one entry of the archive: it must fit the memory. */
const PART = 8 * 1024 * 1024

/**
 * Writes everything the installation keeps into one file: every table as of one instant, and the files they name, while
 * others go on working. The file appears under its name once it is whole.
 * @throws Problem BACKUP_EXISTS, BACKUP_UNWRITABLE, SCHEMA_OTHER, DATABASE_*
 */
export async function backup(options: BackupOptions): Promise<BackedUp> {
  const { file, force = false, databaseUrl, now } = options
  if (!force && existsSync(file)) throw backupProblems.exists(file)
  // A schema of another Mera would be written down wrongly.
  await demandSchema(databaseUrl)
  const partial = `${file}.partial`
  const writer = archiveWriter(partial, Math.floor(Date.parse(now) / 1000))
  try {
    const done = await inSnapshot(databaseUrl, (client) => writeAll(client, writer, options))
    await writer.end()
    await rename(partial, file)
    return done
  } catch (error) {
    writer.abort()
    await rm(partial, { force: true })
    throw writingProblem(error, file)
  }
}

async function inSnapshot<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mera-backup' })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(`begin isolation level repeatable read read only;
      set local mera.tenant = '*'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`)
    return await work(client)
  } catch (error) {
    throw connectProblem(error)
  } finally {
    await client.end().catch(() => {})
  }
}

async function writeAll(
  client: pg.Client,
  writer: ArchiveWriter,
  { masterKey, blobs, program, now, progress = () => {} }: BackupOptions,
): Promise<BackedUp> {
  const tables = await tablesOf(client)
  const header: Header = {
    format: 'mera-backup',
    version: FORMAT,
    program,
    createdAt: now,
    schema: knownSchema,
    masterKeyMark: markOf(masterKey),
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  }
  const headerBytes = Buffer.from(`${JSON.stringify(header, null, 1)}\n`)
  await writer.entry(HEADER, headerBytes)

  const parts: Manifest['parts'] = []
  const rows: Record<string, number> = {}
  let done: Progress = { rows: 0, files: 0, bytes: 0 }
  for (const table of tables) {
    rows[table.name] = 0
    for await (const { bytes, count } of partsOf(client, table)) {
      const name = `tables/${table.name}/${String(parts.length + 1).padStart(6, '0')}.copy`
      await writer.entry(name, bytes)
      parts.push({ name, size: bytes.length, sha256: sha256(bytes) })
      rows[table.name]! += count
      done = { ...done, rows: done.rows + count, bytes: done.bytes + bytes.length }
      progress(done)
    }
  }
  const sequences = await sequencesOf(client)

  const names = createHash('sha256')
  const missing: string[] = []
  let bytesOfFiles = 0
  for (const { blob, needed } of await blobsOf(client)) {
    const bytes = await bytesOf(blobs, blob)
    if (bytes === null) {
      // One that nothing refers to may be collected at any time.
      if (needed) missing.push(blob)
      continue
    }
    if (sha256(bytes) !== blob) {
      missing.push(blob)
      continue
    }
    await writer.entry(`files/${blob}`, bytes)
    names.update(`${blob}\n`)
    bytesOfFiles += bytes.length
    done = { ...done, files: done.files + 1, bytes: done.bytes + bytes.length }
    progress(done)
  }
  const manifest = {
    header: sha256(headerBytes),
    parts,
    rows,
    sequences,
    files: { count: done.files, bytes: bytesOfFiles, sha256: names.digest('hex') },
  }
  await writer.entry(MANIFEST, Buffer.from(JSON.stringify({ ...manifest, mac: macOf(manifest, masterKey) })))
  return { ...done, tables: tables.length, missing }
}

async function* partsOf(
  client: pg.Client,
  table: TableColumns,
): AsyncGenerator<{ bytes: Buffer; count: number }> {
  let blocks: Buffer[] = []
  let held = 0
  const part = () => {
    const bytes = Buffer.concat(blocks)
    blocks = []
    held = 0
    return { bytes, count: linesIn(bytes) }
  }
  const text = `copy (select ${columnList(table)} from ${tableName(table)}) to stdout`
  for await (const block of copyOut(client, text) as AsyncIterable<Buffer>) {
    blocks.push(block)
    held += block.length
    if (held >= PART) yield part()
  }
  if (held > 0) yield part()
}

async function blobsOf(client: pg.Client): Promise<{ blob: string; needed: boolean }[]> {
  const { rows } = await client.query<{ blob: string; needed: boolean }>(
    `select blob, bool_or(unreferenced_since is null) as needed from files where blob is not null group by blob order by blob`,
  )
  return rows
}

/** A file is not larger than an upload may be: it fits the memory. */
async function bytesOf(blobs: BlobStore, blob: string): Promise<Buffer | null> {
  const stream = await blobs.read(blob)
  if (!stream) return null
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function writingProblem(error: unknown, file: string): unknown {
  const { code, syscall, path } = error as NodeJS.ErrnoException
  const isWriting = syscall !== undefined && (syscall === 'write' || (path ?? '').startsWith(file))
  return isWriting && !(error instanceof Problem) ? backupProblems.unwritable(file, code ?? '') : error
}
