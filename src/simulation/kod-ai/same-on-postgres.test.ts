import { afterAll, expect, it } from 'vitest'
import { countingIds, memoryVault } from '../../memory/index.ts'
import { programmes } from '../../programmes.ts'
import { productionCalendar } from '../../rules/index.ts'
import { type Database, openDatabase, postgresStore } from '../../store/index.ts'
import { freshDatabase } from '../../store/testing/index.ts'
import { makeWorld, tenant, type World, type WorldOptions } from '../world.ts'
import { endingFaults } from './ending.ts'
import { playRound } from './play.ts'

const COUNT = process.env.MERA_SOAK ? 300 : 12
const open: { db: Database; drop: () => Promise<void> }[] = []
afterAll(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

/** A whole round, from the announcement until the last grant is closed. */
async function play(ports?: WorldOptions['ports']): Promise<World> {
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'same',
    start: '2024-04-01T06:00:00.000Z',
    ...(ports ? { ports } : {}),
  })
  await playRound(world, COUNT)
  return world
}

/** The heads of all chains: equal heads are equal journals, to the byte. */
async function headsOf({ store }: World) {
  const heads: Record<string, string> = {}
  for (const id of await store.cases(tenant)) heads[id] = (await store.load(tenant, id))!.head
  return heads
}

it(`a contest of ${COUNT} applications has the same journals on PostgreSQL as in memory`, async () => {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  open.push({ db, drop: fresh.drop })
  const inMemory = await play()
  const kept = await play((clock, bytes) => ({
    store: postgresStore(db, { now: clock.now }),
    vault: memoryVault(bytes),
    ids: countingIds(),
  }))
  expect(kept.violations).toEqual([])
  expect(await endingFaults(kept, programmes)).toEqual([])
  expect(await headsOf(kept)).toEqual(await headsOf(inMemory))
  expect(kept.written()).toBe(inMemory.written())
  // Nothing comes from the cache: another process reads what was written.
  const anew = postgresStore(db)
  for (const id of await anew.cases(tenant))
    expect(await anew.load(tenant, id)).toEqual(await inMemory.store.load(tenant, id))
  const rows = (store: World['store']) => store.rows(tenant, { procedure: 'application' })
  const byCase = (list: Awaited<ReturnType<typeof rows>>) =>
    [...list].sort((a, b) => (a.case < b.case ? -1 : 1))
  expect(byCase(await rows(anew))).toEqual(byCase(await rows(inMemory.store)))
})
