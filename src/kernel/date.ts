import { Problem } from './problem.ts'

/** A calendar day `YYYY-MM-DD`, in Moscow unless said otherwise. Compares correctly as a string. */
export type IsoDate = string
/** Days since 1970-01-01. */
export type DayNumber = number

const DAY = 86_400_000

/** True for a day that exists (no 30 February). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text)
}

/** @throws Problem INVALID_INPUT for a day that does not exist. */
export function dayNumber(date: IsoDate): DayNumber {
  const year = Number(date.slice(0, 4))
  const millis = Date.UTC(year, Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
  if (date.length !== 10 || Number.isNaN(millis)) {
    throw new Problem('INVALID_INPUT', 'content', {
      ru: `«${date}» не дата ГГГГ-ММ-ДД`,
      en: `"${date}" is no date YYYY-MM-DD`,
    })
  }
  return millis / DAY // no-float: a UTC day is a whole number of milliseconds
}

const pad = (value: number) => (value < 10 ? `0${value}` : String(value))

export function dateOf(day: DayNumber): IsoDate {
  const date = new Date(day * DAY)
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
}

/** The day so many calendar days later (or earlier); day 1 is the day after (Civil Code article 191). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days)

/** Calendar days from a to b; 0 on the same day. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(b) - dayNumber(a)

/** The same day number so many months later, else the month's last day (31 August + 6 months is the end of February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const month = index % 12
  const year = (index - month) / 12 // no-float: exact by construction
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${pad(month + 1)}-${pad(Math.min(Number(date.slice(8, 10)), last))}`
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a)
export const earlierOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

const MOSCOW = 3 * 3_600_000

/** The Moscow day of an instant (UTC+3 without seasons since 26 October 2014). */
export function moscowDate(instant: string): IsoDate {
  return new Date(Date.parse(instant) + MOSCOW).toISOString().slice(0, 10)
}

/** The first instant after a Moscow day: a term that ends on the day is still open one millisecond before it. */
export function endOfMoscowDay(date: IsoDate): string {
  return new Date(dayNumber(date) * DAY + DAY - MOSCOW).toISOString()
}
