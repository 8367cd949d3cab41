import { describe, expect, it } from 'vitest'
import type { OutboxItem } from '../../engine/index.ts'
import type { DueNotice, NoticeBox } from '../index.ts'

type Item = Extract<OutboxItem, { kind: 'notice' }>

/** A box under test and how its store lays notices in. */
export interface BoxUnderTest {
  readonly box: NoticeBox
  put(...items: Item[]): Promise<void>
}

const item = (key: string, to: string, more: Partial<Item> = {}): Item => ({
  kind: 'notice',
  key,
  tenant: 't',
  source: 'case-1#1',
  notice: { to, message: 'm', operands: { n: key } },
  ...more,
})
const at = (minute: number) => `2024-05-06T09:${String(minute).padStart(2, '0')}:00.000Z`
const of = (person: string) => ({ person, unread: false, limit: 9, after: null })

/** What every box of notices does. `make` gives an empty one. */
export function boxContract(name: string, make: () => Promise<BoxUnderTest>): void {
  const keysOf = async ({ box }: BoxUnderTest, query: Parameters<NoticeBox['page']>[1], tenant = 't') =>
    (await box.page(tenant, query)).items.map(({ operands }) => operands.n)
  const taken = async ({ box }: BoxUnderTest, now: string, until = at(59), tenant = 't') =>
    [...(await box.take(tenant, now, until, 99))].sort((a, b) => (a.key < b.key ? -1 : 1))
  const keys = (notices: readonly DueNotice[]) => notices.map(({ key }) => key)

  describe(`${name}: the list`, () => {
    it('has each notice of a person once, the latest first, and nobody else’s', async () => {
      const under = await make()
      await under.put(item('a', 'p1'), item('b', 'p2'))
      await under.put(item('c', 'p1'), item('a', 'p1'))
      await under.put(item('a', 'p1', { tenant: 'u' }))
      expect(await keysOf(under, of('p1'))).toEqual(['c', 'a'])
      expect(await keysOf(under, of('p2'))).toEqual(['b'])
      expect(await keysOf(under, of('p1'), 'u')).toEqual(['a'])
      expect(await keysOf(under, of('p'))).toEqual([])
      const { items } = await under.box.page('t', of('p1'))
      expect(items[1]).toEqual({
        id: expect.stringMatching(/^[\w-]{1,80}$/),
        case: 'case-1',
        message: 'm',
        operands: { n: 'a' },
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        readAt: null,
      })
      expect(new Set(items.map(({ id }) => id)).size).toBe(2)
    })

    it('goes on after a notice, to the end', async () => {
      const under = await make()
      await under.put(...['a', 'b', 'c', 'd', 'e'].flatMap((key) => [item(key, 'p1'), item(`${key}2`, 'p2')]))
      const seen: unknown[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<NoticeBox['page']>> = await under.box.page('t', {
          ...of('p1'),
          limit: 2,
          after,
        })
        seen.push(page.items.map(({ operands }) => operands.n))
        after = page.next
      } while (after !== null)
      expect(seen).toEqual([['e', 'd'], ['c', 'b'], ['a']])
      const foreign = (await under.box.page('t', of('p2'))).items[0]!.id
      expect(await keysOf(under, { ...of('p1'), after: foreign })).toEqual([])
    })

    it('notes what was read, once, and lists what was not', async () => {
      const under = await make()
      const { box } = under
      await under.put(...['a', 'b', 'c', 'd'].map((key) => item(key, 'p1')), item('x', 'p2'))
      const [d, c, b] = (await box.page('t', of('p1'))).items.map(({ id }) => id)
      const [x] = (await box.page('t', of('p2'))).items.map(({ id }) => id)
      expect(await box.read('t', 'p1', c!, at(1))).toBe(true)
      expect(await box.read('t', 'p1', c!, at(2))).toBe(true)
      expect((await box.page('t', of('p1'))).items.map(({ readAt }) => readAt)).toEqual([
        null,
        at(1),
        null,
        null,
      ])
      expect(await keysOf(under, { ...of('p1'), unread: true })).toEqual(['d', 'b', 'a'])
      expect(await keysOf(under, { ...of('p1'), unread: true, limit: 1, after: d! })).toEqual(['b'])
      expect(await box.readUpTo('t', 'p1', b!, at(3))).toBe(2)
      expect(await box.readUpTo('t', 'p1', b!, at(4))).toBe(0)
      expect(await keysOf(under, { ...of('p1'), unread: true })).toEqual(['d'])
      expect([
        await box.count('t', { person: 'p1', unread: true }),
        await box.count('t', { person: 'p1', unread: false }),
        await box.count('u', { person: 'p1', unread: false }),
      ]).toEqual([1, 4, 0])
      for (const [tenant, person, id] of [
        ['t', 'p3', x!],
        ['u', 'p1', c!],
        ['t', 'p1', 'none'],
      ] as const) {
        expect(await box.read(tenant, person, id, at(5))).toBe(false)
        expect(await box.readUpTo(tenant, person, id, at(5))).toBeNull()
      }
      expect(await keysOf(under, { ...of('p2'), unread: true })).toEqual(['x'])
    })
  })

  describe(`${name}: the mailing`, () => {
    it('gives a taken notice to nobody else until the instant passes, and counts', async () => {
      const under = await make()
      await under.put(...['a', 'b', 'c', 'd'].map((key) => item(key, 'p1')))
      const rounds = await Promise.all([1, 2, 3, 4].map(() => under.box.take('t', at(1), at(5), 2)))
      expect(keys(rounds.flat()).sort()).toEqual(['a', 'b', 'c', 'd'])
      expect(await taken(under, at(4))).toEqual([])
      const again = await taken(under, at(5))
      expect(again[0]).toEqual({
        tenant: 't',
        case: 'case-1',
        key: 'a',
        to: 'p1',
        message: 'm',
        operands: { n: 'a' },
        attempts: 2,
      })
      expect(keys(again)).toEqual(['a', 'b', 'c', 'd'])
    })

    it('takes what is done with no more, and what was put off only then', async () => {
      const under = await make()
      await under.put(...['a', 'b', 'c'].map((key) => item(key, 'p1')), item('a', 'p1', { tenant: 'u' }))
      const [a, b] = await taken(under, at(1), at(2))
      await under.box.finish('t', [a!], 'no-address', at(1))
      await under.box.postpone(b!, at(9))
      expect(keys(await taken(under, at(3), at(4)))).toEqual(['c'])
      expect(keys(await taken(under, at(9)))).toEqual(['b', 'c'])
      const others = await taken(under, at(9), at(59), 'u')
      expect(others.map(({ tenant, key, attempts }) => [tenant, key, attempts])).toEqual([['u', 'a', 1]])
      expect(await keysOf(under, of('p1'))).toEqual(['c', 'b', 'a'])
    })

    it('lays a notice to a role into the list of each, once, where each reads it for themselves', async () => {
      const under = await make()
      await under.put(item('a', 'role:crew'), item('b', 'p1'))
      const [shared] = (await taken(under, at(1))).filter(({ to }) => to === 'role:crew')
      await under.box.share(shared!, ['p1', 'p2'])
      await under.box.share(shared!, ['p1', 'p2', 'p3'])
      await under.box.finish('t', [shared!], 'shared', at(2))
      for (const [person, found] of [
        ['p1', ['a', 'b']],
        ['p2', ['a']],
        ['p3', ['a']],
        ['role:crew', ['a']],
      ] as const)
        expect([person, await keysOf(under, of(person))]).toEqual([person, found])
      const { id } = (await under.box.page('t', of('p1'))).items[0]!
      await under.box.read('t', 'p1', id, at(3))
      expect(await under.box.count('t', { person: 'p2', unread: true })).toBe(1)
      const about = await under.box.about('t', 'case-1', 9)
      expect(about.map(({ to, outcome }) => [to, outcome]).sort()).toEqual([
        ['p1', null],
        ['p1', null],
        ['p2', null],
        ['p3', null],
        ['role:crew', 'shared'],
      ])
      expect(about.filter(({ readAt }) => readAt === at(3))).toHaveLength(1)
      expect(await under.box.about('t', 'case-2', 9)).toEqual([])
      const due = await taken(under, at(3))
      expect(due.map(({ to, attempts }) => [to, attempts]).sort()).toEqual([
        ['p1', 1],
        ['p2', 1],
        ['p3', 1],
      ])
    })

    it('keeps of which kinds each wants no letters, the last choice only', async () => {
      const under = await make()
      await under.box.silence('t', 'p1', ['reminder', 'term'])
      await under.box.silence('t', 'p1', ['event'])
      await under.box.silence('t', 'p2', [])
      await under.box.silence('other', 'p3', ['event'])
      expect([...(await under.box.silenced('t', ['p1', 'p2', 'p3']))]).toEqual([
        ['p1', ['event']],
        ['p2', []],
      ])
    })
  })
}
