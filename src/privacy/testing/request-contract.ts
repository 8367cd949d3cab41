import { describe, expect, it } from 'vitest'
import type { ConsentStep, Decision, ErasureRequest } from '../index.ts'
import type { PrivacyUnderTest } from './bench.ts'

const at = '2024-05-06T09:00:00.000Z'
const step = (more: Partial<ConsentStep> = {}): ConsentStep => ({
  kind: 'personal-data',
  version: '1',
  given: true,
  at,
  wording: 'a'.repeat(64),
  evidence: { via: 'session', session: 's-1' },
  ...more,
})
const request = (id: string, more: Partial<ErasureRequest> = {}): ErasureRequest => ({
  tenant: 't',
  id,
  subject: 'p1',
  state: 'open',
  askedAt: at,
  askedBy: 'p1',
  due: '2024-06-05',
  decision: null,
  doneAt: null,
  ...more,
})
const decision = (more: Partial<Decision> = {}): Decision => ({
  state: 'granted',
  at,
  by: 'officer',
  basis: { document: 'Решение', number: '7', date: '2024-05-06' },
  reason: null,
  bars: [],
  ...more,
})

/** Consents, and requests for erasure. */
export function requestContract(name: string, make: () => Promise<PrivacyUnderTest>): void {
  describe(`${name}: consents`, () => {
    it('keeps every step in order, by person and tenant, and none twice in a row', async () => {
      const { store } = await make()
      expect(await store.addConsent('t', 'p1', step())).toBe(true)
      expect(await store.addConsent('t', 'p1', step({ at: '2024-05-07T09:00:00.000Z' }))).toBe(false)
      expect(await store.addConsent('t', 'p1', step({ kind: 'letters' }))).toBe(true)
      expect(await store.addConsent('t', 'p1', step({ given: false }))).toBe(true)
      expect(await store.addConsent('t', 'p1', step({ version: '2' }))).toBe(true)
      expect(await store.addConsent('t', 'p2', step())).toBe(true)
      expect(await store.consents('t', 'p1')).toEqual([
        step(),
        step({ kind: 'letters' }),
        step({ given: false }),
        step({ version: '2' }),
      ])
      expect(await store.consents('u', 'p1')).toEqual([])
    })

    it('adds one of several that say the same at once', async () => {
      const { store } = await make()
      const added = await Promise.all([1, 2, 3, 4].map(() => store.addConsent('t', 'p1', step())))
      expect(added.filter(Boolean)).toHaveLength(1)
    })
  })

  describe(`${name}: requests for erasure`, () => {
    it('has one of a person that is open or under way, also of several at once', async () => {
      const { store } = await make()
      const made = await Promise.all(['r1', 'r2', 'r3'].map((id) => store.addRequest(request(id))))
      expect(made.filter(Boolean)).toHaveLength(1)
      expect(await store.addRequest(request('r4', { subject: 'p2' }))).toBe(true)
      expect(await store.addRequest(request('r4', { tenant: 'u' }))).toBe(true)
      const [mine] = await store.requestsOf('t', 'p1')
      expect(mine).toEqual(request(mine!.id))
      expect(await store.withdrawRequest('t', mine!.id)).toBe(true)
      expect(await store.withdrawRequest('t', mine!.id)).toBe(false)
      expect(await store.addRequest(request('r5', { askedAt: '2024-05-07T09:00:00.000Z' }))).toBe(true)
      expect((await store.requestsOf('t', 'p1')).map(({ id, state }) => [id, state])).toEqual([
        ['r5', 'open'],
        [mine!.id, 'withdrawn'],
      ])
    })

    it('is decided once, and finished once it was granted', async () => {
      const { store } = await make()
      await store.addRequest(request('r1'))
      await store.finishRequest('t', 'r1', at)
      expect((await store.request('t', 'r1'))?.state).toBe('open')
      const bars = [
        { kind: 'kept', case: 'c', procedure: 'p', until: '2030-12-31', basis: { ru: 'закон', en: 'law' } },
      ] as const
      const decided = await Promise.all(
        [decision(), decision({ state: 'refused', bars })].map((one) => store.decideRequest('t', 'r1', one)),
      )
      expect(decided.filter(Boolean)).toHaveLength(1)
      const after = await store.request('t', 'r1')
      expect(after?.decision).toEqual(decided[0] ? decision() : decision({ state: 'refused', bars }))
      expect(after?.state).toBe(after?.decision?.state)
      expect(await store.withdrawRequest('t', 'r1')).toBe(false)

      await store.addRequest(request('r2', { subject: 'p2' }))
      await store.decideRequest('t', 'r2', decision())
      expect((await store.unfinished()).map(({ id }) => id)).toContain('r2')
      await store.finishRequest('t', 'r2', '2024-05-08T09:00:00.000Z')
      expect(await store.request('t', 'r2')).toEqual(
        request('r2', {
          subject: 'p2',
          state: 'done',
          decision: decision(),
          doneAt: '2024-05-08T09:00:00.000Z',
        }),
      )
      expect((await store.unfinished()).map(({ id }) => id)).not.toContain('r2')
    })

    it('is listed by state and page, in one tenant', async () => {
      const { store } = await make()
      for (const n of [1, 2, 3]) await store.addRequest(request(`r${n}`, { subject: `p${n}` }))
      await store.addRequest(request('r4', { tenant: 'u' }))
      await store.withdrawRequest('t', 'r2')
      const list = async (
        ...[state, after, limit]: [ErasureRequest['state'] | null, string | null, number]
      ) => (await store.requests('t', { state, after, limit })).map(({ id }) => id)
      expect(await list(null, null, 9)).toEqual(['r1', 'r2', 'r3'])
      expect(await list('open', null, 9)).toEqual(['r1', 'r3'])
      expect(await list(null, 'r1', 1)).toEqual(['r2'])
      expect(await store.request('u', 'r1')).toBeNull()
    })
  })
}
