import { afterAll, describe, expect, it } from 'vitest'
import { captain, deadlinesOf, openHarbour, pilot, tenant } from '../../engine/testing/index.ts'
import * as memory from '../../memory/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresStore } from './index.ts'

const open: { db: Database; drop: () => Promise<void> }[] = []
afterAll(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

/** The invented harbour on a database of its own. */
async function harbour() {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  open.push({ db, drop: fresh.drop })
  return openHarbour({ ...memory, memoryStore: (clock) => postgresStore(db, { now: () => clock.now() }) })
}

describe('exceptions on PostgreSQL', () => {
  it('leave a row that is the fold, move claims and deadlines, and go over to other cases', async () => {
    const h = await harbour()
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.correct(id, 1, 'name', 'Зоря', 'Заря')
    await h.berth(id)
    const [toll] = await h.tolls(id)
    h.moveTo('2024-05-07')
    await h.annul(id, 3, { to: 'waiting', facts: 'then' })
    expect(await h.file(id)).toMatchObject({ state: 'waiting', facts: { name: 'Заря', place: null } })
    expect((await h.file(toll!)).state).toBe('void')
    expect((await h.rowOf(id)).marks).toMatchObject({ annulled: [{ from: 3, to: 3, by: 4 }] })
    expect((await h.store.holders(tenant, ['place:A']))['place:A']).toBeNull()
    expect(deadlinesOf(await h.file(id)).at(-1)).toBe('berth 2024-05-13 runs')
    await h.berth(id)
    await h.act('ship', id, 'leave', {}, captain('c1'))
    await h.reopen(id, 'berthed')
    expect((await h.store.holders(tenant, ['place:A']))['place:A']?.case).toBe(id)
    await h.act('ship', id, 'note', { text: 'снова' }, pilot)
    expect((await h.file(id)).facts).toMatchObject({ name: 'Заря', place: 'A', notes: ['снова'] })
    expect((await h.engine.verify(tenant)).broken).toEqual([])
  })

  it('deadlines made to run again are found, reminded of once and fire', async () => {
    const h = await harbour()
    const { id } = await h.arrive()
    h.moveTo('2024-05-13')
    expect((await h.engine.fireDue()).fired).toBe(2)
    await h.reopen(id, 'waiting', 'then', { terms: [{ key: 'berth', instance: '', due: '2024-05-20' }] })
    h.moveTo('2024-05-17')
    expect((await h.engine.remind()).reminded).toBe(1)
    expect((await h.engine.remind()).reminded).toBe(0)
    await h.engine.drain()
    expect((await h.engine.remind()).reminded).toBe(0)
    expect((await h.engine.fireDue()).fired).toBe(0)
    h.moveTo('2024-05-21')
    expect((await h.engine.fireDue()).fired).toBe(1)
    expect((await h.file(id)).state).toBe('turned')
    expect((await h.engine.verify(tenant)).broken).toEqual([])
  })
})
