import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newMasterKey, openDatabase, removeEmbedded } from '../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { mera } from './run-for-test.ts'

const home = mkdtempSync(join(tmpdir(), 'mera-cli-db-'))
const databases: FreshDatabase[] = []
const key = newMasterKey()
let env: NodeJS.ProcessEnv
const fresh = async () => {
  const made = await freshDatabase()
  databases.push(made)
  return made.url
}
beforeAll(async () => {
  env = { MERA_HOME: home, DATABASE_URL: await fresh(), MERA_MASTER_KEY: key }
})
afterAll(async () => {
  for (const { drop } of databases) await drop()
  await removeEmbedded(join(home, 'postgres'))
  rmSync(home, { recursive: true })
})
const json = async (args: string[], given = env) => {
  const { code, out, err } = await mera([...args, '--json'], { env: given })
  return { code, told: JSON.parse(out || err) }
}
const sql = async (url: string, text: string) => {
  const db = openDatabase(url)
  await db.as('*', (client) => client.query(text))
  await db.close()
}

describe('mera db', () => {
  it('status: server, role, schema and tables; the password is hidden', async () => {
    const { code, told } = await json(['db', 'status'])
    expect(code).toBe(0)
    expect(told).toMatchObject({ embedded: null, walled: true, schema: { pending: [], unknown: [] } })
    expect(told.tables.map(({ name }: { name: string }) => name)).toContain('events')
    expect(new URL(told.database).password).toBe(encodeURIComponent('•••'))
    const { out } = await mera(['db', 'status'], { env: { ...env, LANG: 'ru_RU.UTF-8' } })
    expect(out).toContain('схема: в порядке')
  })

  it('a schema that is not this program’s: status exit 1; a newer one is neither migrated nor verified nor saved', async () => {
    const url = await fresh()
    const other = { ...env, DATABASE_URL: url }
    await sql(url, `insert into schema_steps (id) values ('999-later')`)
    const { code, told } = await json(['db', 'status'], other)
    expect([code, told.schema.unknown]).toEqual([1, ['999-later']])
    for (const [args, refusal] of [
      [['db', 'migrate'], 'SCHEMA_NEWER'],
      [['verify'], 'SCHEMA_OTHER'],
      [['backup', join(home, 'none.tar.gz')], 'SCHEMA_OTHER'],
    ] as const) {
      const answer = await json([...args], other)
      expect([answer.code, answer.told.code]).toEqual([2, refusal])
    }
  })

  it('migrate: tells the steps it took', async () => {
    expect((await json(['db', 'migrate'])).told).toEqual({ taken: [] })
  })

  it('url and psql-hint: for other tools', async () => {
    expect((await mera(['db', 'url'], { env })).out).toBe(`${env.DATABASE_URL}\n`)
    expect((await mera(['db', 'psql-hint'], { env })).out).toContain('psql "$(mera db url)"')
  })

  it('a database elsewhere is not ours to start or stop: exit 2', async () => {
    for (const verb of ['start', 'stop'])
      expect(await json(['db', verb])).toMatchObject({ code: 2, told: { code: 'DATABASE_NOT_EMBEDDED' } })
  })

  it('the embedded server: started, left running by other commands, stopped', async () => {
    const own = { MERA_HOME: home }
    expect((await json(['db', 'status'], own)).told.embedded).toEqual({ data: null, pid: null })
    const { pid } = (await json(['db', 'start'], own)).told
    expect((await json(['verify'], own)).told).toEqual({ cases: 0, events: 0, checkpoints: 0, broken: [] })
    expect((await json(['db', 'status'], own)).told.embedded.pid).toBe(pid)
    expect((await json(['db', 'stop'], own)).told).toEqual({ stopped: true })
    expect((await json(['db', 'stop'], own)).told).toEqual({ stopped: false })
    // A command that finds no server starts one for itself, and ends it.
    expect((await json(['verify'], own)).code).toBe(0)
    expect((await json(['db', 'status'], own)).told.embedded.pid).toBeNull()
  })
})

describe('mera verify', () => {
  it('names what is broken: exit 1; of one tenant only where it is asked so', async () => {
    const url = await fresh()
    const other = { ...env, DATABASE_URL: url }
    await sql(
      url,
      `insert into events values ('t', 'club-1', 1, '2024-05-06T09:00:00.000Z', null, 'hash', '{}')`,
    )
    const { code, told } = await json(['verify'], other)
    expect(code).toBe(1)
    expect(told).toMatchObject({ cases: 0, events: 1, broken: [{ case: 'club-1' }] })
    expect((await json(['verify', '--tenant', 'other'], other)).code).toBe(0)
    const { out } = await mera(['verify'], { env: { ...other, LANG: 'ru_RU.UTF-8' } })
    expect(out).toContain('Не сходится: club-1')
  })
})

