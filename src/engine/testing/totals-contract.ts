import { describe, expect, it } from 'vitest'
import type { Task } from '../../kernel/index.ts'
import type { DeadlineOpening, Opening } from '../pages.ts'
import { type ListedCase, opening } from './listed-case.ts'
import type { PagesUnderTest } from './pages-contract.ts'

const task = (role: string, holder: string | null = null): Task => ({
  key: role,
  title: { ru: role, en: role },
  role,
  holder,
  clause: 'x:1',
  deadline: null,
})
const open = (
  procedure: string,
  as: string | null = null,
  states: readonly string[] | null = null,
): Opening => ({
  procedure,
  as,
  states,
})

/** A contest with two filings, one of which has a grant below it, and a filing that stands elsewhere. */
const cases: readonly ListedCase[] = [
  { id: 'root', procedure: 'c' },
  {
    id: 'a',
    parent: 'root',
    row: { lot: 'nlp', holder: 'x', sums: { asked: '10.10' } },
    tasks: [task('officer'), task('lead', 'x')],
    parties: [{ person: 'x', role: 'lead' }],
    deadlines: [
      ['term', '', '2024-05-05'],
      ['term', '2', '2024-05-06'],
    ],
  },
  {
    id: 'b',
    parent: 'root',
    state: 'shut',
    row: {
      lot: 'nlp',
      sums: { asked: '0.95' },
      dates: { filed: '2024-05-06T21:00:00.000Z' },
      marks: { terms: { term: [2, 1], secret: [4, 0] } },
    },
  },
  { id: 'grant', procedure: 'g', parent: 'a', row: { sums: { asked: '5.00' } }, tasks: [task('officer')] },
  {
    id: 'z',
    row: { lot: 'cv', sums: {}, dates: { filed: '2024-05-01' }, marks: { terms: { term: [1, 0] } } },
    tasks: [task('officer', 'y')],
    deadlines: [['other', '', '2024-05-05']],
  },
]

