import { describe, expect, it } from 'vitest'
import type { AccessStore, SessionMoment } from '../store.ts'
import type { AccessUnderTest } from './access-contract.ts'
import { account, seal, session, term } from './records.ts'

const moment = (more: Partial<SessionMoment> = {}): SessionMoment => ({
  now: '2024-05-06T10:00:00.000Z',
  day: '2024-05-06',
  idleSince: '2024-05-05T22:00:00.000Z',
  touchBefore: '2024-05-06T09:59:00.000Z',
  ...more,
})

/** What stands behind a request. */
export function identifyContract(name: string, make: () => Promise<AccessUnderTest>): void {
  async function withSession(): Promise<AccessStore> {
    const { store } = await make()
    await store.as('t', async (t) => {
      await t.addAccount(account('p-1'))
      await t.addSession(session('s-1'))
    })
    return store
  }
  const ask = (store: AccessStore, more: Partial<SessionMoment> = {}, tenant = 't', hash = 'hash-s-1') =>
    store.identify(tenant, hash, moment(more))

  describe(`${name}: identify`, () => {
    it('finds the running session of an active account, in its tenant', async () => {
      const store = await withSession()
      const found = await ask(store)
      expect(found).toMatchObject({
        session: session('s-1', { lastSeenAt: '2024-05-06T10:00:00.000Z' }),
        terms: [],
        offices: [],
        around: [],
      })
      expect(await ask(store, {}, 'u')).toBeNull()
      expect(await ask(store, {}, 't', 'hash-s-2')).toBeNull()
    })

    it('knows no ended, expired or idle browser, nor one of a closed account; a token is never idle', async () => {
      const store = await withSession()
      expect(await ask(store, { now: '2024-05-20T09:00:00.000Z' })).toBeNull()
      expect(await ask(store, { idleSince: '2024-05-06T09:00:00.000Z' })).toBeNull()
      await store.as('t', (t) => t.addSession(session('s-2', { kind: 'token', scope: [], name: 'n' })))
      expect(await ask(store, { idleSince: '2024-05-06T09:00:00.000Z' }, 't', 'hash-s-2')).not.toBeNull()
      await store.as('t', (t) => t.saveAccount(account('p-1', { state: 'closed', closedAt: '2024-05-06' })))
      expect(await ask(store)).toBeNull()
      await store.as('t', (t) => t.saveAccount(account('p-1')))
      expect(await ask(store)).not.toBeNull()
      await store.as('t', (t) => t.endSession('p-1', 's-1', '2024-05-06T09:30:00.000Z'))
      expect(await ask(store)).toBeNull()
    })

    it('writes when it was seen only after a minute', async () => {
      const store = await withSession()
      const seen = async () =>
        (await store.as('t', (t) => t.sessions('p-1', '2024-05-06T09:00:00.000Z')))[0]?.lastSeenAt
      await ask(store, { now: '2024-05-06T09:00:59.000Z', touchBefore: '2024-05-06T08:59:59.000Z' })
      expect(await seen()).toBe('2024-05-06T09:00:00.000Z')
      await ask(store, { now: '2024-05-06T09:01:00.000Z', touchBefore: '2024-05-06T09:00:00.000Z' })
      expect(await seen()).toBe('2024-05-06T09:01:00.000Z')
    })

    it('brings the terms of the day, from the first to the last, and none that was ended', async () => {
      const store = await withSession()
      const end = { at: '2024-05-02T09:00:00.000Z', by: 'p-admin', reason: seal('p-1', 'x') }
      await store.as('t', async (t) => {
        await t.addTerm(term('t-1', { from: '2024-05-06', to: '2024-05-07' }))
        await t.addTerm(term('t-2', { of: 'auditor' }))
        await t.endTerm('t-2', end)
        await t.addTerm(term('t-3', { kind: 'representative', of: 'o-1', powers: ['sign', 'file'] }))
        await t.addTerm(term('t-4', { person: 'p-2' }))
      })
      const on = async (day: string) => (await ask(store, { day }))?.terms.map(({ id }) => id).sort()
      expect(await on('2024-05-05')).toEqual(['t-3'])
      expect(await on('2024-05-06')).toEqual(['t-1', 't-3'])
      expect(await on('2024-05-07')).toEqual(['t-1', 't-3'])
      expect(await on('2024-05-08')).toEqual(['t-3'])
      expect((await ask(store))?.terms).toContainEqual(
        term('t-3', { kind: 'representative', of: 'o-1', powers: ['sign', 'file'] }),
      )
    })

    it('brings the offices of the person, who else is in them, and their absences', async () => {
      const store = await withSession()
      const office = { id: 'director', title: { ru: 'Д', en: 'D' }, roles: ['director'], createdAt: '2024' }
      const holder = term('t-1', { kind: 'holder', of: 'director', person: 'p-2' })
      const deputy = term('t-2', { kind: 'deputy', of: 'director', rank: 1 })
      const away = term('t-3', {
        kind: 'absence',
        of: '',
        person: 'p-2',
        from: '2024-05-06',
        to: '2024-05-06',
      })
      await store.as('t', async (t) => {
        await t.addOffice(office)
        await t.addOffice({ ...office, id: 'finance' })
        for (const one of [holder, deputy, away]) await t.addTerm(one)
        await t.addTerm(term('t-4', { kind: 'holder', of: 'finance', person: 'p-3' }))
        await t.addTerm(term('t-5', { kind: 'absence', of: '', person: 'p-3' }))
      })
      const found = (await ask(store))!
      expect(found.terms).toEqual([deputy])
      expect(found.offices).toEqual([office])
      expect([...found.around].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([holder, deputy, away])
      const before = (await ask(store, { day: '2024-05-05' }))!
      expect(before.around.map(({ id }) => id).sort()).toEqual(['t-1', 't-2'])
    })
  })
}
