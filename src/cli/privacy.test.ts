import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresAccess } from '../store/access/index.ts'
import {
  checkMasterKey,
  type Database,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresVault,
} from '../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { mera } from './run-for-test.ts'

const home = mkdtempSync(join(tmpdir(), 'mera-cli-privacy-'))
const key = newMasterKey()
const tenant = 'fund'
let fresh: FreshDatabase
let db: Database
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  env = { MERA_HOME: home, DATABASE_URL: fresh.url, MERA_MASTER_KEY: key }
  await checkMasterKey(db, masterKey(key))
  for (const person of ['p-anna', 'p-boris', 'p-officer']) await account(person)
  await appoint('p-officer', 'privacy-officer')
  await appoint('p-boris', 'expert')
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
  rmSync(home, { recursive: true })
})

const at = '2024-05-06T09:00:00.000Z'
async function account(person: string): Promise<void> {
  const vault = postgresVault(db, masterKey(key))
  await vault.ready(tenant, [person], true)
  const seal = (plain: string) => vault.seal(tenant, person, plain)
  const mail = seal(`${person}@example.org`)
  await postgresAccess(db).as(tenant, (t) =>
    t.addAccount({
      person,
      state: 'active',
      language: 'ru',
      mail,
      name: seal('Примерова Анна'),
      createdAt: at,
      noticesByMail: true,
      closedAt: null,
    }),
  )
}
const appoint = (person: string, role: string) =>
  postgresAccess(db).as(tenant, (t) =>
    t.addTerm({
      id: `t-${person}`,
      kind: 'role',
      of: role,
      person,
      from: '2024-01-01',
      to: null,
      rank: 0,
      powers: [],
      basis: { document: 'Приказ', number: '1', date: '2024-01-01' },
      grantedBy: 'p-admin',
      grantedAt: at,
      ended: null,
    }),
  )
const run = async (...args: string[]) => {
  const { code, out, err } = await mera(args, { env })
  return { code, told: JSON.parse(out || err) }
}
const erase = (person: string, ...more: string[]) => run('privacy', 'erase', person, '--json', ...more)
const decided = ['--reason', 'Решение № 7', '--by', 'p-officer']

describe('mera privacy', () => {
  it('export: everything of a person; it is taken down that the operator saw it', async () => {
    const first = await run('privacy', 'export', 'p-anna')
    expect(first.code).toBe(0)
    expect(first.told).toMatchObject({ person: 'p-anna', account: [{ mail: 'p-anna@example.org' }] })
    const { told } = await run('privacy', 'export', 'p-anna')
    expect(told.seen).toMatchObject([
      { roles: [{ id: 'operator' }], fields: [{ field: 'export', times: 2 }] },
    ])
    expect(await run('privacy', 'export', 'p-nobody')).toMatchObject({
      code: 2,
      told: { code: 'UNKNOWN_PERSON' },
    })
    const other = await run('privacy', 'export', 'p-anna', '--tenant', 'elsewhere')
    expect(other).toMatchObject({ code: 2, told: { code: 'UNKNOWN_TENANT' } })
  })

  it('sweep: counts in a dry run, then removes', async () => {
    await db.as(tenant, async (client) => {
      await client.query(
        `insert into command_keys values ($1, 'k1', 'c', 1, 'f', '2020-01-01T00:00:00.000Z'), ($1, 'k2', 'c', 2, 'f', $2)`,
        [tenant, new Date().toISOString()],
      )
      await client.query(
        `insert into drafts (tenant, draft_id, owner, procedure, action, version, body, saved_at)
         values ($1, 'd1', 'p-anna', 'a', 'b', 1, '{"sealed": 1}', '2020-01-01'),
                ($1, 'd2', 'p-anna', 'a', 'c', 1, '{"sealed": 1}', now())`,
        [tenant],
      )
      await client.query(
        `insert into access_log values ($1, 'p-boris', '2020-01-01', 'v', 'case', 'c', 'f', 'r', 1, 'x', 'x')`,
        [tenant],
      )
    })
    const counts = { accessLog: 1, replies: 1, drafts: 1, sessions: 0, uploads: 0, erasures: 0 }
    for (let n = 0; n < 2; n++)
      expect((await run('privacy', 'sweep', '--dry-run', '--json')).told).toEqual({ dryRun: true, counts })
    expect((await run('privacy', 'sweep', '--json')).told).toEqual({ dryRun: false, counts })
    const none = { accessLog: 0, replies: 0, drafts: 0, sessions: 0, uploads: 0, erasures: 0 }
    expect((await run('privacy', 'sweep', '--json')).told.counts).toEqual(none)
    const { rows } = await db.as(tenant, (client) => client.query('select draft_id from drafts'))
    expect(rows).toEqual([{ draft_id: 'd2' }])
    const { out } = await mera(['privacy', 'sweep', '--dry-run'], { env: { ...env, LANG: 'ru_RU.UTF-8' } })
    expect(out).toContain('нетронутые черновики')
  })

  it('erase: only by a privacy officer, on a document, where nothing bars it; once', async () => {
    expect(await erase('p-anna', '--by', 'p-officer')).toMatchObject({ code: 2, told: { code: 'USAGE' } })
    const stranger = await erase('p-anna', '--reason', 'x', '--by', 'p-boris')
    expect(stranger).toMatchObject({ code: 2, told: { code: 'ROLE_NOT_ALLOWED' } })
    const held = await erase('p-boris', ...decided)
    expect(held).toMatchObject({ code: 1, told: { code: 'ERASURE_BARRED' } })
    expect(await erase('p-officer', ...decided)).toMatchObject({ code: 2, told: { code: 'OWN_REQUEST' } })
    expect(await erase('p-anna', ...decided)).toMatchObject({ code: 0, told: { person: 'p-anna' } })
    expect(await erase('p-anna', ...decided)).toMatchObject({ code: 2, told: { code: 'SUBJECT_ERASED' } })
    const copy = await run('privacy', 'export', 'p-anna')
    expect(Object.keys(copy.told)).toEqual(['form', 'person', 'at', 'erasedAt'])
    const { rows } = await db.as(tenant, (client) => client.query('select reason, erased_by from erasures'))
    expect(rows).toEqual([{ reason: expect.stringContaining('Решение № 7'), erased_by: 'p-officer' }])
    const account = await postgresAccess(db).as(tenant, (t) => t.account('p-anna'))
    expect(account).toMatchObject({ state: 'erased', mail: null })
  })
})
