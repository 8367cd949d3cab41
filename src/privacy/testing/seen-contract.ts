import { describe, expect, it } from 'vitest'
import type { Look, SeenQuery } from '../index.ts'
import { noteSeen } from '../index.ts'
import type { PrivacyUnderTest } from './bench.ts'

export const look = (more: Partial<Look> = {}): Look => ({
  tenant: 't',
  viewer: 'v1',
  roles: ['fund-officer'],
  subject: 'p1',
  kind: 'case',
  thing: 'case-1',
  field: 'members',
  at: '2024-05-06T09:00:00.000Z',
  ...more,
})
const all: SeenQuery = { since: null, before: null, days: 100, case: null }

/** The access log. */
export function seenContract(name: string, make: () => Promise<PrivacyUnderTest>): void {
  describe(`${name}: who saw whose data`, () => {
    it('keeps one row a day for looks that are alike, with how often, first and last', async () => {
      const { store } = await make()
      await store.note('t', [look({ at: '2024-05-06T12:00:00.000Z' }), look(), look({ field: 'contacts' })])
      await store.note('t', [look({ at: '2024-05-06T08:00:00.000Z' })])
      await store.note('t', [look({ roles: ['b', 'a', 'b'] }), look({ roles: ['a', 'b'] })])
      const told = (await store.seen('t', 'p1', all)).map((r) => [r.field, r.roles, r.times, r.first, r.last])
      expect(told).toEqual([
        ['members', ['a', 'b'], 2, '2024-05-06T09:00:00.000Z', '2024-05-06T09:00:00.000Z'],
        ['contacts', ['fund-officer'], 1, '2024-05-06T09:00:00.000Z', '2024-05-06T09:00:00.000Z'],
        ['members', ['fund-officer'], 3, '2024-05-06T08:00:00.000Z', '2024-05-06T12:00:00.000Z'],
      ])
    })

    it('counts days in Moscow', async () => {
      const { store } = await make()
      await store.note('t', [
        look({ at: '2024-05-06T20:59:59.999Z' }),
        look({ at: '2024-05-06T21:00:00.000Z' }),
      ])
      expect((await store.seen('t', 'p1', all)).map(({ on }) => on)).toEqual(['2024-05-07', '2024-05-06'])
    })

    it('tells apart viewers, places, kinds and fields, subjects and tenants', async () => {
      const { store } = await make()
      const others = [
        look({ viewer: 'v2' }),
        look({ thing: 'case-2' }),
        look({ kind: 'file', thing: 'case-1' }),
        look({ kind: 'account', thing: '', field: 'mail' }),
        look({ field: 'contacts' }),
      ]
      await store.note('t', [look(), ...others, look({ subject: 'p2' })])
      await store.note('u', [look({ tenant: 'u' })])
      const rows = await store.seen('t', 'p1', all)
      expect(rows).toHaveLength(6)
      expect(rows.every(({ times, subject }) => times === 1 && subject === 'p1')).toBe(true)
      expect(await store.seen('t', 'p2', all)).toHaveLength(1)
      expect(await store.seen('u', 'p1', all)).toHaveLength(1)
      expect(await store.seen('u', 'p2', all)).toEqual([])
    })

    it('gives whole days, the latest first, since a day, before a day, of one case', async () => {
      const { store } = await make()
      for (const day of ['02', '03', '04', '06'])
        await store.note('t', [
          look({ at: `2024-05-${day}T09:00:00.000Z` }),
          look({ at: `2024-05-${day}T09:00:00.000Z`, thing: 'case-2' }),
        ])
      const days = async (query: Partial<SeenQuery>) =>
        (await store.seen('t', 'p1', { ...all, ...query })).map(({ on, thing }) => `${on.slice(8)} ${thing}`)
      expect(await days({ days: 2 })).toEqual(['06 case-1', '06 case-2', '04 case-1', '04 case-2'])
      expect(await days({ days: 2, before: '2024-05-04' })).toEqual([
        '03 case-1',
        '03 case-2',
        '02 case-1',
        '02 case-2',
      ])
      expect(await days({ since: '2024-05-04', case: 'case-2' })).toEqual(['06 case-2', '04 case-2'])
      expect(await days({ since: '2024-05-07' })).toEqual([])
    })

    it('loses no look of many writers at once', async () => {
      const { store } = await make()
      const looks = ['a', 'b', 'c', 'd'].map((field) => look({ field }))
      const some = Array.from({ length: 12 }, (_, n) => store.note('t', n % 2 ? looks : [...looks].reverse()))
      await Promise.all(some)
      expect((await store.seen('t', 'p1', all)).map(({ times }) => times)).toEqual([12, 12, 12, 12])
    })

    it("leaves looks at one's own data out", async () => {
      const { store } = await make()
      await noteSeen({ store }, [look({ viewer: 'p1' }), look({ tenant: 'u' }), look({ viewer: '' })])
      expect((await store.seen('t', 'p1', all)).map(({ viewer }) => viewer)).toEqual([''])
      expect(await store.seen('u', 'p1', all)).toHaveLength(1)
    })
  })
}
