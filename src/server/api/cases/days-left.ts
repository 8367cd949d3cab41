import { type Calendar, type IsoDate, yearOf } from '../../../kernel/index.ts'

/**
 * Working days from today to the due day: 0 today, negative where it has passed. Null where the calendar of a year between
 * is not known: then nobody counts by guess.
 */
export function daysLeft(calendar: Calendar, today: IsoDate, due: IsoDate): number | null {
  const [first, last] = [yearOf(today), yearOf(due)].sort((a, b) => a - b) as [number, number]
  for (let year = first; year <= last; year++) if (!calendar.years.includes(year)) return null
  return calendar.workingDaysBetween(today, due)
}
