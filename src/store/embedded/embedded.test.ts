import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Embedded, removeEmbedded, startEmbedded } from './index.ts'
import { ask, buildMera, fast, openFolder, runMera } from './mera.fixture.ts'
import { serves } from './postmaster.ts'

const tools = openFolder()
const folder = openFolder()
let program: string

beforeAll(async () => {
  program = await buildMera(tools)
})
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
})
afterAll(async () => {
  await removeEmbedded(folder)
  rmSync(tools, { recursive: true })
})

const started: Embedded[] = []
async function start(revive = false): Promise<Embedded> {
  const server = await startEmbedded({ folder, settings: fast, revive })
  started.push(server)
  return server
}
const note = (server: Embedded, words: string) =>
  ask(server.url, `create table if not exists notes (words text); insert into notes values ('${words}')`)
const lastNote = async (server: { url: string }) =>
  (await ask(server.url, 'select words from notes order by ctid desc limit 1')).words
const runs = ({ pid, folder }: Embedded) => serves(pid, join(folder, 'pg18'))
const portOf = (server: { url: string }) => Number(new URL(server.url).port)

describe('the embedded server', () => {
  it('starts in an empty folder: UTF-8, Russian order, a role that is no superuser, nothing but 127.0.0.1', async () => {
    const told: string[] = []
    const server = await startEmbedded({ folder, settings: fast, log: (text) => told.push(text.en) })
    expect(told).toEqual([`Creating the database in ${server.folder}`])
    const row = await ask(
      server.url,
      `select current_user as role, current_database() as base, upper('ёж') as upper,
              (select string_agg(l, '' order by l collate "ru-x-icu") from unnest('{я,ж,ё,е,а}'::text[]) l) as letters,
              (select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user) as mighty,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listens,
              current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits,
              current_setting('timezone') as timezone`,
    )
    expect(row).toEqual({
      role: 'mera',
      base: 'mera',
      upper: 'ЁЖ',
      letters: 'аеёжя',
      mighty: false,
      encoding: 'UTF8',
      listens: '127.0.0.1',
      fsync: 'off',
      commits: 'on',
      timezone: 'UTC',
    })
    await note(server, 'kept')
    await server.stop()
    expect(runs(server)).toBe(false)
    await expect(ask(server.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('waits for a connection where those of a process that was killed take all places', async () => {
    const first = await start()
    const others: pg.Client[] = []
    for (let n = 0; n < 30; n++) {
      const client = new pg.Client({ connectionString: first.adminUrl })
      client.on('error', () => undefined)
      const full = await client.connect().then(
        () => false,
        (error: { code?: string }) => error.code === '53300',
      )
      if (full) break
      others.push(client)
    }
    expect(others.length).toBeLessThan(30)
    let came = false
    const second = start().then((server) => {
      came = true
      return server
    })
    await sleep(500)
    expect(came).toBe(false)
    for (const client of others) await client.end()
    expect((await second).pid).toBe(first.pid)
  })

  it('refuses a wrong password', async () => {
    const server = await start()
    const stranger = Object.assign(new URL(server.url), { password: 'guess' }).href
    await expect(ask(stranger, 'select 1')).rejects.toThrow(/password authentication failed/)
    await server.stop()
  })

  it('keeps values out of its log', async () => {
    const server = await start()
    await ask(server.url, 'create table persons (name text primary key)')
    await ask(server.url, "insert into persons values ('Вымышленная Анна')")
    await expect(ask(server.url, "insert into persons values ('Вымышленная Анна')")).rejects.toThrow(/unique/)
    await server.stop()
    const log = readFileSync(join(server.folder, 'server.log'), 'utf8')
    expect(log).toContain('duplicate key value')
    expect(log).not.toContain('Анна')
  })

  it('takes over a server whose Mera was killed', async () => {
    const other = await runMera(program, folder)
    other.process.kill('SIGKILL')
    await once(other.process, 'exit')
    const server = await start()
    expect([server.pid, server.url]).toEqual([other.pid, other.url])
    expect(await lastNote(server)).toBe('kept')
    await server.stop()
    expect(runs(server)).toBe(false)
  })

  it('serves until the last process has stopped', async () => {
    const server = await start()
    const other = await runMera(program, folder)
    expect(other.pid).toBe(server.pid)
    await server.stop()
    expect(await lastNote(other)).toBe('kept')
    other.process.stdin?.end()
    await once(other.process, 'exit')
    expect(runs(server)).toBe(false)
  })

  it('is one server for two who start at once, also in an empty folder', async () => {
    const empty = openFolder()
    const both = await Promise.all([runMera(program, empty), runMera(program, empty)])
    const here = await Promise.all([1, 2].map(() => startEmbedded({ folder: empty, settings: fast })))
    expect(new Set([...both, ...here].map(({ pid }) => pid)).size).toBe(1)
    for (const other of both) other.process.kill('SIGKILL')
    await removeEmbedded(empty)
    expect(runs(here[0]!)).toBe(false)
  })

  it('recovers after its server was killed', async () => {
    const server = await start()
    await note(server, 'before the kill')
    process.kill(server.pid, 'SIGKILL')
    const next = await start()
    expect(next.pid).not.toBe(server.pid)
    expect(await lastNote(next)).toBe('before the kill')
    await next.stop()
  })

  it('revives a server that dies while it is needed, at the same address', async () => {
    const server = await start(true)
    const killed = server.pid
    process.kill(killed, 'SIGKILL')
    await expect.poll(() => server.pid, { timeout: 30_000 }).not.toBe(killed)
    expect(await lastNote(server)).toBe('before the kill')
    await server.stop()
    expect(runs(server)).toBe(false)
  })

  it('moves to another port when its own is taken', async () => {
    const server = await start()
    await server.stop()
    const squatter = createServer().listen(portOf(server), '127.0.0.1')
    await once(squatter, 'listening')
    const moved = await start()
    expect(portOf(moved)).not.toBe(portOf(server))
    expect(await lastNote(moved)).toBe('before the kill')
    await moved.stop()
    squatter.close()
    expect(portOf(await start().then(stopped))).toBe(portOf(moved))
  })

  it.each([
    ['garbage', '\u0000?!\n'],
    ['the number of another process', `${process.ppid}\n/nowhere\n1\n5432\n\n127.0.0.1\n 1 1\nready\n`],
    ['the number of a dead process', '4194304\n/nowhere\n1\n5432\n\n127.0.0.1\n 1 1\nready\n'],
  ])('starts where postmaster.pid holds %s', async (_, text) => {
    writeFileSync(join((await start().then(stopped)).folder, 'pg18', 'postmaster.pid'), text)
    const server = await start()
    expect(await lastNote(server)).toBe('before the kill')
    await server.stop()
  })
})

async function stopped(server: Embedded): Promise<Embedded> {
  await server.stop()
  return server
}
