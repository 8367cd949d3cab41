import { describe, expect, it } from 'vitest'
import {
  type Choice,
  countOf,
  foreseen,
  type Item,
  itemAt,
  moneyText,
  moneyTyped,
  plural,
  type Seat,
  saidSince,
  sittingOf,
  standingOf,
} from './model.ts'

const seat = (id: string, more: Partial<Seat> = {}): Seat => ({
  ...{ id, lead: null, present: true, recused: false },
  ...more,
})
const votes = (letters: string) =>
  new Map(
    [...letters].flatMap((letter, i): [string, Choice][] => {
      const choice = ({ f: 'for', a: 'against', '-': 'abstain' } as const)[letter]
      return choice ? [[`m${i}`, choice]] : []
    }),
  )
const people = (n: number) => Array.from({ length: n }, (_, i) => seat(`m${i}`))
const item = (more: Partial<Item> = {}): Item => ({
  ...{ case: 'a', number: '1', title: 'T', lot: 'nlp', requested: '1.00', rank: 1, mean2: '7.00' },
  ...{ attempts: [], result: null, postponed: null, recused: [] },
  ...more,
})
const attempt = (reason: string) => ({
  ballot: { kind: 'secret' as const, votes: [], attended: [], recused: [] },
  ...{ tally: {}, decision: null, reason },
})
const decided = { decision: 'support', amount: '1.00', note: null, tally: {}, castBy: null }

describe('a count on the table', () => {
  it('needs more than half of those who may vote, and takes silence for no vote', () => {
    expect(countOf(people(8), votes('ffffaa'))).toEqual({
      ...{ for: 4, against: 2, abstain: 0 },
      ...{ voters: 8, silent: 2, needed: 5 },
    })
    expect(countOf(people(9), new Map()).needed).toBe(5)
  })
  it('leaves out who is absent or recused, whatever they cast before', () => {
    const seats = [...people(3), seat('m3', { recused: true }), seat('m4', { present: false })]
    expect(countOf(seats, votes('ffaff'))).toMatchObject({ for: 2, against: 1, voters: 3, silent: 0 })
  })
  it.each([
    ['fffff...', 'for'],
    ['ffffaa..', 'none'],
    ['aaaaa...', 'against'],
    ['ffaa', 'tie'],
    ['ffff', 'for'],
  ])('of %s tells %s', (letters, outcome) => {
    expect(foreseen(countOf(people(letters.length), votes(letters)))).toBe(outcome)
  })
})

describe('an item', () => {
  it('stands as its last ballot left it', () => {
    expect(standingOf(item())).toBe('waits')
    expect(standingOf(item({ attempts: [attempt('tie-waits')] }))).toBe('tie')
    expect(standingOf(item({ attempts: [attempt('none')] }))).toBe('undecided')
    expect(standingOf(item({ attempts: [{ ...attempt('support'), void: 'x' }] }))).toBe('waits')
    expect(standingOf(item({ postponed: 'нет кворума' }))).toBe('postponed')
    expect(standingOf(item({ result: decided }))).toBe('support')
  })
  it('on the table is the one put to the vote, the one asked for, or the first that waits', () => {
    const items = [item({ result: decided }), item({ case: 'b' }), item({ case: 'c' })]
    expect(itemAt(items, 'c', 'a')?.case).toBe('c')
    expect(itemAt(items, null, 'a')?.case).toBe('a')
    expect(itemAt(items, null, 'gone')?.case).toBe('b')
    expect(itemAt([], null, null)).toBeNull()
  })
})

describe('a sitting', () => {
  it('is read by the keys of its kind; what is not shown is empty', () => {
    const field = (key: string, value: unknown) => ({ key, value }) as never
    const read = sittingOf({
      fields: [
        field('agenda', [{ case: 'a', number: '7', title: 'T' }]),
        field('results', [{ number: '7', result: decided, postponed: null }]),
        field('attendance', {
          roll: [{ person: 'p', role: 'chair' }],
          attendance: [],
          recused: [{ number: '7', person: 'p', letter: 'a' }],
        }),
      ],
    })
    expect(read).toMatchObject({ date: null, roll: [{ person: 'p' }], attendance: [] })
    expect(read.items[0]).toMatchObject({ result: decided, attempts: [], recused: [{ person: 'p' }] })
    expect(sittingOf({ fields: [] })).toMatchObject({ items: [], roll: [] })
  })
  it('takes in who came, left or changed how they take part', () => {
    const attendance = ['a', 'b', 'c'].map((person) => ({ person, mode: 'onsite' }))
    const presence = [
      { person: 'a', mode: 'left' },
      { person: 'b', mode: 'remote' },
      { person: 'c', mode: 'onsite' },
      { person: 'd', mode: 'remote' },
      { person: 'e', mode: 'left' },
    ]
    expect(saidSince(attendance, presence)).toEqual({
      changes: 3,
      next: [
        { person: 'b', mode: 'remote' },
        { person: 'c', mode: 'onsite' },
        { person: 'd', mode: 'remote' },
      ],
    })
  })
})

describe('figures', () => {
  it('are written and read as people write sums', () => {
    expect(moneyText('4000000.00', 'ru')).toBe('4\u202f000\u202f000,00\u00a0₽')
    expect(moneyTyped('4 000 000,5 ₽')).toBe('4000000.50')
    expect([moneyTyped('4.000.000'), moneyTyped('-1'), moneyTyped('')]).toEqual([null, null, null])
  })
  it.each([
    [1, 'голос'],
    [2, 'голоса'],
    [5, 'голосов'],
    [11, 'голосов'],
    [21, 'голос'],
    [112, 'голосов'],
  ])('%i %s', (n, word) => expect(plural(n, 'голос', 'голоса', 'голосов')).toBe(word))
})
