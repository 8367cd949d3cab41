import { describe, expect, it } from 'vitest'
import { envelopeOf } from '../../kernel/index.ts'
import * as memory from '../../memory/index.ts'
import { type Harbour, openHarbour, tenant } from '../testing/index.ts'

const then = { to: 'waiting', facts: 'then' }
const reasonOf = async (h: Harbour, id: string) => {
  const last = (await h.store.journal(tenant, id)).at(-1)!
  return (envelopeOf(last).data.input as { reason: object }).reason
}

describe('why a case was annulled, re-opened or corrected', () => {
  it('is sealed, also where it goes over to other cases', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1', { name: 'Зоря' })
    await h.correct(id, 1, 'name', 'Зоря', 'Заря', { reason: 'Капитан написал невнятно' })
    expect(await reasonOf(h, id)).toMatchObject({ sealed: 1, subject: 'judge-1' })
    await h.berth(id)
    const [toll] = await h.tolls(id)
    await h.annul(id, 3, then, { reason: 'Капитан болен' })
    expect(await reasonOf(h, toll!)).toEqual(await reasonOf(h, id))
    const events = JSON.stringify([await h.store.journal(tenant, id), await h.store.journal(tenant, toll!)])
    expect(events).not.toMatch(/невнятно|болен/)
    expect((await h.engine.verify(tenant)).broken).toEqual([])
  })
})
