import { describe, expect, it } from 'vitest'
import { type EventEnvelope, remindersDue } from '../kernel/index.ts'
import * as memory from '../memory/index.ts'
import { captain, deadlinesOf, openHarbour, pilot, tenant, year } from './testing/index.ts'

describe('deadlines after days of downtime', () => {
  it('fire in due order over all cases, with those that late ones begin, on the day that it runs', async () => {
    const h = openHarbour(memory)
    const late = (await h.arrive('c1')).id
    h.moveTo('2024-05-07')
    const later = (await h.arrive('c2')).id
    h.moveTo('2024-05-20')
    const order: string[] = []
    const { commit } = h.store
    h.store.commit = (one) => {
      const { type, occurredOn, data } = JSON.parse(one.text) as EventEnvelope
      order.push(`${one.case} ${type} ${(data.input as { due: string }).due} ${occurredOn}`)
      return commit(one)
    }
    expect(await h.engine.fireDue()).toEqual({ fired: 4, failures: [] })
    expect(order).toEqual([
      `${late} ship.turn-away 2024-05-10 2024-05-20`,
      `${late} ship.tow-away 2024-05-11 2024-05-20`,
      `${later} ship.turn-away 2024-05-13 2024-05-20`,
      `${later} ship.tow-away 2024-05-14 2024-05-20`,
    ])
    expect(deadlinesOf(await h.file(late))).toEqual([
      'berth 2024-05-10 2024-05-20',
      'out 2024-05-11 2024-05-20',
    ])
    expect(await h.engine.fireDue()).toEqual({ fired: 0, failures: [] })
  })

  it('fire once more where an act made them run again', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive('c1')
    h.moveTo('2024-05-13')
    await h.engine.fireDue()
    await h.reopen(id, 'waiting')
    h.moveTo('2024-05-14')
    expect((await h.engine.fireDue()).fired).toBe(1)
    expect((await h.file(id)).state).toBe('turned')
  })
})

describe('reminders', () => {
  it('go to whoever has to act, so many working days before, each once for ever', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    // Due on Friday 10 May; 9 May is off: one working day before is the 8th. Three before is the day it began.
    for (const [day, told] of [
      ['2024-05-07', []],
      ['2024-05-08', ['role:pilot deadline.reminder:berth']],
      ['2024-05-09', []],
      ['2024-05-10', []],
    ] as const) {
      h.moveTo(day)
      for (let again = 0; again < 2; again++) {
        h.notices.length = 0
        await h.engine.remind()
        await h.engine.drain()
        expect([day, h.notices]).toEqual([day, again === 0 ? told : []])
      }
    }
    expect((await h.file(id)).version).toBe(1)
  })

  it('that were missed while nothing ran are sent later, the nearest only, and none after the due day', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.berth(id)
    const ship = h.engine.parts.registry.procedure('ship')
    const days = async (today: string) =>
      remindersDue(ship, await h.file(id), today, h.engine.parts.calendar).map((r) => [
        r.deadline.key,
        r.days,
      ])
    expect(await days('2024-05-14')).toEqual([])
    expect(await days('2024-05-15')).toEqual([['stay', 3]])
    expect(await days('2024-05-16')).toEqual([['stay', 3]])
    expect(await days('2024-05-19')).toEqual([['stay', 1]])
    expect(await days('2024-05-20')).toEqual([['stay', 1]])
    expect(await days('2024-05-21')).toEqual([])
  })

  it('are as many as a deadline declares, and stop with it', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.berth(id)
    const [toll] = await h.tolls(id)
    h.moveTo('2024-05-07')
    expect((await h.engine.remind()).reminded).toBe(1)
    await h.act('toll', toll!, 'pay', {}, captain('c1'))
    h.moveTo('2024-05-08')
    expect((await h.engine.remind()).reminded).toBe(0)
  })

  it('come again for a deadline that begins anew with another day', async () => {
    const h = openHarbour(memory)
    const { id } = await h.arrive()
    await h.berth(id)
    h.moveTo('2024-05-17')
    expect((await h.engine.remind()).reminded).toBeGreaterThan(0)
    h.moveTo('2024-05-20')
    await h.act('ship', id, 'leave', {}, captain('c1'))
    h.moveTo('2024-05-21')
    await h.reopen(id, 'berthed', 'then', { terms: [{ key: 'stay', instance: '', due: '2024-05-29' }] })
    h.moveTo('2024-05-24')
    expect((await h.engine.remind()).reminded).toBeGreaterThan(0)
  })

  it('of a year without calendar are told as failures, the other cases go on', async () => {
    const h = openHarbour(memory)
    const one = (await h.arrive('c1')).id
    const two = (await h.arrive('c2')).id
    for (const [id, place, until] of [
      [one, 'A', '2025-01-10'],
      [two, 'B', '2024-12-31'],
    ] as const)
      await h.act('ship', id, 'berth', { place, until, toll: '1.00' }, pilot)
    h.moveTo('2024-12-30')
    const { reminded, failures } = await h.engine.remind()
    expect(failures.map((f) => [f.key, f.problem.code])).toEqual([[one, 'CALENDAR_YEAR_MISSING']])
    expect(reminded).toBe(2)
  })
})

describe('a changed calendar', () => {
  it('moves the counted deadlines of every case once, and says which and whom it told', async () => {
    const h = openHarbour(memory)
    const one = await h.arrive('c1')
    const two = await h.arrive('c2')
    await h.berth(two.id)
    const [toll] = await h.tolls(two.id)
    const changed = h.engineOn(year({ daysOff: ['2024-05-08', '2024-05-09'] }))
    expect((await h.engine.recountAll(tenant)).moved).toEqual([])
    const { moved, failures } = await changed.recountAll(tenant)
    expect(failures).toEqual([])
    expect(moved).toEqual([
      {
        case: toll,
        procedure: 'toll',
        key: 'pay',
        instance: '',
        was: '2024-05-08',
        due: '2024-05-10',
        told: ['role:captain'],
      },
      {
        case: one.id,
        procedure: 'ship',
        key: 'berth',
        instance: '',
        was: '2024-05-10',
        due: '2024-05-13',
        told: ['role:pilot'],
      },
    ])
    expect(deadlinesOf(await h.file(one.id))).toEqual([
      'berth 2024-05-10 2024-05-06',
      'berth 2024-05-13 runs',
    ])
    expect(deadlinesOf(await h.file(two.id)).at(-1)).toBe('stay 2024-05-20 runs')
    expect((await changed.recountAll(tenant)).moved).toEqual([])
    expect((await changed.recountAll('nobody')).moved).toEqual([])
    expect((await changed.verify(tenant)).broken).toEqual([])
  })

  it('tells the holders by the event that moves', async () => {
    const h = openHarbour(memory)
    await h.arrive('c1')
    const changed = h.engineOn(year({ daysOff: ['2024-05-08', '2024-05-09'] }))
    await changed.recountAll(tenant)
    await changed.drain()
    expect(h.notices).toEqual(['role:pilot deadline.moved:berth'])
  })
})
