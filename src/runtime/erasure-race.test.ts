import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { envelopeOf } from '../kernel/index.ts'
import {
  askErasure,
  dataCopy,
  decideErasure,
  finishErasures,
  type PrivacyParts,
  sealsOf,
} from '../privacy/index.ts'
import {
  masterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
  verifyStore,
} from '../store/index.ts'
import { type PrivateHouse, privateHouse, TENANT } from './privacy.fixture.ts'

const ROUNDS = process.env.MERA_SOAK ? 200 : 20
const officer = { tenant: TENANT, person: 'privacy-1' }
const decided = {
  outcome: 'erase',
  basis: { document: 'Решение', number: '7', date: '2024-05-06' },
  reason: 'по просьбе',
} as const

let house: PrivateHouse
/** Another process of the installation, with keys of its own at hand, that hears of no erasure. */
let other: { engine: Engine; close(): Promise<void> }
beforeAll(async () => {
  house = await privateHouse([stars])
  const db = openDatabase(house.url)
  const store = postgresStore(db, house.world.clock)
  const vault = postgresVault(db, masterKey(house.key))
  const { regulations } = house.world.engine.parts.registry
  const { calendar } = house.world
  const engine = createEngine({
    regulations,
    store,
    index: store,
    clock: house.world.clock,
    calendar,
    vault,
    ids: randomIds(),
  })
  other = { engine, close: () => db.close() }
})
afterAll(async () => {
  await other.close()
  await house.close()
})

const found = async () => {
  const actor = { id: 'k', roles: ['keeper'] }
  const given = {
    tenant: TENANT,
    case: null,
    procedure: 'club',
    action: 'found',
    input: { title: 'О' },
    actor,
  }
  return (await house.world.engine.act(given)).file.id
}
const apply = (engine: Engine, club: string, person: string) =>
  engine.act({
    tenant: TENANT,
    case: null,
    parent: club,
    procedure: 'member',
    action: 'apply',
    input: { person, name: `Тайна ${person}` },
    actor: { id: person, roles: ['child'] },
  })

/** Which of a person's values anybody can still read, by the keys that the database holds. */
async function readable(person: string): Promise<string[]> {
  const vault = postgresVault(house.db, masterKey(house.key))
  await vault.ready(TENANT, [person], false)
  const { store } = house.world
  const plain: string[] = []
  for (const id of await store.cases(TENANT))
    for (const event of await store.journal(TENANT, id))
      for (const { sealed } of sealsOf(envelopeOf(event), person)) {
        const opened = vault.open(TENANT, sealed)
        if (opened !== null) plain.push(opened)
      }
  return plain
}

describe('an erasure at the moment of a command', () => {
  it('leaves nothing readable whichever comes first, on either of two processes, and every chain whole', async () => {
    const outcomes = new Map<string, number>()
    const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    for (let round = 0; round < ROUNDS; round++) {
      const { person } = (await house.person(`r${round}@example.org`, 'Примерова Анна')).session
      // Every other person acts in the other process, which has their key at hand and does not hear that it is gone.
      const { engine } = round % 2 ? other : house.world
      await engine.parts.vault.ready(TENANT, [person], false)
      const { id } = await askErasure(house.privacy, { tenant: TENANT, person })
      const club = await found()
      const late = async () => {
        await new Promise((done) => setTimeout(done, 4 * (round % 10)))
        return apply(engine, club, person)
      }
      const [erased, written] = await Promise.allSettled([
        decideErasure(house.privacy, officer, id, decided),
        late(),
      ])
      count(written.status === 'fulfilled' ? 'written' : written.reason.code)
      // A case that was opened first bars the erasure; nothing is half done then.
      count(erased.status === 'fulfilled' ? 'erased' : erased.reason.code)
      const state = (await house.privacy.store.request(TENANT, id))?.state
      expect(state).toBe(erased.status === 'fulfilled' ? 'done' : 'open')
      if (erased.status === 'rejected') continue
      expect(await readable(person)).toEqual([])
      await expect(house.vault.ready(TENANT, [person], true)).rejects.toMatchObject({
        code: 'SUBJECT_ERASED',
      })
    }
    expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['erased', 'written']))
    for (const outcome of outcomes.keys())
      expect(['erased', 'written', 'SUBJECT_ERASED', 'ERASURE_BARRED']).toContain(outcome)
    expect((await verifyStore(house.db, house.world.engine.parts, null)).broken).toEqual([])
  })

  it('writes only what nobody reads where another process does not know of it yet', async () => {
    const { person } = (await house.person('late@example.org', 'Примерова Анна')).session
    await other.engine.parts.vault.ready(TENANT, [person], false)
    const { id } = await askErasure(house.privacy, { tenant: TENANT, person })
    await decideErasure(house.privacy, officer, id, decided)
    const club = await found()
    await apply(other.engine, club, person)
    expect(await readable(person)).toEqual([])
    await expect(apply(house.world.engine, club, person)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    expect((await verifyStore(house.db, house.world.engine.parts, null)).broken).toEqual([])
  })
})

describe('an erasure that broke off', () => {
  const broken: readonly [string, (parts: PrivacyParts) => PrivacyParts][] = [
    [
      'closing the account',
      (p) => ({ ...p, accounts: { ...p.accounts, close: () => Promise.reject(new Error('cut')) } }),
    ],
    [
      'destroying the key',
      (p) => ({ ...p, vault: { ...p.vault, erase: () => Promise.reject(new Error('cut')) } }),
    ],
    [
      'removing rows',
      (p) => ({ ...p, store: { ...p.store, eraseRows: () => Promise.reject(new Error('cut')) } }),
    ],
    [
      'removing files',
      (p) => ({ ...p, files: { ...p.files, forget: () => Promise.reject(new Error('cut')) } }),
    ],
  ]
  it.each(broken)('while %s is finished by the next sweep', async (what, cut) => {
    const { privacy } = house
    const { person } = (await house.person(`${what.replaceAll(' ', '')}@example.org`, 'Примерова Анна'))
      .session
    await house.upload(person, 'x.txt', 'тайна')
    const { id } = await askErasure(privacy, { tenant: TENANT, person })
    await expect(decideErasure(cut(privacy), officer, id, decided)).rejects.toThrow('cut')
    expect((await privacy.store.request(TENANT, id))?.state).toBe('granted')
    await expect(askErasure(privacy, { tenant: TENANT, person })).rejects.toMatchObject({
      code: expect.stringMatching(/ERASURE_ASKED|SUBJECT_ERASED/),
    })
    expect(await finishErasures(privacy)).toBeGreaterThan(0)
    expect((await privacy.store.request(TENANT, id))?.state).toBe('done')
    expect((await dataCopy(privacy, { tenant: TENANT, person })).sections).toEqual([])
    expect((await house.files.ofPerson(TENANT, person)).map(({ blob }) => blob)).toEqual([null])
    expect(await finishErasures(privacy)).toBe(0)
  })
})