describe('mera db rebuild', () => {
  it('makes rows anew from the journals; exit 1 where a journal does not hold', async () => {
    const url = await fresh()
    const other = { ...env, DATABASE_URL: url }
    expect(await json(['db', 'rebuild'], other)).toEqual({ code: 0, told: { cases: 0, broken: [] } })
    await sql(
      url,
      `insert into cases (tenant, case_id, procedure, state, version, sums, dates, marks, head, opened_at, changed_at, file)
       values ('t', 'club-1', 'club', 'open', 1, '{}', '{}', '{}', '', '', '', '{}')`,
    )
    const { code, told } = await json(['db', 'rebuild'], other)
    expect([code, told.broken]).toEqual([1, [{ case: 'club-1', reason: 'the case has no journal' }]])
  })
})

describe('mera backup, restore', () => {
  it('carry an installation to another database', async () => {
    const file = join(home, 'backup.tar.gz')
    await sql(env.DATABASE_URL!, `insert into counters values ('t', 'c', 7)`)
    const saved = await json(['backup', file])
    expect(saved).toMatchObject({ code: 0, told: { file, files: 0, missing: [] } })
    expect(saved.told.rows).toBeGreaterThan(0)
    expect((await json(['restore', file, '--check'])).told).toMatchObject({ rows: saved.told.rows })
    const into = await fresh()
    const restored = await json(['restore', file, '--into', into])
    expect(restored).toMatchObject({ code: 0, told: { rows: saved.told.rows, erased: 0, broken: [] } })
    expect((await json(['restore', file, '--into', into])).told.code).toBe('TARGET_NOT_EMPTY')
    expect((await json(['restore', file, '--into', into, '--force'])).code).toBe(0)
    expect((await json(['backup', file])).told.code).toBe('BACKUP_EXISTS')
  })

  it('tell in words what is wrong with a file: exit 2', async () => {
    const file = join(home, 'none.txt')
    writeFileSync(file, 'no backup')
    const { code, err } = await mera(['restore', file], { env, terminal: true })
    expect(code).toBe(2)
    expect(err).toContain('This is no backup of Mera [BACKUP_FOREIGN]')
    expect((await json(['restore', file, '--into', 'mysql://x/y'])).told.code).toBe('CONFIGURATION_INVALID')
  })

  it('a list of erasures is a record a line', async () => {
    const url = await fresh()
    await sql(
      url,
      `insert into erasures (tenant, subject, key_id, reason, erased_by) values ('t', 's', 'k', 'r', 'b')`,
    )
    const { out } = await mera(['db', 'erasures'], { env: { ...env, DATABASE_URL: url } })
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ tenant: 't', subject: 's', key_id: 'k' }])
    const list = join(home, 'erasures.jsonl')
    writeFileSync(list, out)
    const file = join(home, 'backup.tar.gz')
    await sql(
      env.DATABASE_URL!,
      `insert into subject_keys (tenant, subject, key_id, wrapped) values ('t', 's', 'k', 'w')`,
    )
    await mera(['backup', file, '--force'], { env })
    const { told } = await json(['restore', file, '--into', await fresh(), '--erasures', list])
    expect(told.erased).toBe(1)
    expect(readFileSync(list, 'utf8')).toBe(out)
  })
})

describe('mera health', () => {
  it('asks the server where it listens: 0 ready, 1 not or silent', async () => {
    let ready = true
    const server = createServer((_, response) => {
      const checks = [{ name: 'database', ok: ready, ...(ready ? {} : { code: 'DATABASE_UNREACHABLE' }) }]
      response
        .writeHead(ready ? 200 : 503)
        .end(JSON.stringify({ status: ready ? 'ready' : 'not-ready', checks }))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const given = { ...env, MERA_PORT: String((server.address() as AddressInfo).port), MERA_HOST: '0.0.0.0' }
    expect(await json(['health'], given)).toMatchObject({ code: 0, told: { ready: true } })
    ready = false
    const { code, out } = await mera(['health'], { env: given })
    expect([code, out]).toEqual([1, expect.stringContaining('✗ database: DATABASE_UNREACHABLE')])
    await new Promise((done) => server.close(done))
    expect(await json(['health'], given)).toMatchObject({ code: 1, told: { ready: false, checks: null } })
    const elsewhere = await json(['health', '--url', `http://127.0.0.1:${given.MERA_PORT}/x`])
    expect(elsewhere.told.address).toBe(`http://127.0.0.1:${given.MERA_PORT}`)
  })
})

describe('mera administrator', () => {
  it('invites the first one by a link, and refuses an address that is none', async () => {
    const url = await fresh()
    const given = { ...env, DATABASE_URL: url, MERA_PUBLIC_URL: 'https://mera.example.org' }
    const { code, told } = await json(['administrator', 'chief@example.org'], given)
    expect(code).toBe(0)
    expect(told.link).toMatch(/^https:\/\/mera\.example\.org\/access\/invitation\?token=./)
    expect(await json(['administrator', 'nobody'], given)).toMatchObject({
      code: 2,
      told: { code: 'INVALID_INPUT' },
    })
    const other = await json(['administrator', 'chief@example.org'], {
      ...given,
      MERA_MASTER_KEY: newMasterKey(),
    })
    expect(other).toMatchObject({ code: 2, told: { code: 'MASTER_KEY_WRONG' } })
  })
})
