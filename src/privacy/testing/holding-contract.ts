import { describe, expect, it } from 'vitest'
import type { KeptDraft, KeptNotice, SeenQuery } from '../index.ts'
import { apply, found, type PrivacyUnderTest } from './bench.ts'
import { look } from './seen-contract.ts'

const notice: KeptNotice = {
  case: 'case-1',
  message: 'application.admitted',
  operands: { number: 'К-7' },
  at: '2024-05-06T09:00:00.000Z',
  readAt: null,
}
const draft: KeptDraft = {
  id: 'd1',
  procedure: 'application',
  action: 'prepare',
  case: null,
  parent: 'contest-1',
  savedAt: '2024-05-06T09:00:00.000Z',
  body: { sealed: 1, subject: 'p1', key: 'k', iv: 'i', text: 't', blind: 'b' },
}
const all: SeenQuery = { since: null, before: null, days: 100, case: null }

/** What stands of a person in cases, drafts and notices, and its erasure. */
export function holdingContract(name: string, make: () => Promise<PrivacyUnderTest>): void {
  const casesOf = async ({ store }: PrivacyUnderTest, subject: string, tenant = 't') =>
    (await store.casesOf(tenant, subject)).map(({ case: id }) => id)

  describe(`${name}: what stands of a person`, () => {
    it('finds every case in which their sealed values stand, at once after it was written', async () => {
      const under = await make()
      const club = await found(under)
      const [one, two] = [await apply(under, club, 'p1'), await apply(under, club, 'p2')]
      expect(await casesOf(under, 'p1')).toEqual([one])
      const other = await found(under)
      const three = await apply({ ...under }, other, 'p3', 'имя с "sealed":1,"subject":"p2","text":"x"')
      expect(await casesOf(under, 'p2')).toEqual([two])
      expect(await casesOf(under, 'p3')).toEqual([three])
      expect(await casesOf(under, 'p1', 'u')).toEqual([])
      expect(await casesOf(under, 'p')).toEqual([])
    })

    it('finds them whatever letters the id of the person has', async () => {
      const under = await make()
      const club = await found(under)
      const strange = 'о\'"\\\n%_.*'
      const id = await apply(under, club, strange)
      expect(await casesOf(under, strange)).toEqual([id])
      expect(await casesOf(under, "о'")).toEqual([])
    })

    it('finds them while others write', async () => {
      const under = await make()
      const club = await found(under)
      const people = Array.from({ length: 10 }, (_, n) => `p${n}`)
      const asked: Promise<unknown>[] = []
      for (const person of people) {
        await apply(under, club, person)
        asked.push(casesOf(under, person))
      }
      for (const cases of await Promise.all(asked)) expect(cases).toHaveLength(1)
    })

    it('gives notices and drafts to whom they belong', async () => {
      const under = await make()
      await under.putNotice('t', 'p1', notice)
      await under.putNotice('t', 'p2', { ...notice, message: 'other' })
      await under.putDraft('t', 'p1', draft)
      const { store } = under
      expect(await store.notices('t', 'p1')).toMatchObject([{ case: 'case-1', message: notice.message }])
      expect(await store.drafts('t', 'p1')).toEqual([draft])
      expect([await store.drafts('t', 'p2'), await store.drafts('u', 'p1')]).toEqual([[], []])
    })
  })

  describe(`${name}: small things`, () => {
    it('tells a person what they chose, and forgets it with them alone', async () => {
      const under = await make()
      const chosen = [{ kind: 'notice-choices', withoutLetters: ['task'] }]
      for (const person of ['p1', 'p2']) await under.putChoice('t', person, 'task')
      expect(await under.store.kept('t', 'p1')).toEqual(chosen)
      expect(await under.store.kept('u', 'p1')).toEqual([])
      await under.store.eraseRows('t', 'p1')
      expect(await under.store.kept('t', 'p1')).toEqual([])
      expect(await under.store.kept('t', 'p2')).toEqual(chosen)
    })
  })

  describe(`${name}: erasure of rows`, () => {
    it('removes drafts, what notices say and who looked, of one person only, and says so once', async () => {
      const under = await make()
      const { store } = under
      for (const person of ['p1', 'p2']) {
        await under.putNotice('t', person, notice)
        await under.putDraft('t', person, { ...draft, id: `draft-${person}` })
        await store.note('t', [look({ subject: person })])
      }
      await store.note('t', [look({ viewer: 'p1', subject: 'p2' })])
      expect(await store.eraseRows('t', 'p1')).toEqual({ drafts: ['draft-p1'], notices: 1, looks: 1 })
      expect(await store.eraseRows('t', 'p1')).toEqual({ drafts: [], notices: 0, looks: 0 })
      expect(await store.drafts('t', 'p1')).toEqual([])
      expect((await store.notices('t', 'p1')).map(({ operands }) => operands)).toEqual([{}])
      expect(await store.seen('t', 'p1', all)).toEqual([])
      expect(await store.drafts('t', 'p2')).toHaveLength(1)
      expect((await store.notices('t', 'p2'))[0]?.operands).toEqual(notice.operands)
      expect(await store.seen('t', 'p2', all)).toHaveLength(2)
    })

    it('is known by its instant, once the key is destroyed', async () => {
      const under = await make()
      expect(await under.store.erasedAt('t', 'p1')).toBeNull()
      await under.vault.erase('t', 'p1', { reason: 'Решение № 7', by: 'officer' })
      const first = await under.store.erasedAt('t', 'p1')
      expect(first).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      await under.vault.erase('t', 'p1', { reason: 'Решение № 8', by: 'officer' })
      expect(await under.store.erasedAt('t', 'p1')).toBe(first)
      expect(await under.store.erasedAt('u', 'p1')).toBeNull()
      expect(await under.store.erasedSince(first!)).toEqual([{ tenant: 't', subject: 'p1' }])
      expect(await under.store.erasedSince('9999-01-01T00:00:00.000Z')).toEqual([])
    })
  })
}
