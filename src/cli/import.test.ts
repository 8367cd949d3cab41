import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, grantRow, tableOf, totalRow, xlsxOf } from '../imports/testing/index.ts'
import { loadConfiguration } from '../operation/index.ts'
import { newMasterKey, openDatabase, postgresAccess } from '../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { mera } from './run-for-test.ts'

const home = mkdtempSync(join(tmpdir(), 'mera-import-'))
const officer = 'person-officer'
let database: FreshDatabase
let env: NodeJS.ProcessEnv
const file = (name: string) => join(home, name)

beforeAll(async () => {
  database = await freshDatabase()
  env = { MERA_HOME: home, DATABASE_URL: database.url, MERA_MASTER_KEY: newMasterKey() }
  const db = openDatabase(database.url)
  const at = '2024-01-01T00:00:00.000Z'
  const basis = { document: 'Приказ', number: '1', date: '2024-01-01' }
  await postgresAccess(db).as(loadConfiguration(env).tenants[0]!, async (tables) => {
    for (const person of [officer, 'person-other'])
      await tables.addAccount({
        person,
        state: 'active',
        language: 'ru',
        mail: null,
        name: null,
        createdAt: at,
        noticesByMail: true,
        closedAt: null,
      })
    await tables.addTerm({
      id: 'term-officer',
      kind: 'role',
      of: 'fund-officer',
      person: officer,
      from: '2024-01-01',
      to: null,
      rank: 0,
      powers: [],
      basis,
      grantedBy: officer,
      grantedAt: at,
      ended: null,
    })
  })
  await db.close()
  writeFileSync(
    file('good.csv'),
    csvOf(tableOf([grantRow(0), grantRow(1), totalRow(2)]), { encoding: 'windows-1251' }),
  )
  writeFileSync(
    file('mixed.xlsx'),
    await xlsxOf({ Гранты: tableOf([grantRow(0), grantRow(5, { Лот: 'лот 9' })]) }),
  )
})
afterAll(async () => {
  await database.drop()
  rmSync(home, { recursive: true })
})

const basis = ['--basis', 'Приказ № 12-к от 05.11.2024']
const take = (name: string, ...more: string[]) =>
  mera(['import', 'grants', file(name), '--by', officer, ...basis, ...more], { env })

describe('mera import on a database', () => {
  it('dry, then for real, then again: each grant is taken over once', async () => {
    const dry = await take('good.csv', '--dry-run', '--json')
    expect([dry.code, JSON.parse(dry.out)]).toMatchObject([0, { accepted: 2, dryRun: true }])
    const real = await take('good.csv', '--json', '--report', file('report.csv'))
    expect([real.code, JSON.parse(real.out)]).toMatchObject([0, { accepted: 2, repeated: 0, refused: 0 }])
    expect(readFileSync(file('report.csv'), 'utf8')).toContain('accepted;grant-')
    const again = await take('good.csv', '--json')
    expect([again.code, JSON.parse(again.out)]).toMatchObject([0, { accepted: 2, repeated: 2 }])
    expect(JSON.parse((await mera(['verify', '--json'], { env })).out)).toMatchObject({
      cases: 2,
      events: 2,
      broken: [],
    })
  })

  it('tells people what was refused and why, and the money: exit 1', async () => {
    const { code, out } = await take('mixed.xlsx', '--dry-run', '--lang', 'ru')
    expect(code).toBe(1)
    expect(out).toContain(
      'Гранты, строка 3 (Р-6): не принято\n  ✗ Лот: такого значения нет → Одно из: Компьютерное зрение',
    )
    expect(out).toContain('Гранты, строка 2 (Р-1): не принято')
    expect(out).toContain('Проверка: ничего не записано.')
    expect(out).toMatch(
      /^Откуда: «mixed\.xlsx» на 2024-11-05, mixed\.xlsx \(SHA-256 [0-9a-f]{64}\)\nПо документу: Приказ № 12-к от 2024-11-05\n/,
    )
  })

  it('asks for an officer who holds the role today', async () => {
    for (const [by, told] of [
      ['person-other', 'ROLE_NOT_ALLOWED'],
      ['nobody', 'UNKNOWN_PERSON'],
    ] as const) {
      const { code, err } = await mera(['import', 'grants', file('good.csv'), '--by', by, ...basis], { env })
      expect([code, JSON.parse(err).code]).toEqual([2, told])
    }
  })

  it('refuses what cannot be read: exit 2, before the database is asked', async () => {
    writeFileSync(file('other.csv'), 'а;б\r\n1;2\r\n')
    writeFileSync(file('mapping.json'), '{')
    const refused = async (...args: string[]) =>
      JSON.parse((await mera(['import', ...args], { env: { MERA_HOME: home } })).err).code
    expect(await refused('grants', file('good.csv'), '--by', officer)).toBe('USAGE')
    expect(await refused('grants', file('good.csv'), '--by', officer, '--basis', 'приказ')).toBe('BASIS')
    expect(await refused('grants', file('none.csv'), '--by', officer, ...basis)).toBe('FILE_UNREADABLE')
    expect(
      await refused('grants', file('good.csv'), '--by', officer, ...basis, '--mapping', file('mapping.json')),
    ).toBe('INVALID_INPUT')
    expect(await refused('template', 'x')).toBe('USAGE')
    const { code, err } = await take('other.csv')
    expect([code, JSON.parse(err).code]).toEqual([2, 'HEADINGS'])
  })

  it('prints a template', async () => {
    const { code, out } = await mera(['import', 'template', 'grants'])
    expect(code).toBe(0)
    expect(out.split('\r\n')[0]).toMatch(/^\ufeffНомер в реестре;Состояние;/)
  })
})
