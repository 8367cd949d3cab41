import { describe, expect, it } from 'vitest'
import { addDays, makeCalendar } from '../../kernel/index.ts'
import { calendarData } from './index.ts'

const calendar = makeCalendar(calendarData.revision, calendarData.years)
const last = calendarData.years.at(-1)!.year

describe('the kernel on the real calendar', () => {
  it.each([
    ['2024-04-26', 1, '2024-04-27'],
    ['2024-04-27', 1, '2024-05-02'],
    ['2024-12-28', 1, '2025-01-09'],
    ['2020-03-27', 1, '2020-03-30'],
  ])('%s and %i working days is %s', (from, days, to) => expect(calendar.addWorkingDays(from, days)).toBe(to))

  it('counts the working days of a year', () => {
    expect(calendar.workingDaysBetween('2023-12-31', '2024-12-31')).toBe(248)
    expect(calendar.workingDaysBetween('2024-12-31', '2025-12-31')).toBe(247)
  })

  it('has a working day within twelve days of every day', () => {
    for (let day = '2020-01-01'; day < `${last}-12-20`; day = addDays(day, 1)) {
      expect(calendar.sameOrNextWorkingDay(day) <= addDays(day, 12)).toBe(true)
    }
  })

  it('refuses the year after its last', () => {
    expect(() => calendar.addWorkingDays(`${last}-12-31`, 1)).toThrow('CALENDAR_YEAR_MISSING')
  })
})
