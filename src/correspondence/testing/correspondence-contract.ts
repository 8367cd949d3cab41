import { describe, expect, it } from 'vitest'
import type { Json, Sealed } from '../../kernel/index.ts'
import type { CorrespondenceStore, Place, QuestionStep, Side } from '../index.ts'

export interface CorrespondenceUnderTest {
  readonly store: CorrespondenceStore
  /** Where notices come. */
  readonly box: {
    page(
      tenant: string,
      query: { person: string; unread: boolean; limit: number; after: string | null },
    ): Promise<{ readonly items: readonly object[] }>
  }
}

const place = (id = 'case-1', tenant = 't'): Place => ({ tenant, case: id, procedure: 'application' })
const sealed = (text: string, subject = 'anna'): Sealed => ({
  sealed: 1,
  subject,
  key: 'k',
  iv: 'i',
  text,
  blind: 'b',
})
const at = (minute: number) => `2024-05-06T09:${String(minute).padStart(2, '0')}:00.000Z`
const MOST = 6

/** What every store of correspondence keeps to. `make` gives an empty one. */
export function correspondenceContract(name: string, make: () => Promise<CorrespondenceUnderTest>): void {
  let made = 0
  const write = (
    { store }: CorrespondenceUnderTest,
    author: string,
    side: Side,
    more: { key?: string; at?: Place; subject?: string; tell?: string } = {},
  ) => {
    const key = more.key ?? `k${++made}`
    const subject = more.subject ?? 'anna'
    const letter = { key, side, author, subject, at: at(++made % 60), body: sealed(key, subject) }
    const tell = more.tell
      ? [{ key: `letter:${key}`, notice: { to: more.tell, message: 'correspondence.letter' } }]
      : []
    return store.add(more.at ?? place(), letter, { tell, readers: ['anna', 'boris'], most: MOST })
  }
  const waiting = async ({ store }: CorrespondenceUnderTest, person: string, side: Side, tenant = 't') =>
    (await store.waiting(tenant, { person, side, procedures: ['application'] }, 10)).map(
      ({ case: id, unread }) => [id, unread],
    )

  describe(`${name}: letters`, () => {
    it('stand in their order, each once however often it is sent', async () => {
      const under = await make()
      expect(await write(under, 'anna', 'party', { key: 'one' })).toBe('added')
      expect(await write(under, 'anna', 'party', { key: 'one' })).toBe('known')
      expect(await write(under, 'officer', 'fund', { key: 'one' })).toBe('added')
      const { letters } = await under.store.letters(place())
      expect(letters.map(({ seq, author, side, body }) => [seq, author, side, body.text])).toEqual([
        [1, 'anna', 'party', 'one'],
        [2, 'officer', 'fund', 'one'],
      ])
      expect(letters[0]!.at).toMatch(/^2024-05-06T09:\d\d:00\.000Z$/)
      for (const other of [place('case-2'), place('case-1', 'u')])
        expect(await under.store.letters(other)).toEqual({ letters: [], marks: [] })
    })

    it('get each a place of its own where many are sent at once, and no more than there may be', async () => {
      const under = await make()
      const tries = Array.from({ length: MOST + 3 }, (_, n) =>
        write(under, n % 2 ? 'anna' : 'officer', n % 2 ? 'party' : 'fund'),
      )
      const results = (await Promise.all(tries)).sort()
      expect(results).toEqual([...Array(MOST).fill('added'), 'full', 'full', 'full'])
      const { letters } = await under.store.letters(place())
      expect(letters.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    })

    it('are told with them, not of those that were not kept', async () => {
      const under = await make()
      await write(under, 'officer', 'fund', { key: 'x', tell: 'anna' })
      await write(under, 'officer', 'fund', { key: 'x', tell: 'anna' })
      const page = await under.box.page('t', { person: 'anna', unread: true, limit: 10, after: null })
      expect(page.items).toMatchObject([
        { case: 'case-1', message: 'correspondence.letter', operands: {}, readAt: null },
      ])
    })

    it('wait for those outside after what they read, and never for their author', async () => {
      const under = await make()
      await write(under, 'officer', 'fund')
      await write(under, 'anna', 'party')
      expect(await waiting(under, 'anna', 'party')).toEqual([])
      expect(await waiting(under, 'boris', 'party')).toEqual([['case-1', 2]])
      await write(under, 'officer', 'fund')
      expect(await waiting(under, 'anna', 'party')).toEqual([['case-1', 1]])
      await under.store.mark(place(), 'boris', 2)
      await under.store.mark(place(), 'boris', 1)
      expect(await waiting(under, 'boris', 'party')).toEqual([['case-1', 1]])
      await under.store.mark(place(), 'boris', 99)
      expect(await waiting(under, 'boris', 'party')).toEqual([])
      await write(under, 'officer', 'fund')
      expect(await waiting(under, 'boris', 'party')).toEqual([['case-1', 1]])
      expect(await waiting(under, 'stranger', 'party')).toEqual([])
      expect((await under.store.letters(place())).marks).toEqual([
        { person: 'anna', seq: 2 },
        { person: 'boris', seq: 3 },
        { person: 'officer', seq: 4 },
      ])
    })

    it('wait for everybody of the Fund until one of them has read or anybody has answered', async () => {
      const under = await make()
      await write(under, 'anna', 'party')
      await write(under, 'anna', 'party', { at: place('case-2') })
      expect((await waiting(under, 'o1', 'fund')).sort()).toEqual([
        ['case-1', 1],
        ['case-2', 1],
      ])
      await under.store.mark(place(), 'o1', 1)
      expect(await waiting(under, 'o1', 'fund')).toEqual([['case-2', 1]])
      expect(await waiting(under, 'o2', 'fund')).toHaveLength(2)
      await write(under, 'o1', 'fund', { at: place('case-2') })
      expect(await waiting(under, 'o2', 'fund')).toEqual([['case-1', 1]])
      expect(await waiting(under, 'o2', 'fund', 'u')).toEqual([])
      const other = { person: 'o2', side: 'fund', procedures: ['grant'] } as const
      expect(await under.store.waiting('t', other, 10)).toEqual([])
    })

    it('are found by whose data they are', async () => {
      const under = await make()
      await write(under, 'anna', 'party')
      await write(under, 'officer', 'fund', { subject: 'boris', at: place('case-2') })
      await write(under, 'officer', 'fund', { at: place('case-2') })
      const of = async (person: string, tenant = 't') =>
        (await under.store.lettersOf(tenant, person)).map((one) => [one.case, one.side])
      expect((await of('anna')).sort()).toEqual([
        ['case-1', 'party'],
        ['case-2', 'fund'],
      ])
      expect(await of('boris')).toEqual([['case-2', 'fund']])
      expect([await of('officer'), await of('anna', 'u')]).toEqual([[], []])
    })
  })

  describe(`${name}: questions`, () => {
    const asked = (question: string, asker = 'anna', minute = 0): QuestionStep => ({
      question,
      seq: 1,
      kind: 'asked',
      asker,
      by: asker,
      at: at(minute),
      published: false,
      body: sealed(question, asker),
    })
    const answered = (question: string, seq: number, wording: string): QuestionStep => ({
      question,
      seq,
      kind: 'answered',
      asker: 'anna',
      by: 'officer',
      at: at(30),
      published: true,
      body: { wording, answer: 'Да' } as Json,
    })
    const add = ({ store }: CorrespondenceUnderTest, step: QuestionStep, to?: string) =>
      store.addStep(place(), step, {
        tell: to ? [{ key: `q:${step.question}`, notice: { to, message: 'correspondence.asked' } }] : [],
        most: 3,
      })

    it('stand in the order in which they were asked, each with its steps', async () => {
      const under = await make()
      await add(under, asked('b', 'anna', 1), 'officer')
      await add(under, asked('a', 'boris', 2))
      await add(under, answered('b', 2, 'Можно?'))
      const steps = await under.store.steps(place())
      expect(steps).toEqual([asked('b', 'anna', 1), answered('b', 2, 'Можно?'), asked('a', 'boris', 2)])
      expect(await under.store.steps(place('case-2'))).toEqual([])
      const page = await under.box.page('t', { person: 'officer', unread: true, limit: 10, after: null })
      expect(page.items).toMatchObject([{ case: 'case-1', message: 'correspondence.asked' }])
      const of = async (asker: string) => (await under.store.stepsOf('t', asker)).map((s) => [s.case, s.kind])
      expect(await of('anna')).toEqual([
        ['case-1', 'asked'],
        ['case-1', 'answered'],
      ])
      expect(await of('officer')).toEqual([])
    })

    it('are asked once and answered by whoever saw the last step', async () => {
      const under = await make()
      expect(await add(under, asked('q'))).toBe('added')
      expect(await add(under, asked('q'))).toBe('known')
      expect(await add(under, asked('q', 'boris'))).toBe('stale')
      const tries = [1, 2, 3, 4].map((n) => add(under, answered('q', 2, `${n}`)))
      expect((await Promise.all(tries)).sort()).toEqual(['added', 'stale', 'stale', 'stale'])
      expect(await add(under, answered('q', 4, 'x'))).toBe('stale')
      expect(await add(under, answered('none', 2, 'x'))).toBe('stale')
    })

    it('are no more of one person than there may be', async () => {
      const under = await make()
      for (const id of ['1', '2', '3']) await add(under, asked(id))
      expect(await add(under, asked('4'))).toBe('full')
      expect(await add(under, asked('5', 'boris'))).toBe('added')
      expect(await add(under, answered('1', 2, 'x'))).toBe('added')
    })
  })
}
