import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newMasterKey, openDatabase } from '../../store/index.ts'
import { type Installed, installed } from '../lived-in.fixture.ts'
import { backup, erasuresOf, inspectBackup, restore } from './index.ts'

const all: Installed[] = []
afterAll(() => Promise.all(all.map((one) => one.remove())))
async function made(key?: string) {
  const one = await installed(key)
  all.push(one)
  return one
}
const save = ({ url, key, blobs, path }: Installed, name = 'backup.tar.gz', more: object = {}) => {
  const file = path(name)
  const given = {
    databaseUrl: url,
    masterKey: key,
    blobs,
    file,
    program: '1.2.3',
    now: '2024-05-06T09:00:00.000Z',
  }
  return backup({ ...given, ...more }).then((done) => ({ file, done }))
}
/** Restores into an installation whose Mera is stopped. */
const load = async ({ url, key, blobs, rest }: Installed, file: string, more: object = {}) => {
  await rest()
  return restore({ databaseUrl: url, masterKey: key, blobs, file, ...more })
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  )
/** Looks into a database whose own pool is closed. */
async function within<T>(url: string, text: string): Promise<T[]> {
  const db = openDatabase(url)
  const { rows } = await db.as('*', (client) => client.query(text))
  await db.close()
  return rows as T[]
}
const read = async (one: Installed, hash: string) => {
  const chunks: Uint8Array[] = []
  for await (const chunk of (await one.blobs.read(hash))!) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('a backup', () => {
  let source: Installed
  let file: string
  let hash: string
  beforeAll(async () => {
    source = await made()
    for (const person of ['p1', 'p2', 'p3']) await source.club(person)
    hash = await source.keep('p1', 'план')
    file = (await save(source)).file
  })

  it('is one file of its owner alone, which any tar opens', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(existsSync(`${file}.partial`)).toBe(false)
    const names = execFileSync('tar', ['tzf', file], { encoding: 'utf8' }).trim().split('\n')
    expect([names[0], names.at(-1)]).toEqual(['mera-backup.json', 'manifest.json'])
    expect(names).toContain(`files/${hash}`)
    expect(execFileSync('tar', ['xzOf', file, `files/${hash}`], { encoding: 'utf8' })).toBe('план')
  })

  it('holds neither the master key nor anything plain of a person', () => {
    const bytes = gunzipSync(readFileSync(file))
    for (const form of [
      source.key,
      Buffer.from(source.key, 'base64'),
      Buffer.from(source.key, 'base64').toString('hex'),
      'Имя p1',
    ])
      expect(bytes.includes(form)).toBe(false)
  })

  it('fills another database and another store: the same rows, keys and bytes', async () => {
    const target = await made(source.key)
    const { rows, files, erased, header } = await load(target, file)
    expect([files, erased, header.program]).toEqual([1, 0, '1.2.3'])
    const tables = ['cases', 'events', 'deadlines', 'claims', 'subject_keys', 'files', 'marks']
    let total = 0
    for (const table of tables) {
      const order = `select to_jsonb(x)::text as row from ${table} x order by 1`
      const copied = await within(target.url, order)
      expect(copied, table).toEqual(await within(source.url, order))
      total += copied.length
    }
    expect(rows).toBeGreaterThanOrEqual(total)
    expect(await read(target, hash)).toBe('план')
  })

  it('goes on where it stopped: new rows get new places', async () => {
    const target = await made(source.key)
    const before = await within<{ place: number }>(source.url, 'select max(place) as place from changes')
    await load(target, file)
    await within(target.url, `insert into changes (tenant, case_id, seq) values ('t', 'x', 1)`)
    const [added] = await within<{ place: number }>(
      target.url,
      `select place from changes where case_id = 'x'`,
    )
    expect(added!.place).toBeGreaterThan(before[0]!.place)
  })

  it('leaves the wall between tenants standing', async () => {
    const target = await made(source.key)
    await load(target, file)
    const open = await within(
      target.url,
      `select relname from pg_class join pg_attribute a on a.attrelid = pg_class.oid
      where attname = 'tenant' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
  })

  it('is not written over a file that is there, and never half', async () => {
    expect(await codeOf(save(source))).toBe('BACKUP_EXISTS')
    expect(await codeOf(save(source, 'no/such/folder'))).toBe('BACKUP_UNWRITABLE')
    expect((await save(source, 'backup.tar.gz', { force: true })).done.files).toBe(1)
  })

  it('tells files that are gone, but for those that nothing refers to', async () => {
    const other = await made()
    const gone = await other.keep('p1', 'потерян')
    const collected = await other.keep('p1', 'ничей', false)
    await other.blobs.remove(gone)
    await other.blobs.remove(collected)
    expect((await save(other)).done.missing).toEqual([gone])
  })

  it('taken while others write is one instant: it restores and verifies', async () => {
    const busy = await made()
    let going = true
    const writers = [0, 1, 2].map(async (writer) => {
      for (let i = 0; going; i++) await busy.club(`w${writer}-${i}`)
    })
    while ((await busy.count('cases')) < 40) await new Promise((done) => setTimeout(done, 20))
    const saved = await save(busy)
    going = false
    await Promise.all(writers)
    const target = await made(busy.key)
    await load(target, saved.file)
    const [counted] = await within<{ cases: number; events: number; orphans: number }>(
      target.url,
      `select (select count(*) from cases) as cases, (select count(*) from events) as events,
         (select count(*) from cases c left join events e using (tenant, case_id) where e.seq is null) as orphans`,
    )
    expect(counted!.cases).toBeGreaterThanOrEqual(40)
    expect(counted!.cases).toBeLessThan(await busy.count('cases'))
    const again = await installedOn(target)
    expect(await again.verify()).toEqual({ cases: counted!.cases, events: counted!.events, broken: [] })
    expect(counted!.orphans).toBe(0)
  })

  it('refuses a database that another version of Mera keeps', async () => {
    const other = await made()
    await within(other.url, `insert into schema_steps (id) values ('999-later')`)
    expect(await codeOf(save(other))).toBe('SCHEMA_OTHER')
  })
})

/** The verification of a database whose pool was closed for the restore. */
async function installedOn(one: Installed) {
  const db = openDatabase(one.url)
  const { verifyStore } = await import('../../store/index.ts')
  return {
    verify: async () => {
      const found = await verifyStore(db, one.engine.parts, null)
      await db.close()
      return found
    },
  }
}

describe('a restore', () => {
  let source: Installed
  let file: string
  beforeAll(async () => {
    source = await made()
    await source.club('p1')
    file = (await save(source)).file
  })

  it('replaces data only where it is told to, and then as a whole', async () => {
    const target = await made(source.key)
    const { club } = await target.club('q')
    expect(await codeOf(load(target, file))).toBe('TARGET_NOT_EMPTY')
    expect(await within(target.url, 'select case_id from cases')).toHaveLength(2)
    await load(target, file, { force: true })
    const left = await within<{ case_id: string }>(target.url, 'select case_id from cases')
    expect(left.map(({ case_id }) => case_id)).not.toContain(club)
  })

  it('leaves a database alone on which a Mera works, or that holds tables of others', async () => {
    const target = await made(source.key)
    await target.count('cases')
    const given = { databaseUrl: target.url, masterKey: target.key, blobs: target.blobs, file, force: true }
    expect(await codeOf(restore(given))).toBe('TARGET_IN_USE')
    await within(target.url, 'create table guests (name text)')
    expect(await codeOf(load(target, file, { force: true }))).toBe('TARGET_NOT_OURS')
    expect(await within(target.url, 'select * from guests')).toEqual([])
  })

  it('that fails leaves the target as it was', async () => {
    const target = await made(source.key)
    const { club } = await target.club('q')
    const hash = await source.keep('p1', 'план')
    const { file: whole } = await save(source, 'whole.tar.gz')
    const blobs = {
      ...target.blobs,
      has: async () => false,
      put: () => Promise.reject(new Error('disk full')),
    }
    expect(await codeOf(load(target, whole, { force: true, blobs }))).toBe('Error: disk full')
    const left = await within<{ case_id: string }>(target.url, 'select case_id from cases')
    expect(left.map(({ case_id }) => case_id)).toContain(club)
    expect(await target.blobs.has(hash)).toBe(false)
  })

  it('needs the master key that the backup was written under', async () => {
    const target = await made()
    expect(await codeOf(load(target, file))).toBe('BACKUP_OTHER_KEY')
    expect(await codeOf(inspectBackup(file, newMasterKey()))).toBe('BACKUP_OTHER_KEY')
  })

  it('keeps erased what was erased after the backup, by the target or by a list', async () => {
    const person = await made()
    await person.club('p1')
    await person.club('p2')
    const [mine, theirs] = [await person.keep('p1', 'мой план'), await person.keep('p2', 'их план')]
    const { file: old } = await save(person)
    await person.vault.erase('t', 'p1', { reason: 'просьба', by: 'k' })
    const list = person.path('erasures.jsonl')
    const records = await within(person.url, 'select to_jsonb(e) as e from erasures e')
    writeFileSync(list, records.map((row) => `${JSON.stringify((row as { e: object }).e)}\n`).join(''))

    const byList = await made(person.key)
    const { erased, files } = await load(byList, old, { erasures: erasuresOf(list) })
    expect([erased, files]).toEqual([1, 1])
    expect([await byList.blobs.has(mine), await byList.blobs.has(theirs)]).toEqual([false, true])

    expect((await load(person, old, { force: true })).erased).toBe(1)
    for (const { url } of [byList, person]) {
      const keys = await within<{ subject: string }>(url, 'select subject from subject_keys order by 1')
      expect(keys.map(({ subject }) => subject)).toEqual(['p2'])
      expect(await within(url, 'select * from erasures')).toHaveLength(1)
    }
    expect((await (await installedOn(byList)).verify()).broken).toEqual([])
  })

  it('a list of erasures that is none names its line', async () => {
    const path = source.path('broken.jsonl')
    writeFileSync(path, '{"tenant":"t","subject":"s","key_id":"k"}\n\nnonsense\n')
    expect(() => erasuresOf(path)).toThrow(/line 3/)
    expect(() => erasuresOf(`${path}.gone`)).toThrow(/BACKUP_UNREADABLE/)
  })
})
