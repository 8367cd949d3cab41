import { type Calendar, makeCalendar } from '../kernel/index.ts'
import { calendarData } from '../reference/index.ts'

let made: Calendar | undefined

/** The Russian production calendar by which rules are decided for the outside; built once a process. */
export function productionCalendar(): Calendar {
  made ??= makeCalendar(calendarData.revision, calendarData.years)
  return made
}
