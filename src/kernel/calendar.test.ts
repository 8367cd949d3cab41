import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCalendar } from './calendar.ts'
import { addDays } from './date.ts'
import { Problem } from './problem.ts'
import { endOfTerm, type Term } from './term.ts'

/** Two invented years: 2031 begins on a Wednesday, 2032 on a Thursday. */
const calendar = makeCalendar('invented@1', [
  { year: 2032, daysOff: ['2032-01-01', '2032-01-02'], workingWeekends: [] },
  { year: 2031, daysOff: ['2031-01-01', '2031-06-12', '2031-06-13'], workingWeekends: ['2031-06-07'] },
])

const missing = (run: () => unknown): string | undefined => {
  try {
    run()
  } catch (error) {
    if (error instanceof Problem) return `${error.code} ${error.items[0]?.message.en}`
    throw error
  }
}

describe('a production calendar', () => {
  it('knows its years in order', () => expect(calendar.years).toEqual([2031, 2032]))

  it.each([
    ['2031-06-06', true, 'a Friday'],
    ['2031-06-07', true, 'a Saturday that works'],
    ['2031-06-08', false, 'a Sunday'],
    ['2031-06-12', false, 'a holiday'],
    ['2031-06-14', false, 'a Saturday'],
  ])('%s works: %s (%s)', (day, works) => expect(calendar.isWorkingDay(day)).toBe(works))

  it.each([
    ['2031-06-05', 1, '2031-06-06'],
    ['2031-06-06', 1, '2031-06-07'],
    ['2031-06-06', 2, '2031-06-09'],
    ['2031-06-11', 1, '2031-06-16'],
    ['2031-12-31', 1, '2032-01-05'],
    ['2031-06-14', 0, '2031-06-14'],
    ['2031-06-16', -1, '2031-06-11'],
    ['2032-01-05', -1, '2031-12-31'],
  ])('%s and %i working days is %s', (from, days, to) => expect(calendar.addWorkingDays(from, days)).toBe(to))

  it('moves a day off to the next working day', () => {
    expect(calendar.sameOrNextWorkingDay('2031-06-12')).toBe('2031-06-16')
    expect(calendar.sameOrNextWorkingDay('2031-06-07')).toBe('2031-06-07')
    expect(calendar.sameOrNextWorkingDay('2032-01-01')).toBe('2032-01-05')
  })

  it('counts what it adds', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2031-01-01', n))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, days) => {
        const to = calendar.addWorkingDays(from, days)
        expect(calendar.workingDaysBetween(from, to)).toBe(days)
        expect(calendar.workingDaysBetween(to, from)).toBe(days === 0 ? 0 : -days)
        if (days > 0) expect(calendar.isWorkingDay(to)).toBe(true)
        if (calendar.isWorkingDay(from)) expect(calendar.addWorkingDays(to, -days)).toBe(from)
      }),
    )
  })

  it('refuses to guess about a year without data', () => {
    const told = 'CALENDAR_YEAR_MISSING no data for 2033, loaded are 2031–2032'
    expect(missing(() => calendar.isWorkingDay('2033-01-01'))).toBe(told)
    expect(missing(() => calendar.addWorkingDays('2033-03-01', 0))).toBe(told)
    expect(missing(() => calendar.addWorkingDays('2032-12-30', 2))).toBe(told)
    expect(missing(() => calendar.sameOrNextWorkingDay('2033-01-01'))).toBe(told)
    expect(missing(() => calendar.workingDaysBetween('2032-12-01', '2033-01-01'))).toBe(told)
    expect(missing(() => calendar.workingDaysBetween('2033-03-01', '2033-03-01'))).toBe(told)
    expect(missing(() => makeCalendar('empty', []).isWorkingDay('2031-01-01'))).toContain('loaded are –')
  })

  it('refuses to guess when a walk crosses into such a year', () => {
    expect(calendar.addWorkingDays('2032-12-30', 1)).toBe('2032-12-31')
    expect(missing(() => calendar.addWorkingDays('2031-01-02', -2))).toContain('no data for 2030')
    const first = makeCalendar('half', [{ year: 2031, daysOff: ['2031-12-31'], workingWeekends: [] }])
    expect(missing(() => first.sameOrNextWorkingDay('2031-12-31'))).toContain('no data for 2032')
  })
})

describe('a term', () => {
  const end = (amount: number, unit: Term['unit'], shift: boolean, start: string) =>
    endOfTerm({ amount, unit, shift }, start, calendar)

  it('counts from the day after its start event', () => {
    expect(end(5, 'calendar-days', false, '2031-06-07')).toEqual({ lastDay: '2031-06-12', due: '2031-06-12' })
    expect(end(5, 'calendar-days', true, '2031-06-07')).toEqual({ lastDay: '2031-06-12', due: '2031-06-16' })
    expect(end(1, 'working-days', true, '2031-06-11')).toEqual({ lastDay: '2031-06-16', due: '2031-06-16' })
    expect(end(1, 'months', true, '2031-05-31')).toEqual({ lastDay: '2031-06-30', due: '2031-06-30' })
  })

  it('needs no calendar unless it counts or shifts working days', () => {
    expect(end(30, 'calendar-days', false, '2040-01-01').due).toBe('2040-01-31')
    expect(missing(() => end(30, 'calendar-days', true, '2040-01-01'))).toContain('2040')
  })
})
