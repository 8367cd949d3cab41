import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { look, openPersonal } from '../engine/index.ts'
import { envelopeOf, type Sealed } from '../kernel/index.ts'
import {
  askErasure,
  barsTo,
  dataCopy,
  decideErasure,
  finishErasures,
  giveConsent,
  jsonOf,
  noteSeen,
  sealsOf,
} from '../privacy/index.ts'
import { makeStories, runRound } from '../simulation/index.ts'
import { masterKey, postgresVault, verifyStore } from '../store/index.ts'
import { type PrivateHouse, privateHouse, TENANT } from './privacy.fixture.ts'

const mail = 'anna.primerova@example.org'
const officer = { tenant: TENANT, person: 'privacy-1' }
const decided = {
  outcome: 'erase',
  basis: { document: 'Решение', number: '7', date: '2033-06-01' },
  reason: 'по просьбе',
} as const

let house: PrivateHouse
let person: string
let seals: Sealed[]
beforeAll(async () => {
  house = await privateHouse()
  runRound({
    world: house.world,
    name: 'VII',
    title: 'Код ИИ (очередь VII)',
    announced: '2024-04-22',
    intakeDays: 35,
    stories: makeStories('VII', 12, 'same'),
    ended: () => {},
  })
  await house.world.run(Date.parse('2027-12-01T00:00:00+03:00'))
  expect(house.world.violations).toEqual([])
  const grants = await house.world.store.rows(TENANT, { procedure: 'grant' })
  person = grants[0]!.holder!
  await furnish()
  seals = await sealsIn(house, person)
})
afterAll(() => house.close())

/** What an account of the winner brings with it. */
async function furnish(): Promise<void> {
  const { db, privacy, access, world } = house
  await house.account(person, mail)
  await house.upload(person, 'Паспорт.pdf', 'паспорт 4599 000001')
  await giveConsent(
    privacy,
    { tenant: TENANT, person },
    { kind: 'letters', version: '1' },
    { via: 'session' },
  )
  const at = world.clock.now()
  const seen = {
    tenant: TENANT,
    roles: ['fund-officer'],
    kind: 'case',
    thing: 'c',
    field: 'members',
    at,
  } as const
  await noteSeen(privacy, [
    { ...seen, viewer: 'officer-1', subject: person },
    { ...seen, viewer: person, subject: 'VII-9-p1' },
  ])
  await access.post({
    tenant: TENANT,
    key: 'k',
    kind: 'password-changed',
    person,
    to: mail,
    language: 'ru',
    data: {},
  })
  await house.drafts.save(
    { tenant: TENANT, person },
    { procedure: 'application', action: 'prepare', case: null, parent: 'contest-x' },
    { topic: 'тема', name: 'Примерова Анна' },
    0,
  )
  await db.as(TENANT, async (client) => {
    await client.query(
      `insert into notices (tenant, case_id, key, recipient, message, operands) values ($1, 'c', 'k', $2, 'm', '{"n":1}')`,
      [TENANT, person],
    )
  })
}

/** Every sealed value of a person in every journal. */
async function sealsIn({ world }: PrivateHouse, subject: string): Promise<Sealed[]> {
  const found: Sealed[] = []
  for (const id of await world.store.cases(TENANT))
    for (const event of await world.store.journal(TENANT, id))
      found.push(...sealsOf(envelopeOf(event), subject).map(({ sealed }) => sealed))
  return found
}

async function copyOf(subject: string) {
  let text = ''
  for await (const piece of jsonOf(await dataCopy(house.privacy, { tenant: TENANT, person: subject })))
    text += piece
  return JSON.parse(text)
}

const rowsOf = async (text: string, values: unknown[] = [person]) =>
  (await house.db.as(TENANT, (client) => client.query(text, values))).rows

describe('a copy of the data', () => {
  it('holds every value that was sealed of the person, wherever it stands', async () => {
    const copy = await copyOf(person)
    const text = JSON.stringify(copy)
    await house.vault.ready(TENANT, [person], false)
    expect(seals.length).toBeGreaterThan(10)
    for (const sealed of seals) expect(text).toContain(JSON.stringify(house.vault.open(TENANT, sealed)))
    const kinds = new Set(copy.cases.map(({ procedure }: { procedure: string }) => procedure))
    for (const kind of ['application', 'agreement', 'grant']) expect(kinds).toContain(kind)
    expect(copy.account).toMatchObject([{ mail, name: 'Примерова Анна' }])
    expect(copy.sessions).toMatchObject([{ place: '192.0.2.77' }])
    expect(copy.files).toMatchObject([{ name: 'Паспорт.pdf', about: 'self', own: true }])
    expect(copy.drafts).toMatchObject([
      { parent: 'contest-x', body: { topic: 'тема', name: 'Примерова Анна' } },
    ])
    expect(copy.consents).toMatchObject([{ kind: 'letters', given: true }])
    const told = copy.notices.filter(({ text }: { text?: object }) => text)
    expect(told).toContainEqual(
      expect.objectContaining({
        message: 'application.filed',
        text: { ru: 'Заявка подана', en: 'The application is filed' },
      }),
    )
    expect(copy.seen).toMatchObject([{ viewer: null, roles: [{ id: 'fund-officer' }] }])
    expect(copy.erasedAt).toBeNull()
  })

  it('holds nothing of anybody else', async () => {
    const text = JSON.stringify(await copyOf(person))
    const others = [...house.sealed].filter((value) => value.length >= 12 && !/[а-яё]{4}/i.test(value))
    const own = new Set(seals.map((sealed) => house.vault.open(TENANT, sealed)))
    const foreign = others.filter((value) => !own.has(value) && value !== mail)
    expect(foreign.length).toBeGreaterThan(10)
    for (const value of foreign) expect(text).not.toContain(value)
    expect(text).not.toContain('"sealed":1')
  })
})

