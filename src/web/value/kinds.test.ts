import { describe, expect, it } from 'vitest'
import { columnsOf, kindOf, moneyText } from './kinds.ts'

describe('kinds of bare values', () => {
  it.each([
    [null, 'none'],
    ['', 'none'],
    [false, 'flag'],
    [3, 'number'],
    ['1000000.00', 'money'],
    ['1000000.0', 'text'],
    ['2024-05-06', 'day'],
    ['2024-05-06T07:00:00.000Z', 'moment'],
    ['a'.repeat(64), 'hash'],
    ['https://fund.example/x', 'link'],
    ['речь', 'text'],
  ] as const)('%s is %s', (value, kind) => expect(kindOf(value)).toBe(kind))
})

describe('sums', () => {
  it('are grouped and keep every kopeck', () => {
    expect(moneyText('1000000.05', 'ru')).toBe('1\u202f000\u202f000,05')
    expect(moneyText('-999.00', 'ru')).toBe('−999,00')
    expect(moneyText('9007199254740993.01', 'en')).toBe('9,007,199,254,740,993.01')
  })
})

describe('tables', () => {
  it('are made of flat rows of one kind', () => {
    expect(
      columnsOf([
        { a: 1, b: 2 },
        { a: 3, c: null },
      ]),
    ).toEqual(['a', 'b', 'c'])
    expect(columnsOf([{ a: 1, b: { x: { y: 1 } } }])).toBeNull()
    expect(columnsOf(['x'])).toBeNull()
    expect(columnsOf([])).toBeNull()
  })
})
