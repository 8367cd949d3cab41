import { describe, expect, it } from 'vitest'
import type { Json } from '../../kernel/index.ts'
import type { BallotStore, Place } from '../index.ts'

const place: Place = { tenant: 't', case: 'sitting-1', procedure: 'jury' }
const other: Place = { tenant: 't', case: 'sitting-2', procedure: 'jury' }
const foreign: Place = { tenant: 'u', case: 'sitting-1', procedure: 'jury' }
const at = '2024-07-24T09:00:00.000Z'
const head = (id: string, kind: 'open' | 'secret' = 'open') => ({
  ...{ id, item: 'application-1', kind, by: 'officer-1' },
  at,
})
const sealed = (text: string): Json => ({ sealed: 1, subject: 'anna', key: 'k', iv: 'i', text, blind: 'b' })

/** What every store of ballots keeps to. `make` gives an empty one. */
export function ballotsContract(name: string, make: () => Promise<BallotStore>): void {
  describe(name, () => {
    it('holds one ballot a sitting, apart by case and tenant', async () => {
      const store = await make()
      expect(await store.look(place)).toEqual({ ballot: null, presence: [] })
      expect(await store.begin(place, head('b1'))).toEqual({ ...head('b1'), closing: false })
      expect((await store.begin(place, head('b2', 'secret'))).id).toBe('b1')
      expect((await store.look(place)).ballot).toEqual({ ...head('b1'), closing: false, votes: [] })
      for (const elsewhere of [other, foreign]) {
        expect(await store.cast(elsewhere, 'b1', 'anna', 'for')).toBe('none')
        expect((await store.look(elsewhere)).ballot).toBeNull()
      }
    })

    it('keeps one vote a person, the last one', async () => {
      const store = await make()
      await store.begin(place, head('b1'))
      for (const [who, vote] of [
        ['boris', 'for'],
        ['anna', 'against'],
        ['boris', 'abstain'],
      ] as const)
        expect(await store.cast(place, 'b1', who, vote)).toBe('cast')
      expect(await store.cast(place, 'b0', 'anna', 'for')).toBe('none')
      expect((await store.look(place)).ballot?.votes).toEqual([
        { person: 'anna', vote: 'against' },
        { person: 'boris', vote: 'abstain' },
      ])
    })

    it('takes no vote while it closes, and takes them again when that failed', async () => {
      const store = await make()
      await store.begin(place, head('b1', 'secret'))
      await store.cast(place, 'b1', 'anna', sealed('x'))
      const frozen = await store.freeze(place, 'b1')
      expect(frozen).toMatchObject({ closing: true, votes: [{ person: 'anna', vote: sealed('x') }] })
      expect(await store.cast(place, 'b1', 'boris', sealed('y'))).toBe('closing')
      expect((await store.freeze(place, 'b1'))?.votes).toHaveLength(1)
      await store.thaw(place, 'b1')
      expect(await store.cast(place, 'b1', 'boris', sealed('y'))).toBe('cast')
      expect(await store.freeze(place, 'b9')).toBeNull()
    })

    it('loses no vote between the last cast and the closing', async () => {
      const store = await make()
      await store.begin(place, head('b1'))
      const people = Array.from({ length: 12 }, (_, n) => `p${String(n).padStart(2, '0')}`)
      const casts = people.map((person) => store.cast(place, 'b1', person, 'for'))
      const [frozen, ...done] = await Promise.all([store.freeze(place, 'b1'), ...casts])
      const taken = people.filter((_, n) => done[n] === 'cast')
      expect(frozen?.votes.map(({ person }) => person)).toEqual(taken)
    })

    it('forgets the votes with the ballot', async () => {
      const store = await make()
      await store.begin(place, head('b1'))
      await store.cast(place, 'b1', 'anna', 'for')
      expect(await store.remove(place, 'b1')).toBe(true)
      expect(await store.remove(place, 'b1')).toBe(false)
      await store.begin(place, head('b1'))
      expect((await store.look(place)).ballot?.votes).toEqual([])
    })

    it('knows who says to be here, until it is long ago', async () => {
      const store = await make()
      expect(await store.declare(place, 'boris', 'remote', at)).toBe(true)
      expect(await store.declare(place, 'boris', 'remote', at)).toBe(false)
      expect(await store.declare(place, 'anna', 'onsite', '2024-07-25T09:00:00.000Z')).toBe(true)
      expect(await store.declare(place, 'boris', 'left', at)).toBe(true)
      expect((await store.look(place)).presence).toEqual([
        { person: 'anna', mode: 'onsite' },
        { person: 'boris', mode: 'left' },
      ])
      await store.forget('u', '2024-07-26T09:00:00.000Z')
      await store.forget('t', '2024-07-25T00:00:00.000Z')
      expect((await store.look(place)).presence).toEqual([{ person: 'anna', mode: 'onsite' }])
    })
  })
}