describe('an erasure', () => {
  it('is barred while a term of keeping runs, and the officer is told which', async () => {
    const { privacy } = house
    const { id } = await askErasure(privacy, { tenant: TENANT, person })
    const bars = await barsTo(privacy, { tenant: TENANT, person })
    const ofGrant = bars.filter(({ procedure }) => procedure === 'grant')
    expect(ofGrant[0]?.until).toMatch(/^20(31|32)-12-31$/)
    expect(bars.every(({ kind }) => kind === 'kept')).toBe(true)
    const refused = decideErasure(privacy, officer, id, decided)
    await expect(refused).rejects.toMatchObject({ code: 'ERASURE_BARRED' })
    await expect(decideErasure(privacy, { tenant: TENANT, person }, id, decided)).rejects.toMatchObject({
      code: 'OWN_REQUEST',
    })
    await expect(askErasure(privacy, { tenant: TENANT, person })).rejects.toMatchObject({
      code: 'ERASURE_ASKED',
    })
    const last = bars
      .map(({ until }) => until!)
      .sort()
      .at(-1)!
    house.world.clock.set(`${last}T20:59:59.999Z`)
    expect((await barsTo(privacy, { tenant: TENANT, person })).length).toBeGreaterThan(0)
    house.world.clock.tick(1)
    expect(await barsTo(privacy, { tenant: TENANT, person })).toEqual([])
  })

  it('leaves nothing that can be read, and every chain whole', async () => {
    const { privacy, db, world, access, vault, files } = house
    const [request] = await privacy.store.requestsOf(TENANT, person)
    const claimsOfTheirs = async () => {
      const claims = await rowsOf('select claim_key from claims where tenant = $1', [TENANT])
      expect(claims.length).toBeGreaterThan(0)
      return claims.filter(({ claim_key }) => seals.some(({ blind }) => claim_key.includes(blind)))
    }
    expect((await claimsOfTheirs()).length).toBeGreaterThan(0)
    const done = await decideErasure(privacy, officer, request!.id, decided)
    expect(done).toMatchObject({ state: 'done', decision: { by: 'privacy-1', reason: null, bars: [] } })

    expect((await verifyStore(db, world.engine.parts, null)).broken).toEqual([])
    const anew = postgresVault(db, masterKey(house.key))
    for (const one of [vault, anew]) {
      await one.ready(TENANT, [person], false)
      for (const sealed of seals) expect(one.open(TENANT, sealed)).toBeNull()
    }
    expect(await copyOf(person)).toEqual({
      form: 'mera-personal-data/1',
      person,
      at: world.clock.now(),
      erasedAt: expect.any(String),
    })
    expect(await rowsOf('select * from drafts where owner = $1')).toEqual([])
    expect(await rowsOf('select * from letters where person = $1')).toEqual([])
    expect(await rowsOf('select * from access_log where subject = $1')).toEqual([])
    expect(await rowsOf('select * from access_log where viewer = $1')).toHaveLength(1)
    const notices = await rowsOf('select operands from notices where recipient = $1')
    expect(new Set(notices.map(({ operands }) => JSON.stringify(operands)))).toEqual(new Set(['{}']))
    const [file] = await files.ofPerson(TENANT, person)
    await expect(files.contentOf(file!)).rejects.toMatchObject({ code: 'FILE_ERASED' })
    expect(await files.nameOf(file!)).toBeNull()
    const [account] = await rowsOf('select * from access_accounts where person = $1')
    expect(account).toMatchObject({ state: 'erased', mail: null, mail_blind: null, name: null })
    expect(await rowsOf('select place, device from access_sessions where person = $1')).toEqual([
      { place: null, device: '' },
    ])
    expect(await access.store.as(TENANT, (t) => t.accountByMail(vault.blind(TENANT, mail)))).toBeNull()
    expect(await claimsOfTheirs()).toEqual([])
  })

  it('shows marks where the values were', async () => {
    const { world, vault } = house
    const [application] = (await world.store.rows(TENANT, { procedure: 'application' })).filter(
      ({ holder }) => holder === person,
    )
    const seen = await look(world.engine.parts, TENANT, application!.case, {
      id: 'o',
      roles: ['fund-officer'],
    })
    const { fields, opened } = await openPersonal(vault, TENANT, seen!.fields)
    const members = fields.find(({ key }) => key === 'members')?.value as { person: string; name: unknown }[]
    expect(members.find((m) => m.person === person)?.name).toEqual({ erased: true })
    expect(opened.map(({ subject }) => subject)).not.toContain(person)
  })

  it('is final: nothing is written of the person again, and the same address belongs to somebody new', async () => {
    const { privacy, vault, sealed } = house
    await expect(vault.ready(TENANT, [person], true)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    await expect(house.upload(person, 'x.pdf', 'x')).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    await expect(askErasure(privacy, { tenant: TENANT, person })).rejects.toMatchObject({
      code: 'SUBJECT_ERASED',
    })
    const anew = await house.person(mail, 'Примерова Анна Образцовна')
    expect(anew.session.person).not.toBe(person)
    expect(sealed.has(mail)).toBe(true)
    expect(await finishErasures(privacy)).toBe(0)
  })
})
