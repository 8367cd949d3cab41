import { describe, expect, it } from 'vitest'
import * as memory from '../../memory/index.ts'
import { deliver, standing } from '../index.ts'
import { court, type Harbour, judge, openHarbour, pilot, signer, tenant } from '../testing/index.ts'

const berth = { place: 'A', until: '2024-05-20', toll: '1.00' }
const annulment = (event: number) => ({
  event,
  restore: null,
  terms: [],
  reason: 'Суд отменил',
  basis: court,
  signer,
})

/** Does something whose only command fails and is kept aside, and tells how it is tried again. */
async function keptAside({ engine, store }: Harbour, id: string, action: string, input: unknown) {
  const actor = action === 'berth' ? pilot : judge
  await engine.act({ tenant, procedure: 'ship', case: id, action, input, actor })
  const [item, ...more] = (await store.takeOutbox(10)).filter(({ kind }) => kind === 'command')
  expect(more).toEqual([])
  await store.settleOutbox([{ item: item!, failure: 'INTERNAL' }])
  return () => deliver(engine.parts, item!, () => {}, standing(engine.parts))
}

describe('a command that was kept aside', () => {
  it('is done when it is tried again', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    const again = await keptAside(h, id, 'berth', berth)
    expect(await again()).toBeNull()
    expect((await h.tolls(id)).length).toBe(1)
  })

  it.each([
    ['annulled', (h: Harbour, id: string) => h.annul(id, 2, null)],
    ['set aside by a re-opening', (h: Harbour, id: string) => h.reopen(id, 'waiting')],
  ])('is not done any more once its event was %s', async (_, setAside) => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    const again = await keptAside(h, id, 'berth', berth)
    await h.engine.act({
      tenant,
      procedure: 'ship',
      case: id,
      action: 'leave',
      input: {},
      actor: { id: 'c1', roles: ['captain'] },
    })
    await setAside(h, id)
    expect(await again()).toMatchObject({
      code: 'SOURCE_SET_ASIDE',
      items: [{ message: { en: `the event ${id}#2 counts no more` } }],
    })
    expect(await h.tolls(id)).toEqual([])
  })

  it('is done where it follows from an annulment, though that was set aside too', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.act('ship', id, 'note', { text: 'первая' }, pilot)
    await h.berth(id)
    const [toll] = await h.tolls(id)
    const again = await keptAside(h, id, 'annul-by-act', annulment(3))
    await h.annul(id, 2, null)
    expect((await h.file(toll!)).state).toBe('owed')
    expect(await again()).toBeNull()
    expect((await h.file(toll!)).state).toBe('void')
  })
})
