import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRegistry } from '../../engine/index.ts'
import { stars } from '../../engine/testing/index.ts'
import { isSealed, type Sealed } from '../../kernel/index.ts'
import {
  checkMasterKey,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresVault,
  verifyStore,
} from '../../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../../store/testing/index.ts'
import { backup } from '../backup/index.ts'
import { type Installed, installed } from '../lived-in.fixture.ts'
import { isTraining, makeTraining, markHome, type Trained } from './index.ts'
import { invented } from './invented.ts'

const registry = makeRegistry([stars])
const inventor = { name: (subject: string) => `Вымышленный ${subject}`, phone: () => '+70000000001' }
const now = '2024-05-06T10:00:00.000Z'
const ownKey = newMasterKey()
let real: Installed
let copy: FreshDatabase
let made: Trained
let before: string
const homes = mkdtempSync(join(tmpdir(), 'mera-training-'))

/** Everything that a database holds, as text. */
async function dump(url: string): Promise<string> {
  const db = openDatabase(url, { connections: 1 })
  try {
    const { rows: tables } = await db.pool.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    )
    const parts = await Promise.all(
      tables.map(({ name }) =>
        db.as('*', (client) => client.query(`select * from ${name} t order by t::text`)),
      ),
    )
    return JSON.stringify(parts.map(({ rows }) => rows))
  } finally {
    await db.close()
  }
}

beforeAll(async () => {
  real = await installed()
  await real.club('p-1')
  await real.club('gone')
  await real.vault.erase('t', 'gone')
  await real.keep('p-1', 'паспорт')
  await real.vault.ready('t', ['p-1'], true)
  const mail = 'anna@example.org'
  await real.db.as('t', (client) =>
    client.query(
      `insert into access_accounts (tenant, person, state, language, mail, mail_blind, name, created_at)
       values ('t', 'p-1', 'active', 'ru', $1, $2, $3, $4)`,
      [
        JSON.stringify(real.vault.seal('t', 'p-1', mail)),
        real.vault.blind('t', mail),
        JSON.stringify(real.vault.seal('t', 'p-1', 'Примерова Анна')),
        now,
      ],
    ),
  )
  const file = real.path('real.tar.gz')
  await backup({
    ...{ databaseUrl: real.url, masterKey: real.key, blobs: real.blobs, file, now },
    program: '1',
  })
  before = await dump(real.url)
  copy = await freshDatabase()
  made = await makeTraining({
    ...{ file, masterKey: real.key, into: copy.url, ownKey, registry, inventor, now },
    password: 'hash-of-all',
  })
}, 60_000)
afterAll(async () => {
  await real.remove()
  await copy.drop()
  rmSync(homes, { recursive: true, force: true })
})

