import { describe, expect, it } from 'vitest'
import * as memory from '../../memory/index.ts'
import { captain, codeOf, deadlinesOf, openHarbour, order, pilot, tenant } from '../testing/index.ts'

/** A ship that has left (event 4). */
async function gone() {
  const h = openHarbour(memory)
  const { id } = await h.arrive()
  await h.berth(id)
  await h.act('ship', id, 'unload', { tons: 5 }, captain('c1'))
  h.moveTo('2024-05-13')
  await h.act('ship', id, 'leave', {}, captain('c1'))
  h.moveTo('2024-05-15')
  return { h, id }
}

describe('a re-opening', () => {
  it('takes a closed case back to a state of its own, with its facts, claims and deadlines', async () => {
    const { h, id } = await gone()
    await h.reopen(id, 'berthed')
    const file = await h.file(id)
    expect(file).toMatchObject({ state: 'berthed', facts: { place: 'A', cargo: 5 } })
    expect(file.exceptions).toMatchObject([{ kind: 'reopened', spans: [{ from: 4, to: 4 }], basis: order }])
    expect((await h.rowOf(id)).marks).toMatchObject({ reopened: [{ from: 4, to: 4, by: 5 }] })
    expect((await h.store.holders(tenant, ['place:A']))['place:A']?.case).toBe(id)
    // Seven calendar days were left on 13 May.
    expect(deadlinesOf(file).at(-1)).toBe('stay 2024-05-22 runs')
    expect(h.notices).toContain('role:captain exception.reopened')
    await h.act('ship', id, 'leave', {}, captain('c1'))
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('goes further back with all that lies between, and goes on with the facts of today where that is said', async () => {
    const { h, id } = await gone()
    const [toll] = await h.tolls(id)
    await h.reopen(id, 'waiting', 'now')
    expect(await h.file(id)).toMatchObject({ state: 'waiting', facts: { place: null, cargo: 5 } })
    expect((await h.file(id)).exceptions?.[0]?.spans).toEqual([{ from: 2, to: 4 }])
    expect(await h.file(toll!)).toMatchObject({ state: 'void', exceptions: [{ kind: 'reopened' }] })
  })

  it('is refused of a case that goes on, to a state it was not in, or to another end', async () => {
    const { h, id } = await gone()
    for (const state of ['gone', 'turned', 'nowhere'])
      expect(await codeOf(h.reopen(id, state))).toBe('RESTORED_STATE')
    await h.reopen(id, 'berthed')
    expect(await codeOf(h.reopen(id, 'waiting'))).toBe('WRONG_STATE')
  })

  it('is made again of a case that was closed again', async () => {
    const { h, id } = await gone()
    await h.reopen(id, 'berthed')
    await h.act('ship', id, 'note', { text: 'вернулась' }, pilot)
    await h.act('ship', id, 'leave', {}, captain('c1'))
    await h.reopen(id, 'berthed')
    expect((await h.file(id)).facts).toMatchObject({ notes: ['вернулась'], place: 'A' })
    expect((await h.file(id)).exceptions?.map((e) => e.spans)).toEqual([
      [{ from: 4, to: 4 }],
      [{ from: 7, to: 7 }],
    ])
  })

  it('of a case that time had closed gives it at least the day it is made', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    h.moveTo('2024-05-13')
    await h.engine.fireDue()
    expect((await h.file(id)).state).toBe('turned')
    await h.reopen(id, 'waiting')
    expect(deadlinesOf(await h.file(id)).at(-1)).toBe('berth 2024-05-13 runs')
    expect((await h.engine.fireDue()).fired).toBe(0)
    h.moveTo('2024-05-14')
    expect((await h.engine.fireDue()).fired).toBe(1)
  })
})
