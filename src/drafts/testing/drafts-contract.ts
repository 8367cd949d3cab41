import { describe, expect, it } from 'vitest'
import type { Sealed } from '../../kernel/index.ts'
import type { DraftPlace, DraftStore, Expected, Owner } from '../index.ts'

const anna: Owner = { tenant: 't', person: 'anna' }
const opening: DraftPlace = { procedure: 'member', action: 'apply', case: null, parent: 'club-1' }
const onCase: DraftPlace = { procedure: 'club', action: 'rename', case: 'club-1', parent: null }
const body = (text: string): Sealed => ({ sealed: 1, subject: 'anna', key: 'k', iv: 'i', text, blind: 'b' })
const at = (minute: number) => `2024-05-06T09:${String(minute).padStart(2, '0')}:00.000Z`
const MOST = 5

/** What every store of drafts keeps to. `make` gives an empty one. */
export function draftsContract(name: string, make: () => Promise<DraftStore>): void {
  let made = 0
  const save = (
    store: DraftStore,
    owner: Owner,
    place: DraftPlace,
    more: { text?: string; expected?: Expected; minute?: number } = {},
  ) =>
    store.save(owner, place, {
      id: `d${String(++made).padStart(4, '0')}`,
      body: body(more.text ?? 'x'),
      at: at(more.minute ?? 0),
      expected: more.expected ?? 0,
      most: MOST,
    })
  const versionOf = async (store: DraftStore, owner: Owner, place: DraftPlace) =>
    (await store.find(owner, place))?.version ?? null

  describe(name, () => {
    it('keeps one draft a person and form, as it was saved last', async () => {
      const store = await make()
      const first = await save(store, anna, opening, { text: 'one' })
      expect(first).toMatchObject({ kind: 'saved', version: 1 })
      const second = await save(store, anna, opening, { text: 'two', expected: 1, minute: 3 })
      expect(second).toEqual({ ...first, version: 2 })
      expect(await store.find(anna, opening)).toEqual({
        ...opening,
        id: first.kind === 'saved' ? first.id : '',
        version: 2,
        savedAt: at(3),
        body: body('two'),
      })
      expect(await store.list(anna)).toHaveLength(1)
    })

    it('keeps apart what differs in tenant, person, procedure, action, case or parent', async () => {
      const store = await make()
      const places: readonly (readonly [Owner, DraftPlace])[] = [
        [anna, opening],
        [anna, { ...opening, parent: null }],
        [anna, { ...opening, parent: 'club-2' }],
        [anna, { ...opening, case: 'club-1', parent: null }],
        [anna, { ...opening, action: 'leave' }],
        [{ ...anna, tenant: 'u' }, opening],
        [{ ...anna, person: 'boris' }, opening],
        [
          { ...anna, person: 'boris' },
          { ...opening, procedure: 'club' },
        ],
      ]
      for (const [n, [owner, place]] of places.entries()) {
        expect(await store.find(owner, place)).toBeNull()
        expect(await save(store, owner, place, { text: `${n}` })).toMatchObject({ kind: 'saved', version: 1 })
      }
      for (const [n, [owner, place]] of places.entries())
        expect(await store.find(owner, place)).toMatchObject({ ...place, body: body(`${n}`) })
      const [owner, place] = places[6]!
      expect(await store.remove(owner, place, 'any')).toMatchObject({ kind: 'removed' })
      const left = await Promise.all(places.map(([one, there]) => store.find(one, there)))
      expect(left.map((draft) => draft === null)).toEqual(places.map((_, n) => n === 6))
    })

    it('refuses a version that is not the present one, and changes nothing', async () => {
      const store = await make()
      expect(await save(store, anna, opening, { expected: 1 })).toEqual({ kind: 'stale', version: 0 })
      expect(await save(store, anna, opening, { expected: 'any' })).toEqual({ kind: 'stale', version: 0 })
      await save(store, anna, opening)
      await save(store, anna, opening, { expected: 1 })
      for (const expected of [0, 1, 3])
        expect(await save(store, anna, opening, { text: 'other', expected })).toEqual({
          kind: 'stale',
          version: 2,
        })
      expect(await store.find(anna, opening)).toMatchObject({ version: 2, body: body('x') })
      expect(await save(store, anna, opening, { text: 'mine', expected: 'any' })).toMatchObject({
        kind: 'saved',
        version: 3,
      })
    })

    it('lets one of many at once win', async () => {
      const store = await make()
      for (const expected of [0, 1, 2]) {
        const tries = Array.from({ length: 6 }, (_, n) =>
          save(store, anna, opening, { text: `${expected}/${n}`, expected }),
        )
        const kinds = (await Promise.all(tries)).map(({ kind }) => kind).sort()
        expect(kinds).toEqual(['saved', 'stale', 'stale', 'stale', 'stale', 'stale'])
        expect(await versionOf(store, anna, opening)).toBe(expected + 1)
      }
    })

    it('lists the latest first, without what was typed', async () => {
      const store = await make()
      await save(store, anna, opening, { minute: 1 })
      await save(store, anna, onCase, { minute: 2 })
      await save(store, { ...anna, person: 'boris' }, onCase, { minute: 3 })
      const actions = async () => (await store.list(anna)).map(({ action }) => action)
      expect(await actions()).toEqual(['rename', 'apply'])
      await save(store, anna, opening, { minute: 4, expected: 1 })
      expect(await actions()).toEqual(['apply', 'rename'])
      const [head] = await store.list(anna)
      expect(head).toEqual({ ...opening, id: head!.id, version: 2, savedAt: at(4) })
      expect(await store.list({ ...anna, tenant: 'u' })).toEqual([])
    })

    it('takes no more of one person than they may have, and goes on with those they have', async () => {
      const store = await make()
      const place = (n: number) => ({ ...onCase, case: `club-${n}` })
      for (let n = 0; n < MOST; n++) await save(store, anna, place(n))
      expect(await save(store, anna, place(MOST))).toEqual({ kind: 'full' })
      expect(await save(store, anna, place(0), { expected: 1 })).toMatchObject({ kind: 'saved', version: 2 })
      expect(await save(store, { ...anna, person: 'boris' }, place(MOST))).toMatchObject({ kind: 'saved' })
      await store.remove(anna, place(1), 'any')
      expect(await save(store, anna, place(MOST))).toMatchObject({ kind: 'saved', version: 1 })
    })

    it('removes the version that was seen, or one that was saved in time, once', async () => {
      const store = await make()
      expect(await store.remove(anna, opening, 'any')).toEqual({ kind: 'none' })
      expect(await store.remove(anna, opening, 1)).toEqual({ kind: 'none' })
      const saved = await save(store, anna, opening, { minute: 5 })
      expect(await store.remove(anna, opening, 2)).toEqual({ kind: 'kept', version: 1 })
      expect(await store.remove(anna, opening, 'any', at(4))).toEqual({ kind: 'kept', version: 1 })
      const id = saved.kind === 'saved' ? saved.id : ''
      expect(await store.remove(anna, opening, 'any', at(5))).toEqual({ kind: 'removed', id })
      expect(await store.remove(anna, opening, 'any')).toEqual({ kind: 'none' })
      await save(store, anna, opening)
      expect(await store.remove(anna, opening, 1)).toMatchObject({ kind: 'removed' })
      expect(await store.list(anna)).toEqual([])
    })
  })
}
