import { describe, expect, it } from 'vitest'
import type { Task } from '../../kernel/index.ts'
import type { DeadlineMark, DeadlineOpening, DeadlineQuery, TaskMark, TaskQuery } from '../pages.ts'
import { opening } from './listed-case.ts'
import type { PagesUnderTest } from './pages-contract.ts'

const task = (key: string, role: string, more: Partial<Task> = {}): Task => ({
  key,
  title: { ru: key, en: key },
  role,
  holder: null,
  clause: 'x:1',
  deadline: null,
  ...more,
})

/** Tasks and deadlines of `CasePages`. `make` gives an empty store whose clock stands at noon of 6 May 2024 in Moscow. */
export function dutiesContract(name: string, make: () => Promise<PagesUnderTest>): void {
  async function filled() {
    const { store, pages } = await make()
    const timed = { deadline: { key: 'term', instance: 'i' } }
    for (const one of [
      {
        id: 'a',
        parties: [{ person: 'x', role: 'lead' }],
        tasks: [task('1', 'lead'), task('2', 'jury', timed), task('3', 'jury', { holder: 'y' })],
        deadlines: [['term', 'i', '2024-05-20'] as const],
      },
      {
        id: 'b',
        procedure: 'q',
        tasks: [task('4', 'jury'), task('5', 'lead'), task('6', 'jury', timed)],
        deadlines: [['term', 'i', '2024-05-10'] as const, ['other', '', '2024-05-10'] as const],
      },
    ])
      await store.commit(opening(one))
    return pages
  }
  const mine = async (query: Partial<TaskQuery>) => {
    const { items } = await (await filled()).tasks('t', {
      person: 'x',
      roles: [],
      limit: 50,
      after: null,
      ...query,
    })
    return items.map((t) => [t.row.case, t.task.key, t.due])
  }

  describe(`${name} keeps the contract of tasks and deadlines`, () => {
    it('gives tasks to parties, offices and holders, the nearest due day first', async () => {
      expect(await mine({})).toEqual([['a', '1', null]])
      expect(await mine({ roles: ['jury'] })).toEqual([
        ['b', '6', '2024-05-10'],
        ['a', '2', '2024-05-20'],
        ['a', '1', null],
        ['b', '4', null],
      ])
      expect(await mine({ person: 'y', roles: ['jury'], procedure: 'p' })).toEqual([
        ['a', '2', '2024-05-20'],
        ['a', '3', null],
      ])
      expect(await mine({ person: 'z' })).toEqual([])
    })
    it('gives tasks page by page', async () => {
      const pages = await filled()
      const seen: string[] = []
      let after: TaskMark | null = null
      do {
        const page = await pages.tasks('t', { person: 'x', roles: ['jury'], limit: 1, after })
        seen.push(...page.items.map((t) => t.task.key))
        after = page.next
      } while (after)
      expect(seen).toEqual(['6', '2', '1', '4'])
    })
    it('gives the deadlines that are opened, by due day, within days, page by page', async () => {
      const pages = await filled()
      const within: DeadlineOpening[] = [
        { procedure: 'p', as: 'lead', states: null, keys: ['term'] },
        { procedure: 'q', as: null, states: ['open'], keys: ['other', 'term'] },
      ]
      const due = async (query: Partial<DeadlineQuery> = {}) => {
        const page = await pages.deadlines('t', { person: 'x', within, limit: 50, after: null, ...query })
        return page.items.map((d) => [d.row.case, d.key, d.instance, d.due])
      }
      const [other, term, last] = [
        ['b', 'other', '', '2024-05-10'],
        ['b', 'term', 'i', '2024-05-10'],
        ['a', 'term', 'i', '2024-05-20'],
      ]
      expect(await due()).toEqual([other, term, last])
      expect(await due({ person: null })).toEqual([other, term])
      expect(await due({ person: 'y' })).toEqual([other, term])
      expect(await due({ within: [] })).toEqual([])
      expect(await due({ procedure: 'p' })).toEqual([last])
      expect(await due({ case: 'b', to: '2024-05-10' })).toEqual([other, term])
      expect(await due({ from: '2024-05-11', to: '2024-05-20' })).toEqual([last])
      const seen: unknown[] = []
      let after: DeadlineMark | null = null
      do {
        const page = await pages.deadlines('t', { person: 'x', within, limit: 1, after })
        seen.push(...page.items.map((d) => d.key))
        after = page.next
      } while (after)
      expect(seen).toEqual(['other', 'term', 'term'])
    })
  })
}
