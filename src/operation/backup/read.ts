import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../kernel/index.ts'
import { linesIn } from './copy.ts'
import {
  FORMAT,
  HEADER,
  type Header,
  headerSchema,
  knownSchema,
  MANIFEST,
  type Manifest,
  macOf,
  manifestSchema,
  markOf,
  sha256,
} from './format.ts'
import { backupProblems } from './problems.ts'
import { readTar, type TarEntry, TarFault } from './tar.ts'

/** What a backup is and holds. */
export interface Inspected {
  readonly header: Header
  readonly manifest: Manifest
}

/** The entries of a backup. Faults of the file come as problems, whoever reads. */
export async function* entriesOf(file: string): AsyncGenerator<TarEntry> {
  const gunzip = createGunzip()
  // A failure of the file must reach whoever reads the unpacked bytes; the callback keeps it from being thrown twice.
  pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), gunzip, () => {})
  try {
    for await (const entry of readTar(gunzip)) yield { ...entry, body: told(entry.body, file) }
  } catch (error) {
    throw readingProblem(error, file)
  } finally {
    gunzip.destroy()
  }
}

/** Whoever reads an entry is told of the file's faults too. */
async function* told(body: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* body
  } catch (error) {
    throw readingProblem(error, file)
  }
}

function readingProblem(error: unknown, file: string): unknown {
  if (error instanceof TarFault)
    return error.kind === 'truncated' ? backupProblems.truncated(file) : backupProblems.tampered(file, 'tar')
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return backupProblems.truncated(file)
  if (code === 'Z_DATA_ERROR') return backupProblems.tampered(file, 'gzip')
  return syscall ? backupProblems.unreadable(file, code) : error
}

/** The first two bytes of RFC 1952. */
function isGzip(file: string): boolean {
  const start = Buffer.alloc(2)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, 2, 0)
  } finally {
    closeSync(handle)
  }
  return start.equals(Buffer.from([0x1f, 0x8b]))
}

export async function wholeOf({ body }: TarEntry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Reads a whole backup and holds every byte against the manifest, and the manifest against the master key. Nothing is
 * written anywhere.
 * @throws Problem BACKUP_* naming what is wrong
 */
export async function inspectBackup(file: string, masterKey: string): Promise<Inspected> {
  const entries = entriesOf(file)
  const { header, bytes: headerBytes } = await headerOf(file, entries, masterKey)
  const seen: { name: string; size: number; sha256: string }[] = []
  const rows: Record<string, number> = Object.fromEntries(header.tables.map(({ name }) => [name, 0]))
  const names = createHash('sha256')
  const files = { count: 0, bytes: 0 }
  let manifest: Manifest | null = null
  for await (const entry of entries) {
    if (manifest) throw backupProblems.tampered(file, entry.name)
    const bytes = await wholeOf(entry)
    if (entry.name === MANIFEST) {
      manifest = parsed(manifestSchema, bytes, file, MANIFEST)
    } else if (entry.name.startsWith('files/')) {
      const name = entry.name.slice('files/'.length)
      if (sha256(bytes) !== name) throw backupProblems.tampered(file, entry.name)
      names.update(`${name}\n`)
      files.count++
      files.bytes += bytes.length
    } else {
      const table = /^tables\/([^/]+)\/\d{6}\.copy$/.exec(entry.name)?.[1] ?? ''
      if (rows[table] === undefined) throw backupProblems.tampered(file, entry.name)
      rows[table] += linesIn(bytes)
      seen.push({ name: entry.name, size: bytes.length, sha256: sha256(bytes) })
    }
  }
  if (!manifest) throw backupProblems.truncated(file)
  const { mac, ...claimed } = manifest
  const found = {
    header: sha256(headerBytes),
    parts: seen,
    rows,
    sequences: claimed.sequences,
    files: { ...files, sha256: names.digest('hex') },
  }
  const differs = differenceOf(claimed, found)
  if (differs) throw backupProblems.tampered(file, differs)
  if (macOf(claimed, masterKey) !== mac) throw backupProblems.tampered(file, MANIFEST)
  return { header, manifest }
}

async function headerOf(file: string, entries: AsyncGenerator<TarEntry>, masterKey: string) {
  const first = await entries.next().catch((error: unknown) => {
    // What is no gzip, or no tar at its very beginning, is another file altogether.
    const isBroken = error instanceof Problem && error.code === 'BACKUP_TAMPERED'
    const isDamage = isBroken && error.items[0]?.message.en.endsWith('gzip') && isGzip(file)
    throw isBroken && !isDamage ? backupProblems.foreign(file) : error
  })
  if (first.done || first.value.name !== HEADER) throw backupProblems.foreign(file)
  const bytes = await wholeOf(first.value)
  const loose: unknown = jsonOf(bytes)
  const claims = (loose ?? {}) as {
    readonly format?: unknown
    readonly version?: unknown
    readonly program?: unknown
  }
  if (claims.format !== 'mera-backup') throw backupProblems.foreign(file)
  if (typeof claims.version === 'number' && claims.version > FORMAT)
    throw backupProblems.newer(file, String(claims.program))
  const header = parsed(headerSchema, bytes, file, HEADER)
  const known = new Map(knownSchema.map(({ id, sha256: hash }) => [id, hash]))
  if (header.schema.some(({ id }) => !known.has(id))) throw backupProblems.newer(file, header.program)
  const other = header.schema.find(({ id, sha256: hash }) => known.get(id) !== hash)
  if (other) throw backupProblems.otherSchema(file, other.id)
  if (header.masterKeyMark !== markOf(masterKey)) throw backupProblems.otherKey(file, header.masterKeyMark)
  return { header, bytes }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function parsed<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  bytes: Buffer,
  file: string,
  name: string,
): T {
  const result = schema.safeParse(jsonOf(bytes))
  if (!result.success) throw backupProblems.tampered(file, name)
  return result.data
}

/** The first entry that is not as the manifest says. */
function differenceOf(claimed: Omit<Manifest, 'mac'>, found: Omit<Manifest, 'mac'>): string | null {
  if (claimed.header !== found.header) return HEADER
  for (let i = 0; i < Math.max(claimed.parts.length, found.parts.length); i++) {
    const [a, b] = [claimed.parts[i], found.parts[i]]
    if (a?.name !== b?.name || a?.sha256 !== b?.sha256) return b?.name ?? a?.name ?? ''
  }
  for (const table of new Set([...Object.keys(claimed.rows), ...Object.keys(found.rows)]))
    if (claimed.rows[table] !== found.rows[table]) return `tables/${table}`
  const { count, bytes, sha256: names } = claimed.files
  return count === found.files.count && bytes === found.files.bytes && names === found.files.sha256
    ? null
    : 'files'
}
