import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../kernel/index.ts'
import { findPackage } from './binaries.ts'
import { explained, explainOutput } from './explain.ts'
import { removeEmbedded, startEmbedded } from './index.ts'
import { ask, fast, openFolder } from './mera.fixture.ts'
import { isRoot } from './user.ts'

const folder = openFolder()
afterAll(() => removeEmbedded(folder))

const start = (at = folder) => startEmbedded({ folder: at, settings: fast })
const problemOf = (work: () => unknown): Promise<Problem> =>
  Promise.resolve()
    .then(work)
    .then(
      () => Promise.reject(new Error('nothing was refused')),
      (problem: Problem) => problem,
    )

describe('a folder that the server cannot enter', () => {
  const closed = openFolder()
  const home = join(closed, 'database')
  mkdirSync(home)
  afterAll(async () => {
    chmodSync(closed, 0o700)
    await removeEmbedded(home)
    rmSync(closed, { recursive: true })
  })

  const asRoot = async () => {
    chmodSync(closed, 0o700)
    const server = await start(home)
    expect(server.folder).toMatch(/^\/var\/(lib|tmp)\/mera-\w{6}$/)
    expect(readFileSync(join(home, 'database-is-in'), 'utf8')).toBe(server.folder)
    await ask(server.url, 'create table kept ()')
    await server.stop()

    const moved = join(closed, 'moved')
    renameSync(home, moved)
    const again = await start(moved)
    expect(again.folder).toBe(server.folder)
    await ask(again.url, 'select from kept')
    await again.stop()

    mkdirSync(home)
    writeFileSync(join(home, 'database-is-in'), server.folder)
    const copy = await start(home)
    expect(copy.folder).not.toBe(server.folder)
    await expect(ask(copy.url, 'select from kept')).rejects.toThrow(/does not exist/)
    await copy.stop()

    renameSync(copy.folder, `${copy.folder}-away`)
    const problem = await problemOf(() => start(home))
    renameSync(`${copy.folder}-away`, copy.folder)
    expect(problem.code).toBe('DATABASE_FOLDER_MISSING')
    for (const used of [home, moved]) await removeEmbedded(used)
    expect([server.folder, copy.folder].filter(existsSync)).toEqual([])
  }

  const asAnother = async () => {
    chmodSync(closed, 0o000)
    const problem = await problemOf(() => start(home))
    expect(problem.code).toBe('DATABASE_FOLDER_FORBIDDEN')
    expect(problem.items[0]?.message.en).toContain(closed)
    expect(problem.items[0]?.remedy?.en).toMatch(/MERA_HOME.*DATABASE_URL=/)
  }

  if (isRoot()) it('keeps a note where the data are, as root', asRoot)
  else it('is told to a plain user, with the remedies', asAnother)
})

describe('what stands in the way is told', () => {
  it('a setting that PostgreSQL does not know, in its own words', async () => {
    const problem = await problemOf(() => startEmbedded({ folder, settings: { ...fast, colour: 'red' } }))
    expect(problem.code).toBe('DATABASE_NOT_STARTED')
    expect(problem.items[0]?.message.ru).toContain('unrecognized configuration parameter "colour"')
    expect(problem.items[0]?.remedy?.en).toContain(join(folder, 'server.log'))
  })

  it('lost passwords, and passwords of another server', async () => {
    const server = await start()
    await server.stop()
    const file = join(server.folder, 'pg18', 'mera.json')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, '{')
    expect((await problemOf(start)).items[0]?.message.en).toContain(file)
    writeFileSync(file, JSON.stringify({ ...JSON.parse(kept), adminPassword: 'another' }))
    expect((await problemOf(start)).items[0]?.message.en).toContain('password authentication failed')
    writeFileSync(file, kept)
    await (await start()).stop()
  })

  it('a server that does not answer', async () => {
    const data = join(folder, 'pg18')
    // Looks like the server of this folder by its arguments, and is none.
    const impostor = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', '--', '-D', data, '-c'])
    const lines = [impostor.pid, data, 1, 1, '', '127.0.0.1', ' 1 1', 'ready', '']
    writeFileSync(join(data, 'postmaster.pid'), lines.join('\n'))
    const problem = await problemOf(start)
    impostor.kill()
    expect(problem.code).toBe('DATABASE_NOT_STARTED')
    expect(problem.items[0]?.message.en).toContain('ECONNREFUSED')
  })

  it('data of another major version', async () => {
    const old = openFolder()
    mkdirSync(join(old, 'pg17'))
    const problem = await problemOf(() => start(old))
    rmSync(old, { recursive: true })
    expect([problem.code, problem.title.en]).toEqual([
      'DATABASE_OTHER_MAJOR',
      'The data were written by PostgreSQL 17, and this is PostgreSQL 18',
    ])
    expect(problem.items[0]?.remedy?.en).toContain('mera restore')
  })

  it('a platform without executables', async () => {
    const problem = await problemOf(() => findPackage('sunos-x64'))
    expect(problem.code).toBe('DATABASE_NOT_AVAILABLE')
    expect(problem.items[0]?.remedy?.en).toContain('DATABASE_URL=')
  })

  it.each([
    ['could not extend file "base/5/1247": No space left on device', 'DATABASE_DISK_FULL'],
    ['FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded', 'DATABASE_DISK_FULL'],
    ['FATAL:  could not open file "PG_VERSION": Permission denied', 'DATABASE_FOLDER_FORBIDDEN'],
    ['FATAL:  data directory "/d" has wrong ownership', 'DATABASE_FOLDER_FORBIDDEN'],
    ['FATAL:  incorrect checksum in control file', 'DATABASE_NOT_STARTED'],
  ])('«%s» is %s', (output, code) => {
    expect(explainOutput(output, '/d', '/d/server.log').code).toBe(code)
  })

  it.each([
    ['ENOSPC', 'DATABASE_DISK_FULL'],
    ['EROFS', 'DATABASE_FOLDER_FORBIDDEN'],
  ])('%s of our own files is %s', async (code, wanted) => {
    const failing = () => explained('/d', () => Promise.reject(Object.assign(new Error(code), { code })))
    expect((await problemOf(failing)).code).toBe(wanted)
  })
})
