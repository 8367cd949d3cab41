import { describe, expect, it } from 'vitest'
import type { CasePages, Opening, PageQuery, RowMark, Sorting } from '../pages.ts'
import type { CaseStore } from '../ports.ts'
import { type ListedCase, opening } from './listed-case.ts'

/** Pages under test and the store they read. */
export interface PagesUnderTest {
  readonly store: CaseStore
  readonly pages: CasePages
}

const all: readonly Opening[] = [{ procedure: 'p', as: null, states: null }]
const byCase: Sorting = { column: 'case', descending: false }
const base: PageQuery = { person: null, within: [all], where: {}, sort: byCase, limit: 50, after: null }

/** What every adapter of `CasePages` keeps to. `make` gives an empty store whose clock stands at noon of 6 May 2024 in Moscow. */
export function pagesContract(name: string, make: () => Promise<PagesUnderTest>): void {
  async function filled(...cases: readonly ListedCase[]) {
    const { store, pages } = await make()
    for (const one of cases) expect(await store.commit(opening(one))).toMatchObject({ ok: true })
    const list = async (query: Partial<PageQuery> = {}) =>
      (await pages.page('t', { ...base, ...query })).items.map(({ row }) => row.case)
    return { pages, list }
  }
  const sorted = (column: Sorting['column'], descending = false) => ({ sort: { column, descending } })

  describe(`${name} keeps the contract of the case pages`, () => {
    it('opens rows by procedure and state, for a party by its role, for another tenant nothing', async () => {
      const { list, pages } = await filled(
        { id: 'a' },
        { id: 'b', state: 'shut', parties: [{ person: 'x', role: 'lead' }] },
        { id: 'c', procedure: 'q', parties: [{ person: 'x', role: 'member' }] },
      )
      const within = (...openings: Opening[]) => ({ within: [openings] })
      expect(await list()).toEqual(['a', 'b'])
      expect(await list(within({ procedure: 'p', as: null, states: ['open'] }))).toEqual(['a'])
      const led: Opening = { procedure: 'p', as: 'lead', states: null }
      expect(await list({ ...within(led), person: 'x' })).toEqual(['b'])
      expect(await list({ ...within(led), person: 'y' })).toEqual([])
      expect(await list(within(led))).toEqual([])
      expect(await list({ ...within({ procedure: 'q', as: 'lead', states: null }), person: 'x' })).toEqual([])
      expect(await list({ within: [] })).toEqual(['a', 'b', 'c'])
      expect(await list(within())).toEqual([])
      expect((await pages.page('other', base)).items).toEqual([])
    })
    it('keeps to every list of openings, and tells the roles of the reader', async () => {
      const parties = [
        { person: 'x', role: 'lead' },
        { person: 'x', role: 'member' },
        { person: 'y', role: 'member' },
      ]
      const { pages, list } = await filled({ id: 'a', parties }, { id: 'b', state: 'shut', parties })
      const open: Opening = { procedure: 'p', as: null, states: ['open'] }
      expect(await list({ within: [all, [open]] })).toEqual(['a'])
      const { items } = await pages.page('t', { ...base, person: 'x' })
      expect(items.map(({ roles }) => [...roles].sort())).toEqual([
        ['lead', 'member'],
        ['lead', 'member'],
      ])
      expect((await pages.page('t', base)).items.map(({ roles }) => roles)).toEqual([[], []])
    })
    it('filters, also by a part of the title whatever its letter case and its ё, and counts', async () => {
      const { pages, list } = await filled(
        { id: 'a', counter: 'n', row: { title: 'Учёт 100% звёзд', lot: 'l', holder: 'h' } },
        { id: 'b', parent: 'a', row: { title: 'иное_имя' } },
        { id: 'c', parent: 'a', state: 'shut' },
      )
      const found = (where: PageQuery['where']) => list({ where })
      expect(await found({ parent: 'a' })).toEqual(['b', 'c'])
      expect(await found({ parent: 'a', states: ['shut', 'none'] })).toEqual(['c'])
      expect(await found({ procedure: 'q' })).toEqual([])
      expect(await found({ number: '1', lot: 'l', holder: 'h' })).toEqual(['a'])
      expect(await found({ cases: ['a', 'none'] })).toEqual(['a'])
      expect(await found({ cases: [] })).toEqual([])
      expect(await found({ number: '1', lot: 'm' })).toEqual([])
      expect(await found({ text: 'ЗВЕЗД' })).toEqual(['a'])
      expect(await found({ text: '0% ' })).toEqual(['a'])
      expect(await found({ text: '_' })).toEqual(['b'])
      expect(await found({ text: '%' })).toEqual(['a'])
      expect(await found({ text: "'; drop table cases; --\\" })).toEqual([])
      expect(await found({ words: ['звезд', '100'] })).toEqual(['a'])
      expect(await found({ words: ['вез'] })).toEqual([])
      expect(await found({ words: ['ином'] })).toEqual([])
      expect(await found({ words: ['иное'] })).toEqual(['b'])
      expect(await found({ numberPart: '1' })).toEqual(['a'])
      expect(await found({ numberPart: '2' })).toEqual([])
      expect(await pages.count('t', { ...base, where: { parent: 'a' } })).toBe(2)
      expect(await pages.count('t', { ...base, within: [[]] })).toBe(0)
    })
    it('sorts sums as numbers, titles as a dictionary does, rows without a value last', async () => {
      const { list } = await filled(
        { id: 'a', row: { title: 'яхта', sums: { asked: '9.00' }, dates: { filed: '2024' } } },
        { id: 'b', row: { title: 'Ёлка', sums: { asked: '10.00' } } },
        { id: 'c', row: { title: 'единица', sums: { asked: '-1.00' } } },
        { id: 'd' },
      )
      expect(await list(sorted('title'))).toEqual(['c', 'b', 'a', 'd'])
      expect(await list(sorted('sums.asked'))).toEqual(['c', 'a', 'b', 'd'])
      expect(await list(sorted('sums.asked', true))).toEqual(['b', 'a', 'c', 'd'])
      expect(await list(sorted('dates.filed', true))).toEqual(['a', 'b', 'c', 'd'])
      expect(await list(sorted('case', true))).toEqual(['d', 'c', 'b', 'a'])
    })
    it('sorts numbers as numbers', async () => {
      const ids = ['l', 'k', 'j', 'i', 'h', 'g', 'f', 'e', 'd', 'c', 'b', 'a']
      const { list } = await filled(...ids.map((id) => ({ id, counter: 'n' })))
      expect(await list(sorted('number'))).toEqual(ids)
      expect(await list(sorted('number', true))).toEqual(ids.toReversed())
    })
    it('goes through all pages without a gap and without a row twice, whatever the sorting', async () => {
      const cases = Array.from({ length: 23 }, (_, i): ListedCase => {
        const id = `case-${String(i).padStart(2, '0')}`
        const title = i % 5 === 0 ? null : `т${i % 3}`
        return {
          id,
          row: { title, sums: { s: `${i % 2}.00` } },
          ...(i % 7 === 0 ? {} : { counter: `c${i % 4}` }),
        }
      })
      const { pages } = await filled(...cases)
      for (const column of ['case', 'title', 'number', 'sums.s', 'lot'] as const) {
        for (const descending of [false, true]) {
          const seen: string[] = []
          let after: RowMark | null = null
          do {
            const page = await pages.page('t', { ...base, limit: 5, after, sort: { column, descending } })
            expect(page.items.length).toBeLessThanOrEqual(5)
            seen.push(...page.items.map(({ row }) => row.case))
            after = page.next
          } while (after)
          const whole = await pages.page('t', { ...base, sort: { column, descending } })
          expect(seen, column).toEqual(whole.items.map(({ row }) => row.case))
          expect(new Set(seen).size).toBe(cases.length)
        }
      }
    })
  })
}
