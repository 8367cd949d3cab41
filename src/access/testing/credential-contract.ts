import { describe, expect, it } from 'vitest'
import type { AccessTables } from '../store.ts'
import type { AccessUnderTest } from './access-contract.ts'
import { account, link, seal, session } from './records.ts'

const at = '2024-05-06T10:00:00.000Z'
const expired = '2024-05-09T09:00:00.000Z'

/** Passwords, second steps, links and sessions. */
export function credentialContract(name: string, make: () => Promise<AccessUnderTest>): void {
  const on = async <T>(work: (t: AccessTables) => Promise<T>) => (await make()).store.as('t', work)

  describe(`${name}: credentials`, () => {
    it('keeps one password a person', () =>
      on(async (t) => {
        expect(await t.password('p-1')).toBeNull()
        await t.savePassword('p-1', { hash: 'a', changedAt: at })
        await t.savePassword('p-1', { hash: 'b', changedAt: at })
        expect(await t.password('p-1')).toEqual({ hash: 'b', changedAt: at })
        await t.savePassword('p-1', null)
        expect(await t.password('p-1')).toBeNull()
      }))

    it('takes a time step once and none before it, also of several at once', async () => {
      const { store } = await make()
      const step = { person: 'p-1', secret: seal('p-1', 's'), confirmedAt: null, lastStep: null }
      await store.as('t', async (t) => {
        await t.saveSecondStep(step)
        expect(await t.takeStep('p-1', 5)).toBe(false)
        await t.saveSecondStep({ ...step, confirmedAt: at })
      })
      const taken = await Promise.all([1, 2, 3, 4].map(() => store.as('t', (t) => t.takeStep('p-1', 5))))
      expect(taken.filter(Boolean)).toHaveLength(1)
      await store.as('t', async (t) => {
        expect(await t.takeStep('p-1', 4)).toBe(false)
        expect(await t.takeStep('p-1', 6)).toBe(true)
        expect(await t.secondStep('p-1')).toEqual({ ...step, confirmedAt: at, lastStep: 6 })
        await t.dropSecondStep('p-1')
        expect(await t.secondStep('p-1')).toBeNull()
      })
    })

    it('takes a recovery code once', async () => {
      const { store } = await make()
      await store.as('t', (t) => t.saveRecoveryCodes('p-1', ['a', 'b']))
      const taken = await Promise.all(
        [1, 2, 3].map(() => store.as('t', (t) => t.takeRecoveryCode('p-1', 'a'))),
      )
      expect(taken.filter(Boolean)).toHaveLength(1)
      await store.as('t', async (t) => {
        expect(await t.recoveryCodesLeft('p-1')).toBe(1)
        expect(await t.takeRecoveryCode('p-2', 'b')).toBe(false)
        await t.saveRecoveryCodes('p-1', ['c', 'd', 'e'])
        expect(await t.takeRecoveryCode('p-1', 'b')).toBe(false)
        expect(await t.recoveryCodesLeft('p-1')).toBe(3)
        await t.dropSecondStep('p-1')
        expect(await t.recoveryCodesLeft('p-1')).toBe(0)
      })
    })
  })

  describe(`${name}: links`, () => {
    it('gives a link to one of many who redeem it at once', async () => {
      const { store } = await make()
      const given = link('h', { mail: seal('p-1', 'm'), data: { language: 'en', grants: [1, null] } })
      await store.as('t', (t) => t.addLink(given))
      const redeemed = await Promise.all(
        Array.from({ length: 6 }, () => store.as('t', (t) => t.redeemLink('h', 'confirm', at))),
      )
      expect(redeemed.filter((one) => one !== null)).toEqual([given])
      expect(await store.as('t', (t) => t.link('h', 'confirm', at))).toBeNull()
    })

    it('redeems for its purpose, before its end, in its tenant, until it is void', async () => {
      const { store } = await make()
      await store.as('t', (t) => t.addLink(link('h')))
      expect(await store.as('u', (u) => u.redeemLink('h', 'confirm', at))).toBeNull()
      await store.as('t', async (t) => {
        expect(await t.redeemLink('h', 'recovery', at)).toBeNull()
        expect(await t.redeemLink('h', 'confirm', expired)).toBeNull()
        expect(await t.link('h', 'confirm', '2024-05-09T08:59:59.999Z')).toEqual(link('h'))
        await t.voidLinks('p-1', 'confirm', at)
        expect(await t.redeemLink('h', 'confirm', at)).toBeNull()
      })
    })

    it('keeps a link whose redemption was undone', async () => {
      const { store } = await make()
      await store.as('t', (t) => t.addLink(link('h')))
      const undone = store.as('t', async (t) => {
        await t.redeemLink('h', 'confirm', at)
        throw new RangeError('no')
      })
      await expect(undone).rejects.toThrow('no')
      expect(await store.as('t', (t) => t.redeemLink('h', 'confirm', at))).toEqual(link('h'))
    })

    it('sweeps expired links and tells the strangers among them', async () => {
      const { store } = await make()
      await store.as('t', async (t) => {
        await t.addAccount(account('p-1'))
        await t.addLink(link('h1', { mail: seal('p-1', 'a') }))
        await t.addLink(link('h2', { mail: seal('p-2', 'b'), person: 'p-2' }))
        await t.addLink(link('h3', { person: 'p-3' }))
        await t.addLink(link('h4', { mail: seal('p-4', 'b'), person: 'p-4', expiresAt: '2024-06-01' }))
      })
      const swept = await store.sweep(expired, at)
      expect(swept).toEqual({ links: 3, sessions: 0, strangers: [{ tenant: 't', person: 'p-2' }] })
      expect((await store.sweep(expired, at)).links).toBe(0)
    })
  })

  describe(`${name}: sessions`, () => {
    it('lists the running ones, the latest seen first', () =>
      on(async (t) => {
        const second = session('s-2', {
          lastSeenAt: '2024-05-06T09:30:00.000Z',
          kind: 'token',
          scope: ['x'],
          name: 'n',
        })
        for (const one of [session('s-1'), second, session('s-3', { endsAt: at })]) await t.addSession(one)
        await t.addSession(session('s-4', { person: 'p-2' }))
        expect(await t.sessions('p-1', at)).toEqual([second, session('s-1')])
      }))

    it('keeps those that ended, with their end, until they are swept', () =>
      on(async (t) => {
        for (const id of ['s-2', 's-1']) await t.addSession(session(id))
        await t.addSession(session('s-0', { createdAt: '2024-05-06T09:30:00.000Z' }))
        await t.addSession(session('s-4', { person: 'p-2' }))
        await t.endSession('p-1', 's-1', at)
        const kept = (await t.keptSessions('p-1')).map(({ id, endedAt }) => [id, endedAt])
        expect(kept).toEqual([
          ['s-1', at],
          ['s-2', null],
          ['s-0', null],
        ])
      }))

    it('ends one of the own, or all but one', () =>
      on(async (t) => {
        for (const id of ['s-1', 's-2', 's-3']) await t.addSession(session(id))
        await t.addSession(session('s-4', { person: 'p-2' }))
        expect(await t.endSession('p-2', 's-1', at)).toBe(false)
        expect(await t.endSession('p-1', 's-1', at)).toBe(true)
        expect(await t.endSession('p-1', 's-1', at)).toBe(false)
        expect(await t.endSessions('p-1', 's-2', at)).toBe(1)
        expect((await t.sessions('p-1', at)).map(({ id }) => id)).toEqual(['s-2'])
        expect(await t.endSessions('p-1', null, at)).toBe(1)
        expect(await t.sessions('p-2', at)).toHaveLength(1)
      }))

    it('marks the second step of one session and takes it off all', () =>
      on(async (t) => {
        for (const id of ['s-1', 's-2']) await t.addSession(session(id))
        await t.markSecondStep('p-1', 's-2')
        const marks = async () =>
          Object.fromEntries((await t.sessions('p-1', at)).map((s) => [s.id, s.secondStep]))
        expect(await marks()).toEqual({ 's-1': false, 's-2': true })
        await t.markSecondStep('p-1', null)
        expect(await marks()).toEqual({ 's-1': false, 's-2': false })
      }))

    it('sweeps those that ended long ago', async () => {
      const { store } = await make()
      await store.as('t', async (t) => {
        await t.addSession(session('s-1', { endsAt: '2024-05-06T09:10:00.000Z' }))
        await t.addSession(session('s-2'))
        await t.addSession(session('s-3'))
        await t.endSession('p-1', 's-2', '2024-05-06T09:20:00.000Z')
      })
      expect((await store.sweep(at, '2024-05-06T09:15:00.000Z')).sessions).toBe(1)
      expect((await store.sweep(at, at)).sessions).toBe(1)
      expect(await store.as('t', (t) => t.sessions('p-1', at))).toHaveLength(1)
    })
  })
}