/** Totals of `CasePages`. `make` gives an empty store whose clock stands at noon of 6 May 2024 in Moscow. */
export function totalsContract(name: string, make: () => Promise<PagesUnderTest>): void {
  async function filled() {
    const { store, pages } = await make()
    for (const one of cases) expect(await store.commit(opening(one))).toMatchObject({ ok: true })
    return pages
  }
  const all = { person: null, within: [[open('p'), open('g')]], where: {}, of: null, sum: null } as const

  describe(`${name} keeps the contract of totals`, () => {
    it('counts rows by procedure, state and lot, and adds sums up exactly', async () => {
      const pages = await filled()
      expect(await pages.groups('t', all)).toEqual([
        { procedure: 'g', state: 'open', of: null, count: 1, sum: null },
        { procedure: 'p', state: 'open', of: null, count: 2, sum: null },
        { procedure: 'p', state: 'shut', of: null, count: 1, sum: null },
      ])
      const lots = await pages.groups('t', { ...all, where: { procedure: 'p' }, of: 'lot', sum: 'asked' })
      expect(lots).toEqual([
        { procedure: 'p', state: 'open', of: 'cv', count: 1, sum: '0.00' },
        { procedure: 'p', state: 'open', of: 'nlp', count: 1, sum: '10.10' },
        { procedure: 'p', state: 'shut', of: 'nlp', count: 1, sum: '0.95' },
      ])
    })
    it('counts what stands below a case at any depth, and nothing that is not open to the reader', async () => {
      const pages = await filled()
      const of = async (more: object) =>
        (await pages.groups('t', { ...all, ...more })).map((g) => `${g.procedure} ${g.state} ${g.count}`)
      expect(await of({ below: 'root' })).toEqual(['g open 1', 'p open 1', 'p shut 1'])
      expect(await of({ below: 'a' })).toEqual(['g open 1'])
      expect(await of({ below: 'grant' })).toEqual([])
      expect(await of({ within: [[open('p', 'lead')]], person: 'x' })).toEqual(['p open 1'])
      expect(await of({ within: [[open('p', 'lead')]], person: 'y' })).toEqual([])
      expect(await of({ within: [[open('p')], [open('p', null, ['shut'])]] })).toEqual(['p shut 1'])
      expect(await pages.groups('other', all)).toEqual([])
    })
    it('counts open tasks by role and age: the own ones, and any of a case that is overseen', async () => {
      const pages = await filled()
      const ages = (more: object) =>
        pages.taskAges('t', {
          person: 'y',
          roles: [],
          within: [],
          bounds: ['2024-05-06T09:00:00.000Z', '2024-05-01T09:00:00.000Z'],
          ...more,
        })
      expect(await ages({})).toEqual([])
      expect(await ages({ roles: ['officer'] })).toEqual([{ role: 'officer', age: 0, count: 3 }])
      expect(await ages({ roles: ['officer'], person: 'x' })).toEqual([{ role: 'officer', age: 0, count: 2 }])
      expect(await ages({ within: [open('p')], person: 'x', below: 'root' })).toEqual([
        { role: 'lead', age: 0, count: 1 },
        { role: 'officer', age: 0, count: 1 },
      ])
      const bounds = ['2024-05-07T09:00:00.000Z']
      expect(await ages({ within: [open('g')], bounds })).toEqual([{ role: 'officer', age: 1, count: 1 }])
    })
    it('counts running deadlines and those that are over', async () => {
      const pages = await filled()
      const within: DeadlineOpening[] = [{ ...open('p'), keys: ['term'] }]
      const due = (more: object = {}) =>
        pages.dueCounts('t', { person: null, within, today: '2024-05-06', ...more })
      expect(await due()).toEqual([{ procedure: 'p', key: 'term', running: 2, overdue: 1 }])
      expect(await due({ below: 'grant' })).toEqual([])
      expect(await due({ within: [{ ...open('p', 'lead'), keys: ['term'] }] })).toEqual([])
    })
    it('counts rows by a day of theirs, both ends of the span included', async () => {
      const pages = await filled()
      const filed = async (from: string, to: string) =>
        (await pages.groups('t', { ...all, dated: { column: 'filed', from, to } })).map((g) => g.count)
      // Nine in the evening in Greenwich is the next day in Moscow.
      expect(await filed('2024-05-01', '2024-05-07')).toEqual([1, 1])
      expect(await filed('2024-05-01', '2024-05-06')).toEqual([1])
      expect(await filed('2024-05-08', '2024-06-01')).toEqual([])
      expect(
        await pages.groups('t', { ...all, dated: { column: 'none', from: '2000', to: '3000' } }),
      ).toEqual([])
    })
    it('counts many kinds in one look, each lot and sum where it may be seen', async () => {
      const pages = await filled()
      const asked = {
        person: null,
        within: [open('p'), open('g')],
        lots: [open('p', null, ['open'])],
        sums: { asked: [open('p')], other: [] },
      }
      const none = [0, '0.00']
      const of = { procedure: 'p', state: 'open', contest: 'root' }
      expect(await pages.tallies('t', { ...asked, below: 'root' })).toEqual([
        {
          procedure: 'g',
          state: 'open',
          lot: null,
          contest: 'a',
          count: 1,
          sums: { asked: none, other: none },
        },
        { ...of, lot: 'nlp', count: 1, sums: { asked: [1, '10.10'], other: none } },
        { ...of, state: 'shut', lot: null, count: 1, sums: { asked: [1, '0.95'], other: none } },
      ])
      const every = await pages.tallies('t', { ...asked, sums: {} })
      expect(every.map(({ lot, contest, sums }) => [lot, contest, sums])).toContainEqual(['cv', null, {}])
      expect(await pages.tallies('t', { ...asked, within: [] })).toEqual([])
    })
    it('finds rows whose sum is more than nothing', async () => {
      const pages = await filled()
      const found = await pages.groups('t', { ...all, where: { positive: 'asked' } })
      expect(found.map(({ procedure, count }) => [procedure, count])).toEqual([
        ['g', 1],
        ['p', 1],
        ['p', 1],
      ])
    })
    it('counts only rows that have the sum, where that is asked for', async () => {
      const pages = await filled()
      const where = { procedure: 'p' }
      const some = await pages.groups('t', { ...all, where, sum: 'asked', withSum: true })
      expect(some.map(({ count, sum }) => [count, sum])).toEqual([
        [1, '10.10'],
        [1, '0.95'],
      ])
    })
    it('counts deadlines that ended in term and late, of the kinds that are open to the reader', async () => {
      const pages = await filled()
      const within: DeadlineOpening[] = [{ ...open('p'), keys: ['term'] }]
      const ended = (more: object = {}) => pages.endedCounts('t', { person: null, within, ...more })
      expect(await ended()).toEqual([{ procedure: 'p', key: 'term', met: 3, late: 1 }])
      expect(await ended({ below: 'root' })).toEqual([{ procedure: 'p', key: 'term', met: 2, late: 1 }])
      expect(await ended({ within: [{ ...open('p', 'lead'), keys: ['term'] }] })).toEqual([])
    })
  })
}
