import { afterAll, beforeAll, expect, it } from 'vitest'
import { standardLimits } from '../../../access/index.ts'
import { accessBench, PASSWORD } from '../../../memory/access/testing/index.ts'
import { keptMail, postman } from '../../../notices/index.ts'
import { postgresAccess, postgresLimits } from '../../../store/access/index.ts'
import { type Database, masterKey, newMasterKey, openDatabase, postgresVault } from '../../../store/index.ts'
import { postgresLetters } from '../../../store/letters/index.ts'
import { type FreshDatabase, freshDatabase } from '../../../store/testing/index.ts'
import { apiBench } from './testing/index.ts'

const key = masterKey(newMasterKey())
let fresh: FreshDatabase
let database: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  // Two connections: whoever waits for a second one inside a transaction would stand still here.
  database = openDatabase(fresh.url, { connections: 2 })
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})

/** Access as it runs in production, but for the time and the mail server. */
function bench() {
  const mail = keptMail()
  const vault = postgresVault(database, key)
  const made = accessBench({
    store: postgresAccess(database),
    vault,
    limits: postgresLimits(database, standardLimits),
  })
  const { clock } = made
  const title = { ru: 'Мера', en: 'Mera' }
  const post = postman({
    queue: postgresLetters(database),
    vault,
    clock,
    transport: mail,
    domain: 'example.org',
    title,
  })
  const parts = { ...made.parts, post: post.post }
  return { ...apiBench({}, [], { ...made, parts }), mail, deliver: () => post.deliver() }
}

it('everything works on PostgreSQL, with letters from the queue', async () => {
  const b = bench()
  const open = b.browser()
  const anna = 'anna@example.org'
  await open.send('POST', '/register', { mail: anna })
  expect(await b.deliver()).toMatchObject({ sent: 1 })
  const token = /token=([\w-]{43})/.exec(b.mail.letters[0]?.text ?? '')?.[1]
  const tries = await Promise.all(
    Array.from({ length: 8 }, () =>
      b.browser().send('POST', '/confirm', { token, name: 'Примерова Анна', password: PASSWORD }),
    ),
  )
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409])
  await open.send('POST', '/sign-in', { mail: anna, password: PASSWORD })
  expect(await open.ask('GET', '/me')).toMatchObject({ mail: anna, name: 'Примерова Анна' })
  await open.send('POST', '/recover', { mail: 'nobody@example.org' })
  await open.send('POST', '/recover', { mail: anna })
  expect(await b.deliver()).toMatchObject({ sent: 1 })
  const recovery = /token=([\w-]{43})/.exec(b.mail.letters.at(-1)?.text ?? '')?.[1]
  const password = 'другая длинная фраза'
  expect((await open.send('POST', '/reset', { token: recovery, password })).status).toBe(204)
  expect((await open.send('GET', '/me')).status).toBe(401)
  expect(await b.deliver()).toMatchObject({ sent: 1 })
  expect((await database.as('*', (client) => client.query('select from letters'))).rowCount).toBe(0)
})

it('nothing personal stands in any table of access in plain text', async () => {
  const b = bench()
  const open = b.browser()
  await open.send('POST', '/register', { mail: 'secret-anna@example.org' })
  await b.deliver()
  const token = /token=([\w-]{43})/.exec(b.mail.letters[0]?.text ?? '')?.[1]
  await open.send('POST', '/confirm', { token, name: 'Тайная Анна', password: PASSWORD })
  await open.send('POST', '/totp', { password: PASSWORD })
  await b.browser().send('POST', '/recover', { mail: 'secret-anna@example.org' })
  const dump = await database.as('*', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where tablename like 'access%' or tablename = 'letters'",
    )
    let all = ''
    for (const { name } of rows) all += JSON.stringify((await client.query(`select * from ${name}`)).rows)
    return all
  })
  expect(dump).toContain('argon2id')
  for (const plain of [
    'secret-anna',
    'Тайная',
    '192.0.2.7',
    token!,
    open.cookies.get('__Host-mera-session')!,
  ])
    expect(dump).not.toContain(plain)
})

it('lets one of many attempts with one code through, and one of two holders into an office', async () => {
  const b = bench()
  const admin = await b.adminBrowser()
  const basis = { document: 'Приказ', number: '7-к', date: '2024-05-03' }
  const year = { from: '2024-01-01', to: null, basis }
  const people = [] as string[]
  for (const mail of ['a@example.org', 'b@example.org', 'c@example.org']) {
    const { person } = await admin.ask<{ person: string }>('POST', '/invitations', {
      mail,
      language: 'ru',
      grants: [],
    })
    await b.deliver()
    const token = /token=([\w-]{43})/.exec(b.mail.letters.at(-1)?.text ?? '')?.[1]
    await b.browser().send('POST', '/invitations/accept', { token, name: 'Образцов', password: PASSWORD })
    people.push(person)
  }
  await admin.send('POST', '/offices', { id: 'director', title: { ru: 'Д', en: 'D' }, roles: ['director'] })
  const seats = await Promise.all(
    people.map((person) =>
      admin.send('POST', '/offices/director/appointments', { person, as: 'holder', ...year }),
    ),
  )
  expect(seats.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  const roles = await Promise.all(
    ['auditor', 'jury'].map((role) => admin.send('POST', `/people/${people[0]}/roles`, { role, ...year })),
  )
  expect(roles.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1)
  b.clock.tick(60_000)
  const enter = async () => {
    const open = b.browser()
    await open.send('POST', '/sign-in', { mail: 'admin@example.org', password: PASSWORD })
    return open
  }
  const browsers = [await enter(), await enter(), await enter()]
  const code = await b.latestCode(admin.person)
  const codes = await Promise.all(browsers.map((open) => open.send('POST', '/sign-in/code', { code })))
  expect(codes.map(({ status }) => status).sort()).toEqual([200, 401, 401])
})
