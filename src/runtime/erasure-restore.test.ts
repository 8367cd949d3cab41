import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stars } from '../engine/testing/index.ts'
import { folderBlobs } from '../files/index.ts'
import { backup, restore } from '../operation/index.ts'
import { askErasure, dataCopy, finishErasures, noteSeen } from '../privacy/index.ts'
import { checkMasterKey, masterKey, openDatabase, postgresVault, verifyStore } from '../store/index.ts'
import { type ErasureRecord, listErasures, postgresPrivacy } from '../store/privacy/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { type PrivateHouse, privateHouse, TENANT } from './privacy.fixture.ts'

const mail = 'anna.primerova@example.org'
let house: PrivateHouse
let target: FreshDatabase
const folder = mkdtempSync(join(tmpdir(), 'mera-restore-'))
beforeAll(async () => {
  house = await privateHouse([stars])
  await checkMasterKey(house.db, masterKey(house.key))
  target = await freshDatabase()
})
afterAll(async () => {
  await house.close()
  await target.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** A person with an account, a case, a draft that refers to a file, a notice, and somebody who looked. */
async function lived(): Promise<string> {
  const { db, world, privacy } = house
  const { person } = (await house.person(mail, 'Примерова Анна')).session
  const act = (
    procedure: string,
    action: string,
    parent: string | null,
    id: string,
    role: string,
    input: object,
  ) =>
    world.engine.act({
      tenant: TENANT,
      case: null,
      parent,
      procedure,
      action,
      input,
      actor: { id, roles: [role] },
    })
  const club = (await act('club', 'found', null, 'k', 'keeper', { title: 'О' })).file.id
  await act('member', 'apply', club, person, 'child', { person, name: 'Примерова Анна' })
  const file = await house.upload(person, 'Паспорт.pdf', 'паспорт')
  const place = { procedure: 'member', action: 'apply', case: null, parent: club }
  await house.drafts.save({ tenant: TENANT, person }, place, { paper: { sha256: file.sha256 } }, 0)
  await db.as(TENANT, async (client) => {
    await client.query(
      `insert into notices (tenant, case_id, key, recipient, message, operands) values ($1, 'c', 'k', $2, 'm', '{"n":1}')`,
      [TENANT, person],
    )
    // As a regulation would claim what is unique: by the blind index of a sealed value.
    const { rows } = await client.query<{ case_id: string; blind: string }>(
      `select case_id, substring(text from '"blind":"([^"]+)"') as blind from events where text like '%"blind"%'`,
    )
    await client.query("insert into claims (tenant, claim_key, case_id, since) values ($1, $2, $3, '')", [
      TENANT,
      `leader:${rows[0]!.blind}`,
      rows[0]!.case_id,
    ])
  })
  const at = world.clock.now()
  await noteSeen(privacy, [
    {
      tenant: TENANT,
      viewer: 'o',
      roles: ['keeper'],
      subject: person,
      kind: 'case',
      thing: club,
      field: 'name',
      at,
    },
  ])
  await askErasure(privacy, { tenant: TENANT, person })
  return person
}

it('an erasure is done again where a backup that knows nothing of it is restored', async () => {
  const person = await lived()
  const file = join(folder, 'old.backup')
  const blobs = folderBlobs(join(folder, 'files'))
  await backup({
    databaseUrl: house.url,
    masterKey: house.key,
    blobs,
    file,
    program: 'test',
    now: '2024-05-06T09:00:00.000Z',
  })
  await house.vault.erase(TENANT, person, { reason: 'Решение № 7', by: 'privacy-1' })
  const erasures: ErasureRecord[] = await house.db.as('*', listErasures)
  expect(erasures).toMatchObject([{ tenant: TENANT, subject: person, reason: 'Решение № 7' }])

  await restore({ file, databaseUrl: target.url, masterKey: house.key, blobs, erasures })
  const db = openDatabase(target.url)
  try {
    const vault = postgresVault(db, masterKey(house.key))
    const store = postgresPrivacy(db)
    await expect(vault.ready(TENANT, [person], true)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    const rows = async (text: string) =>
      (await db.as(TENANT, (client) => client.query(text, text.includes('$1') ? [person] : []))).rows
    expect(await rows('select state, mail, mail_blind, name from access_accounts where person = $1')).toEqual(
      [{ state: 'erased', mail: null, mail_blind: null, name: null }],
    )
    for (const table of ['access_passwords', 'access_links', 'letters'])
      expect([table, await rows(`select * from ${table} where person = $1`)]).toEqual([table, []])
    expect(await rows('select place from access_sessions where ended_at is null')).toEqual([])
    expect(await rows("select actor from access_journal where action = 'account-erased'")).toEqual([
      { actor: 'system' },
    ])
    expect(await rows('select * from drafts')).toEqual([])
    expect(await rows('select * from file_references')).toEqual([])
    expect(await rows('select blob, unreferenced_since is null as held from files')).toEqual([
      { blob: null, held: false },
    ])
    expect(await rows('select operands from notices')).toEqual([{ operands: {} }])
    expect(await rows('select * from access_log')).toEqual([])
    expect((await rows('select claim_key from claims')).map((row) => row.claim_key)).toEqual([
      `person:${person}`,
    ])
    expect(await store.requestsOf(TENANT, person)).toMatchObject([
      { state: 'done', decision: { by: 'privacy-1', basis: { document: 'Решение № 7' } } },
    ])
    expect((await verifyStore(db, house.world.engine.parts, null)).broken).toEqual([])
    const privacy = { ...house.privacy, store, vault }
    expect((await dataCopy(privacy, { tenant: TENANT, person })).sections).toEqual([])
    expect(await finishErasures({ ...privacy, files: { ...privacy.files, forget: async () => 0 } })).toBe(0)
  } finally {
    await db.close()
  }
})