describe('a training copy', () => {
  it('holds the same cases with journals that agree, and the real one is untouched', async () => {
    expect(made.cases).toBe(4)
    const db = openDatabase(copy.url)
    try {
      expect((await verifyStore(db, { registry }, null)).broken).toEqual([])
    } finally {
      await db.close()
    }
    expect(await dump(real.url)).toBe(before)
    expect((await real.verify()).broken).toEqual([])
  })

  it('opens under its own key alone, and tells invented people', async () => {
    const db = openDatabase(copy.url)
    try {
      await checkMasterKey(db, masterKey(ownKey))
      await expect(checkMasterKey(db, masterKey(real.key))).rejects.toMatchObject({
        code: 'MASTER_KEY_WRONG',
      })
      const vault = postgresVault(db, masterKey(ownKey))
      await vault.ready('t', ['p-1', 'gone'], false)
      const { rows } = await db.as('t', (client) =>
        client.query<{ file: string; person: string }>(
          `select file, file::jsonb->'facts'->'name'->>'subject' as person from cases where procedure = 'member' order by 2`,
        ),
      )
      const [erased, kept] = rows.map(
        ({ file }) => (JSON.parse(file) as { facts: { name: Sealed } }).facts.name,
      )
      expect([erased, kept].every(isSealed)).toBe(true)
      // Of whoever was erased there is nothing to replace.
      expect(vault.open('t', erased!)).toBeNull()
      expect(vault.open('t', kept!)).toMatch(/^(Вымышленный p-1|Учебный текст \d+)$/)
      const accounts = await db.as('t', (client) =>
        client.query<{ mail: Sealed; name: Sealed; mail_blind: string }>(
          'select mail, name, mail_blind from access_accounts',
        ),
      )
      const { mail, name, mail_blind: blind } = accounts.rows[0]!
      expect(vault.open('t', mail)).toBe(made.accounts[0]!.mail)
      expect(vault.open('t', name)).toBe('Вымышленный p-1')
      expect(vault.blind('t', made.accounts[0]!.mail)).toBe(blind)
    } finally {
      await db.close()
    }
  })

  it('keeps no sealed value, key, file or journal of the real one', async () => {
    const text = await dump(copy.url)
    const { rows } = await real.db.as('t', (client) =>
      client.query<{ file: string }>('select file from cases'),
    )
    const seals = rows.flatMap(({ file }) => file.match(/"text":"[^"]+"/g) ?? [])
    const erased = rows
      .filter(({ file }) => file.includes('"gone"'))
      .flatMap(({ file }) => file.match(/"text":"[^"]+"/g) ?? [])
    expect(seals.length).toBeGreaterThan(erased.length)
    for (const seal of seals.filter((one) => !erased.includes(one)))
      expect(text).not.toContain(seal.slice(8, -1))
    const keys = await real.db.as('t', (client) =>
      client.query<{ wrapped: string }>('select wrapped from subject_keys'),
    )
    for (const { wrapped } of keys.rows) expect(text).not.toContain(wrapped)
    const db = openDatabase(copy.url)
    try {
      for (const table of [
        'files',
        'file_references',
        'letters',
        'notices',
        'drafts',
        'access_journal',
        'access_sessions',
      ])
        expect((await db.as('*', (client) => client.query(`select from ${table}`))).rowCount, table).toBe(0)
      const { rows: passwords } = await db.as('*', (client) =>
        client.query('select person, hash from access_passwords'),
      )
      expect(passwords).toEqual([{ person: 'p-1', hash: 'hash-of-all' }])
    } finally {
      await db.close()
    }
  })

  it('is served from its own home alone, and its home serves nothing else', async () => {
    const [marked, plain] = [mkdtempSync(join(homes, 'a-')), mkdtempSync(join(homes, 'b-'))]
    markHome(marked, { at: now })
    const db = openDatabase(copy.url)
    try {
      expect(await isTraining(db, marked)).toBe(true)
      await expect(isTraining(db, plain)).rejects.toMatchObject({ code: 'TRAINING_ELSEWHERE' })
    } finally {
      await db.close()
    }
    expect(await isTraining(real.db, plain)).toBe(false)
    await expect(isTraining(real.db, marked)).rejects.toMatchObject({ code: 'TRAINING_ELSEWHERE' })
  })

  it('invents values of the same kind, the same ones for the same person', () => {
    const of = (plain: string, subject = 'p') => invented('t', inventor, subject, plain)
    expect(of('Иванов Пётр Сергеевич')).toBe('Вымышленный p')
    expect(of('ivanov@fond.ru')).toMatch(/^u[0-9a-f]{10}@training\.example$/)
    expect(of('+7 (912) 345-67-89')).toBe('+70000000001')
    expect(of('1985-04-30')).toMatch(/^19[6-9]\d-0\d-1\d$/)
    expect(of('770-123-456 07')).toMatch(/^\d{3}-\d{3}-\d{3} \d\d$/)
    expect(of('{"street":"ул. Ленина, 1","flat":7}')).toMatch(/^\{"street":"Учебный текст \d+","flat":0\}$/)
    expect(of('Живёт рядом')).toMatch(/^Учебный текст \d+$/)
    expect(of('Живёт рядом')).toBe(of('Живёт рядом'))
    expect(of('770', 'a')).not.toBe(of('770123456789', 'a'))
  })
})
