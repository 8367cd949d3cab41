import { describe, expect, it } from 'vitest'
import * as memory from '../../memory/index.ts'
import {
  captain,
  codeOf,
  court,
  deadlinesOf,
  judge,
  openHarbour,
  pilot,
  signer,
  tenant,
} from '../testing/index.ts'

const then = { to: 'waiting', facts: 'then' }

/** A ship that waits with a note, was berthed (event 3) and unloaded. */
async function berthed() {
  const h = openHarbour(memory)
  const { id } = await h.arrive()
  await h.act('ship', id, 'note', { text: 'первая' }, pilot)
  h.moveTo('2024-05-07')
  await h.berth(id)
  await h.act('ship', id, 'unload', { tons: 5 }, captain('c1'))
  h.moveTo('2024-05-14')
  return { h, id }
}

describe('an annulment', () => {
  it('marks the event and all that followed, restores state and facts, and the work is done again', async () => {
    const { h, id } = await berthed()
    await h.annul(id, 3, then)
    const file = await h.file(id)
    expect(file).toMatchObject({ state: 'waiting', version: 5 })
    expect(file.facts).toMatchObject({ place: null, cargo: 0, notes: ['первая'] })
    expect(file.exceptions).toMatchObject([
      { kind: 'annulled', by: 5, spans: [{ from: 3, to: 4 }], basis: court },
    ])
    expect((await h.rowOf(id)).marks).toMatchObject({ flag: 'red', annulled: [{ from: 3, to: 4, by: 5 }] })
    expect((await h.engine.view(tenant, id, pilot)).exceptions).toEqual(file.exceptions)
    await h.berth(id, 'B')
    await h.act('ship', id, 'unload', { tons: 2 }, captain('c1'))
    expect((await h.file(id)).facts).toMatchObject({ place: 'B', cargo: 2, notes: ['первая'] })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('leaves what followed readable, each event with the annulment', async () => {
    const { h, id } = await berthed()
    await h.annul(id, 3, then)
    const unloaded = await h.engine.explain(tenant, id, 4)
    expect(unloaded.envelope.data.input).toEqual({ tons: 5 })
    expect(unloaded.exceptions.map((e) => e.by)).toEqual([5])
    expect((await h.engine.explain(tenant, id, 2)).exceptions).toEqual([])
    expect((await h.engine.explain(tenant, id, 5)).findings.every((f) => f.outcome === 'met')).toBe(true)
  })

  it('stops running deadlines; those of the restored state run again for what was left of them', async () => {
    const { h, id } = await berthed()
    expect(deadlinesOf(await h.file(id))).toEqual(['berth 2024-05-10 2024-05-07', 'stay 2024-05-20 runs'])
    await h.annul(id, 3, then)
    // On 7 May two working days were left (8 and 10 May): from 14 May they end on the 16th.
    expect(deadlinesOf(await h.file(id))).toEqual([
      'berth 2024-05-10 2024-05-07',
      'stay 2024-05-20 2024-05-14',
      'berth 2024-05-16 runs',
    ])
    h.moveTo('2024-05-17')
    expect((await h.engine.fireDue()).fired).toBe(1)
    expect((await h.file(id)).state).toBe('turned')
  })

  it('sets the day of a deadline that the act names, of those that run again only', async () => {
    const { h, id } = await berthed()
    const terms = (key: string, due: string) => ({ terms: [{ key, instance: '', due }] })
    expect(await codeOf(h.annul(id, 3, then, terms('stay', '2024-05-30')))).toBe('TERM')
    expect(await codeOf(h.annul(id, 3, then, terms('berth', '2024-05-13')))).toBe('TERM')
    await h.annul(id, 3, then, terms('berth', '2024-05-31'))
    expect(deadlinesOf(await h.file(id)).at(-1)).toBe('berth 2024-05-31 runs')
    expect((await h.engine.recountAll(tenant)).moved).toEqual([])
  })

  it('only marks and stops where the act restores nothing', async () => {
    const { h, id } = await berthed()
    const before = await h.file(id)
    await h.annul(id, 3, null)
    const { state, facts, deadlines } = await h.file(id)
    expect([state, facts]).toEqual([before.state, before.facts])
    expect(deadlines.filter((d) => d.stoppedOn === null)).toEqual([])
    expect((await h.store.holders(tenant, ['place:A']))['place:A']?.case).toBe(id)
  })

  it('keeps the facts of today where the act says so', async () => {
    const { h, id } = await berthed()
    await h.annul(id, 3, { to: 'waiting', facts: 'now' })
    expect((await h.file(id)).facts).toMatchObject({ place: 'A', cargo: 5 })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('gives claims up that were taken since and takes back those that were given up', async () => {
    const { h, id } = await berthed()
    await h.act('ship', id, 'leave', {}, captain('c1'))
    const other = await h.arrive('c2')
    await h.berth(other.id, 'A')
    expect(await codeOf(h.annul(id, 5, { to: 'berthed', facts: 'then' }))).toBe('DUPLICATE')
    await h.annul(other.id, 2, then)
    await h.annul(id, 5, { to: 'berthed', facts: 'then' })
    expect((await h.store.holders(tenant, ['place:A']))['place:A']?.case).toBe(id)
  })

  it('goes over to the cases that the events had opened: they are void', async () => {
    const { h, id } = await berthed()
    const [toll] = await h.tolls(id)
    await h.annul(id, 3, then)
    const voided = await h.file(toll!)
    expect(voided.state).toBe('void')
    expect(voided.exceptions).toMatchObject([
      { kind: 'annulled', spans: [{ from: 1, to: 1 }], source: `${id}#5`, basis: court },
    ])
    expect(voided.deadlines.map((d) => d.stoppedOn)).toEqual(['2024-05-14'])
    expect(await codeOf(h.act('toll', toll!, 'pay', {}, captain('c1')))).toBe('WRONG_STATE')
    await h.berth(id, 'B')
    expect(await Promise.all((await h.tolls(id)).map(async (t) => (await h.file(t)).state))).toEqual([
      'void',
      'owed',
    ])
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })

  it('waits until what followed has been carried out', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.engine.act({
      tenant,
      procedure: 'ship',
      case: id,
      action: 'berth',
      input: { place: 'A', until: '2024-05-20', toll: '1.00' },
      actor: pilot,
    })
    const annul = () =>
      h.engine.act({
        tenant,
        procedure: 'ship',
        case: id,
        action: 'annul-by-act',
        input: { event: 2, restore: null, terms: [], reason: 'р', basis: court, signer },
        actor: judge,
      })
    expect(await codeOf(annul())).toBe('FOLLOW_UPS_WAITING')
    await h.engine.drain()
    expect(await codeOf(annul())).toBe('allowed')
  })

  it('restores only a state the case was really in before, and says which those are', async () => {
    const { h, id } = await berthed()
    await expect(h.annul(id, 3, { to: 'gone', facts: 'then' })).rejects.toMatchObject({
      code: 'RESTORED_STATE',
      items: [{ operands: { states: ['waiting'] } }],
    })
    expect(await codeOf(h.annul(id, 1, then))).toBe('RESTORED_STATE')
    await h.annul(id, 1, null)
    expect((await h.file(id)).exceptions?.[0]?.spans).toEqual([{ from: 1, to: 4 }])
  })

  it('is not made of an event twice, nor of what fell with it, nor of an exception', async () => {
    const { h, id } = await berthed()
    await h.annul(id, 3, then)
    for (const event of [3, 4, 5, 99]) expect(await codeOf(h.annul(id, event, null))).toBe('NO_SUCH_EVENT')
    expect(await codeOf(h.correct(id, 4, 'tons', 5, 6))).toBe('NO_SUCH_EVENT')
    await h.annul(id, 2, null)
    expect((await h.file(id)).exceptions?.[1]?.spans).toEqual([{ from: 2, to: 5 }])
  })

  it('is not made by whoever made the decision, neither as actor nor as signer', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.berth(id, 'A', judge)
    const other = { id: 'judge-2', roles: ['judge'] }
    expect(await codeOf(h.annul(id, 2, null))).toBe('SEPARATION_OF_DUTIES')
    expect(await codeOf(h.annul(id, 2, null, {}, other))).toBe('SEPARATION_OF_DUTIES')
    expect(await codeOf(h.annul(id, 2, null, { signer: { ...signer, person: 'judge-2' } }, other))).toBe(
      'allowed',
    )
    expect(await codeOf(h.annul(id, 1, null, {}, pilot))).toBe('ROLE_NOT_ALLOWED')
  })

  it('rests on an act of a court or on a complaint, not on an order of the house', async () => {
    const { h, id } = await berthed()
    expect(await codeOf(h.annul(id, 3, null, { basis: { ...court, kind: 'order' } }))).toBe('INVALID_INPUT')
    expect(await codeOf(h.annul(id, 3, null, { basis: { ...court, date: '2024-05-15' } }))).toBe('ACT_DATE')
    expect(await codeOf(h.annul(id, 3, null, { basis: { ...court, kind: 'complaint' } }))).toBe('allowed')
  })

  it('keeps corrections that were made before, and takes later ones', async () => {
    const { h, id } = await berthed()
    await h.correct(id, 1, 'name', 'Заря', 'Зорька')
    await h.annul(id, 3, then)
    expect((await h.file(id)).facts).toMatchObject({ name: 'Зорька', cargo: 0 })
    await h.correct(id, 2, 'text', 'первая', 'вторая')
    expect((await h.file(id)).facts).toMatchObject({ name: 'Зорька', notes: ['вторая'], cargo: 0 })
    expect(await h.engine.verify(tenant)).toMatchObject({ broken: [] })
  })
})
