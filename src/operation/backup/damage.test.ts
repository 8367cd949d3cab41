import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations, openDatabase, schemaState, takeSteps } from '../../store/index.ts'
import { type Installed, installed } from '../lived-in.fixture.ts'
import { FORMAT, type Header, knownSchema, type Manifest, macOf, markOf, sha256 } from './format.ts'
import { backup, inspectBackup, restore } from './index.ts'
import { readTar, tarEnd, tarHeader, tarPadding } from './tar.ts'

const all: Installed[] = []
let source: Installed
let plain: Buffer
let entries: { name: string; bytes: Buffer }[]
beforeAll(async () => {
  source = await installed()
  all.push(source)
  await source.club('p1')
  await source.keep('p1', 'план')
  await source.keep('p1', 'смета')
  const file = source.path('good.tar.gz')
  const { url: databaseUrl, key: masterKey, blobs } = source
  await backup({ databaseUrl, masterKey, blobs, file, program: '1.2.3', now: '2024-05-06T09:00:00.000Z' })
  plain = gunzipSync(readFileSync(file))
  entries = await entriesIn(plain)
})
afterAll(() => Promise.all(all.map((one) => one.remove())))

async function entriesIn(bytes: Buffer) {
  const found: { name: string; bytes: Buffer }[] = []
  for await (const { name, body } of readTar(
    (async function* () {
      yield bytes
    })(),
  )) {
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    found.push({ name, bytes: Buffer.concat(chunks) })
  }
  return found
}
const packed = (list: readonly { name: string; bytes: Buffer }[]) =>
  gzipSync(
    Buffer.concat([
      ...list.flatMap(({ name, bytes }) => [
        tarHeader(name, bytes.length, 0),
        bytes,
        tarPadding(bytes.length),
      ]),
      tarEnd(),
    ]),
  )
let count = 0
/** The code and the place that the inspection of these bytes names. */
async function verdict(bytes: Uint8Array, key = source.key): Promise<string> {
  const file = source.path(`bad-${count++}.tar.gz`)
  writeFileSync(file, bytes)
  return inspectBackup(file, key).then(
    () => 'good',
    ({ code, items }) => `${code} ${items?.[0]?.message.en.split(': ')[1] ?? ''}`.trim(),
  )
}
const index = (start: string) => entries.findIndex(({ name }) => name.startsWith(start))
/** The entries with one of them changed, or removed where nothing comes back. */
const changed = (start: string, change: (bytes: Buffer) => Buffer | null) =>
  entries.flatMap((entry, i) => {
    if (i !== index(start)) return [entry]
    const bytes = change(entry.bytes)
    return bytes ? [{ ...entry, bytes }] : []
  })
const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy[0] = copy[0]! ^ 1
  return copy
}
const json = (bytes: Buffer, change: (value: Record<string, unknown>) => object) =>
  Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()))))

