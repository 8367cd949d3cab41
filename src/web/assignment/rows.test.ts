import { describe, expect, it } from 'vitest'
import { countOf, forbid, noChanges, pin, release, sameChanges } from './changes.ts'
import { type Board, byLoad, candidatesFor, namesOf, type Proposal, pressing, rowsOf } from './rows.ts'
import { filled } from './texts.ts'

const expert = (person: string, changes: object = {}) => ({
  entry: `entry-${person}`,
  person,
  name: `Имя ${person}`,
  lots: ['nlp'],
  keywords: [],
  capacity: null,
  asked: 0,
  begun: 0,
  done: 0,
  out: 0,
  due: null,
  bars: [],
  ...changes,
})
const work = (person: string, left: number, stand = 'asked') => ({
  person,
  review: `review-${person}`,
  stand,
  due: stand === 'asked' ? { day: `2026-11-${20 + left}`, left } : null,
})
const board = {
  applications: [
    { case: 'a', number: 'К-1', topic: 'Речь', lot: 'nlp', need: 2, experts: [work('E4', 0, 'out')] },
    {
      case: 'b',
      number: 'К-2',
      topic: 'Снимки',
      lot: 'nlp',
      need: 0,
      experts: [work('E1', 4), work('E2', -1)],
    },
  ],
  experts: [
    expert('E1', { asked: 1 }),
    expert('E2', { asked: 1, done: 2 }),
    expert('E3', { lots: ['speech'] }),
    expert('E4'),
    expert('E5', { bars: [{ kind: 'suspended' }] }),
  ],
} as unknown as Board
const names = namesOf(board)
const proposal = { pairs: [{ filing: 'a', person: 'E1' }] } as unknown as Proposal

describe('the table of an assignment', () => {
  it('finds by number, topic and expert, and shows what is asked for', () => {
    const found = (text: string, only: 'all' | 'proposed' | 'need' = 'all') =>
      rowsOf(board, proposal, names, { text, only }).map(({ application }) => application.case)
    expect(found('')).toEqual(['a', 'b'])
    expect(found('к-2')).toEqual(['b'])
    expect(found(' речь ')).toEqual(['a'])
    expect(found('имя e1')).toEqual(['a', 'b'])
    expect(found('имя e2')).toEqual(['b'])
    expect([found('', 'proposed'), found('', 'need')]).toEqual([['a'], ['a']])
  })
  it('offers whoever is versed in the lot, barred from nothing and not there already', () => {
    const [row] = rowsOf(board, proposal, names, { text: '', only: 'need' })
    expect(candidatesFor(board, row!).map(({ person }) => person)).toEqual(['E2'])
  })
  it('sorts experts by their load and work by its day', () => {
    expect(byLoad(board).map(({ person }) => person)).toEqual(['E2', 'E1', 'E3', 'E4', 'E5'])
    expect(pressing(board, 3).map((one) => one.work.person)).toEqual(['E2'])
    expect(pressing(board, 5).map((one) => one.work.person)).toEqual(['E2', 'E1'])
  })
})

describe('changes by hand', () => {
  const pair = { filing: 'a', person: 'E1' }
  it('are one of the two for a pair, or none', () => {
    expect(forbid(pin(noChanges, pair), pair)).toEqual({ pinned: [], forbidden: [pair] })
    expect(pin(forbid(noChanges, pair), pair)).toEqual({ pinned: [pair], forbidden: [] })
    expect(countOf(release(pin(noChanges, pair), pair))).toBe(0)
  })
  it('keep nothing but the pair, whatever they were made from', () => {
    const shown = { ...pair, fit: { total: 400 } }
    expect([pin(noChanges, shown).pinned, forbid(noChanges, shown).forbidden]).toEqual([[pair], [pair]])
  })
  it('are the same in whatever order they were made', () => {
    const other = { filing: 'b', person: 'E1' }
    expect(sameChanges(pin(pin(noChanges, pair), other), pin(pin(noChanges, other), pair))).toBe(true)
    expect(sameChanges(pin(noChanges, pair), forbid(noChanges, pair))).toBe(false)
  })
})

it('fills texts and leaves what it does not know', () => {
  expect(filled('{n} из {max}, {x}', { n: 3, max: 12 })).toBe('3 из 12, {x}')
})
