import { calendarDays } from './data.ts'
import { decreeLabel, decrees } from './decrees.ts'
import type { CalendarData, CalendarDays, CalendarYearData } from './types.ts'

export { decreeLabel, decrees } from './decrees.ts'
export type { CalendarData, CalendarYearData, Decree } from './types.ts'

function withDecree(days: CalendarDays): CalendarYearData {
  const decree = decrees.find((one) => one.year === days.year)
  if (!decree) throw new Error(`No decree is recorded for the calendar of ${days.year}`)
  return { ...days, decree: decreeLabel(decree), confirmed: decree.confirmed }
}

/** The Russian production calendar 2020-2027 for a five-day week: facts only, the kernel owns the algorithm. */
export const calendarData: CalendarData = { revision: 'ru@1', years: calendarDays.map(withDecree) }
