import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  dayNumber,
  daysBetween,
  earlierOf,
  endOfMoscowDay,
  isDate,
  laterOf,
  moscowDate,
  yearOf,
} from './date.ts'

const day = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') })
const date = day.map(dateOf)

describe('dates', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-12-31', '1000-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isDate(text)).toBe(true)
    expect(dateOf(dayNumber(text))).toBe(text)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0050-01-01',
    '2024-1-1',
    '2024-01-01T00:00',
    '2024/01/01',
    '٢٠٢٤-01-01',
    '',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => dayNumber(text)).toThrow('INVALID_INPUT')
    expect(() => addMonths(text, 1)).toThrow('INVALID_INPUT')
  })

  it('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(day, (n) => {
        expect(dateOf(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(dateOf(n))).toBe(n)
      }),
    )
  })

  it('count days and compare as strings', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31')
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(a < b).toBe(daysBetween(a, b) > 0)
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort())
      }),
    )
  })

  it('end where they would no longer compare', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('INVALID_INPUT')
    expect(() => addMonths('9999-12-31', 1)).toThrow('INVALID_INPUT')
    expect(() => addDays('1000-01-01', -1)).toThrow('INVALID_INPUT')
    expect(yearOf('2024-05-27')).toBe(2024)
  })
})

describe('months', () => {
  it.each([
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-11-15', 2, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-31', -2, '2023-11-30'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-05-27', 0, '2024-05-27'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  it('keep the day number or take the last day', () => {
    const near = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') }).map(dateOf)
    fc.assert(
      fc.property(near, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months)
        const [y, m] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
        expect(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7))).toBe(y * 12 + m + months)
        if (to.slice(8) !== from.slice(8)) expect(addDays(to, 1).slice(8)).toBe('01')
      }),
    )
  })
})

describe('Moscow time', () => {
  it('turns the day at midnight', () => {
    expect(moscowDate('2024-05-27T20:59:59.999Z')).toBe('2024-05-27')
    expect(moscowDate('2024-05-27T21:00:00.000Z')).toBe('2024-05-28')
    expect(moscowDate('2024-05-27T23:59:59+03:00')).toBe('2024-05-27')
    expect(moscowDate('2024-12-31T23:00:00-05:00')).toBe('2025-01-01')
    expect(() => moscowDate('yesterday')).toThrow('INVALID_INPUT')
  })

  it('ends a day at the first instant after it', () => {
    expect(endOfMoscowDay('2024-05-27')).toBe('2024-05-27T21:00:00.000Z')
    fc.assert(
      fc.property(date, (day) => {
        const end = Date.parse(endOfMoscowDay(day))
        expect(moscowDate(new Date(end - 1).toISOString())).toBe(day)
        if (day < '9999-12-31') expect(moscowDate(new Date(end).toISOString())).toBe(addDays(day, 1))
      }),
    )
  })
})