describe('a backup that was changed', () => {
  it('packed anew without a change is good', async () => {
    expect(await verdict(packed(entries))).toBe('good')
  })

  it('cut off anywhere is told as cut off', async () => {
    const whole = gzipSync(plain)
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      expect(await verdict(whole.subarray(0, Math.floor(whole.length * share)))).toBe('BACKUP_TRUNCATED')
      expect(await verdict(gzipSync(plain.subarray(0, Math.floor(plain.length * share))))).toBe(
        'BACKUP_TRUNCATED',
      )
    }
    expect(await verdict(packed(entries.slice(0, -1)))).toBe('BACKUP_TRUNCATED')
    expect(await verdict(new Uint8Array())).toBe('BACKUP_TRUNCATED')
  })

  it('a changed byte is told with its entry', async () => {
    const events = entries[index('tables/events')]!.name
    expect(await verdict(packed(changed('tables/events', flipped)))).toBe(`BACKUP_TAMPERED ${events}`)
    const kept = entries[index('files/')]!.name
    expect(await verdict(packed(changed('files/', flipped)))).toBe(`BACKUP_TAMPERED ${kept}`)
    const whole = gzipSync(plain)
    // Past the header: what it says of the key is told before what the bytes prove.
    whole[Math.floor((whole.length * 3) / 4)]! ^= 0xff
    expect(await verdict(whole)).toMatch(/^BACKUP_TAMPERED/)
  })

  it('an entry that is missing, added, or stands elsewhere is told', async () => {
    expect(await verdict(packed(changed('tables/events', () => null)))).toMatch(/^BACKUP_TAMPERED tables\//)
    expect(await verdict(packed(changed('files/', () => null)))).toBe('BACKUP_TAMPERED files')
    const bytes = Buffer.from('x')
    const extra = { name: `files/${sha256(bytes)}`, bytes }
    expect(await verdict(packed([...entries.slice(0, -1), extra, entries.at(-1)!]))).toBe(
      'BACKUP_TAMPERED files',
    )
    const outside = { name: '../../etc/passwd', bytes }
    expect(await verdict(packed([entries[0]!, outside, ...entries.slice(1)]))).toBe(
      'BACKUP_TAMPERED ../../etc/passwd',
    )
    expect(await verdict(packed([...entries, extra]))).toMatch(/^BACKUP_TAMPERED/)
  })

  it('whoever changes rows and manifest alike lacks the master key', async () => {
    const victim = index('tables/events')
    const rows = flipped(entries[victim]!.bytes)
    const forged = changed('tables/events', () => rows)
    const manifest = json(entries.at(-1)!.bytes, (value) => ({
      ...value,
      parts: (value.parts as Manifest['parts']).map((part) =>
        part.name === entries[victim]!.name ? { ...part, sha256: sha256(rows) } : part,
      ),
    }))
    const list = [...forged.slice(0, -1), { name: 'manifest.json', bytes: manifest }]
    expect(await verdict(packed(list))).toBe('BACKUP_TAMPERED manifest.json')
  })

  it('another file altogether is told as that', async () => {
    expect(await verdict(Buffer.from('just a text'))).toBe('BACKUP_FOREIGN')
    expect(await verdict(gzipSync('just a text'.repeat(100)))).toBe('BACKUP_FOREIGN')
    expect(await verdict(packed([{ name: 'readme', bytes: Buffer.from('x') }]))).toBe('BACKUP_FOREIGN')
    const other = changed('mera-backup.json', () => Buffer.from('{"format":"other"}'))
    expect(await verdict(packed(other))).toBe('BACKUP_FOREIGN')
    expect(await inspectBackup(source.path('none'), source.key).catch(({ code }) => code)).toBe(
      'BACKUP_UNREADABLE',
    )
  })

  it('one of a newer Mera, or of another schema, is told before anything else', async () => {
    const header = (change: (value: Record<string, unknown>) => object) =>
      packed(changed('mera-backup.json', (bytes) => json(bytes, change)))
    const steps = knownSchema
    expect(await verdict(header((h) => ({ ...h, version: FORMAT + 1, surprise: 1 })))).toBe('BACKUP_NEWER')
    const later = { id: '999-later', sha256: steps[0]!.sha256 }
    expect(await verdict(header((h) => ({ ...h, schema: [...steps, later] })))).toBe('BACKUP_NEWER')
    const otherStep = { ...steps[0]!, sha256: '0'.repeat(64) }
    const other = header((h) => ({ ...h, schema: [otherStep, ...steps.slice(1)] }))
    expect(await verdict(other)).toBe('BACKUP_OTHER_SCHEMA')
  })
})

describe('the backup of an earlier Mera', () => {
  it('is restored into its own schema, which is then brought up to date', async () => {
    const target = await installed(source.key)
    all.push(target)
    await target.rest()
    const first = [migrations[0]!.id]
    const old = await schemaOf(first)
    const rows = Buffer.from(`t\tclub-1\t1\t2024-05-06T09:00:00.000Z\t\\N\thash\ttext\n`)
    const tables = [...old.entries()].map(([name, columns]) => ({ name, columns }))
    const header: Header = {
      format: 'mera-backup',
      version: FORMAT,
      program: '0.0.1',
      createdAt: '2024-05-06T09:00:00.000Z',
      schema: knownSchema.filter(({ id }) => first.includes(id)),
      masterKeyMark: markOf(source.key),
      tables,
    }
    const headerBytes = Buffer.from(JSON.stringify(header))
    const name = 'tables/events/000001.copy'
    const claimed = {
      header: sha256(headerBytes),
      parts: [{ name, size: rows.length, sha256: sha256(rows) }],
      rows: Object.fromEntries(tables.map((table) => [table.name, table.name === 'events' ? 1 : 0])),
      sequences: {},
      files: { count: 0, bytes: 0, sha256: sha256('') },
    }
    const manifest = Buffer.from(JSON.stringify({ ...claimed, mac: macOf(claimed, source.key) }))
    const file = source.path('old.tar.gz')
    const list = [
      { name: 'mera-backup.json', bytes: headerBytes },
      { name, bytes: rows },
      { name: 'manifest.json', bytes: manifest },
    ]
    writeFileSync(file, packed(list))
    const { url: databaseUrl, key: masterKey, blobs } = target
    expect(await restore({ file, databaseUrl, masterKey, blobs, force: true })).toMatchObject({ rows: 1 })
    expect((await schemaState(databaseUrl)).pending).toEqual([])
    const db = openDatabase(databaseUrl)
    const { rows: events } = await db.as('t', (client) => client.query('select case_id, text from events'))
    await db.close()
    expect(events).toEqual([{ case_id: 'club-1', text: 'text' }])
  })
})

/** Tables and columns that the schema has after these steps. */
async function schemaOf(ids: readonly string[]): Promise<Map<string, string[]>> {
  const scratch = await installed()
  all.push(scratch)
  const { tablesOf } = await import('./tables.ts')
  const { clearTarget } = await import('./target.ts')
  return scratch.db.as('*', async (client) => {
    await clearTarget(client)
    await takeSteps(client, new Set(ids))
    return new Map((await tablesOf(client)).map(({ name, columns }) => [name, [...columns]]))
  })
}
