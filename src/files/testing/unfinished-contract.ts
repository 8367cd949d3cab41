import { describe, expect, it } from 'vitest'
import type { Unfinished, UnfinishedRecords } from '../unfinished.ts'

const begun = (id: string, more: Partial<Unfinished> = {}): Unfinished => ({
  tenant: 't',
  id,
  person: 'ada',
  subject: 'ada',
  name: 'sealed',
  key: 'wrapped',
  size: 100,
  begunAt: '2024-05-06T09:00:00.000Z',
  pieces: [],
  file: null,
  ...more,
})
const piece = (blob: string, size: number) => ({ blob, size, key: `key ${blob}` })

/** What every adapter of unfinished files keeps to; `make` gives an empty one. */
export function unfinishedContract(name: string, make: () => Promise<UnfinishedRecords>): void {
  describe(`${name} keeps the contract of unfinished files`, () => {
    it('takes pieces in their order, and of two at one place one', async () => {
      const records = await make()
      await records.begin(begun('u1'))
      expect(await records.find('t', 'u1')).toEqual(begun('u1'))
      expect(await records.append('t', 'u1', 0, piece('a', 40))).toBe(true)
      const both = [piece('b', 30), piece('c', 20)].map((one) => records.append('t', 'u1', 40, one))
      expect((await Promise.all(both)).sort()).toEqual([false, true])
      expect(await records.append('t', 'u1', 0, piece('d', 10))).toBe(false)
      const { pieces } = (await records.find('t', 'u1'))!
      expect([pieces.length, pieces[0]]).toEqual([2, piece('a', 40)])
      expect(await records.append('other', 'u1', 40, piece('e', 1))).toBe(false)
      expect(await records.find('other', 'u1')).toBeNull()
    })

    it('counts what a person has under way, and no longer once it is whole or given up', async () => {
      const records = await make()
      await records.begin(begun('u1'))
      await records.begin(begun('u2', { size: 7 }))
      await records.begin(begun('u3', { person: 'bob' }))
      await records.append('t', 'u1', 0, piece('a', 100))
      expect(await records.underWay('t', 'ada')).toEqual({ count: 2, bytes: 107 })
      expect(await records.finish('t', 'u1', 'f1')).toEqual(['a'])
      expect(await records.find('t', 'u1')).toMatchObject({ file: 'f1', pieces: [] })
      expect(await records.append('t', 'u1', 100, piece('b', 1))).toBe(false)
      expect(await records.underWay('t', 'ada')).toEqual({ count: 1, bytes: 7 })
      expect(await records.remove('t', 'u2')).toEqual([])
      expect(await records.underWay('t', 'ada')).toEqual({ count: 0, bytes: 0 })
    })

    it('forgets what is of one person, begun by them or theirs', async () => {
      const records = await make()
      await records.begin(begun('u1'))
      await records.begin(begun('u2', { person: 'agent' }))
      await records.begin(begun('u3', { person: 'bob', subject: 'bob' }))
      await records.begin(begun('u4', { tenant: 'other' }))
      await records.append('t', 'u1', 0, piece('a', 40))
      expect(await records.removeOf('t', 'ada')).toEqual(['a'])
      for (const id of ['u1', 'u2']) expect(await records.find('t', id)).toBeNull()
      expect(await records.find('t', 'u3')).not.toBeNull()
      expect(await records.find('other', 'u4')).not.toBeNull()
    })

    it('forgets the old ones of everybody', async () => {
      const records = await make()
      await records.begin(begun('u1', { begunAt: '2024-05-01T00:00:00.000Z' }))
      await records.begin(begun('u2', { begunAt: '2024-05-01T00:00:00.000Z', tenant: 'other' }))
      await records.begin(begun('u3'))
      await records.append('t', 'u1', 0, piece('a', 40))
      const before = '2024-05-02T00:00:00.000Z'
      expect(await records.takeOld(before, 10)).toEqual(['a'])
      expect(await records.takeOld(before, 10)).toBeNull()
      expect(await records.find('t', 'u1')).toBeNull()
      expect(await records.find('t', 'u3')).toEqual(begun('u3'))
    })
  })
}
