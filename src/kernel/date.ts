import { Problem } from './problem.ts'

/** A calendar day `YYYY-MM-DD` of the years 1000-9999, in Moscow unless said otherwise. Compares correctly as a string. */
export type IsoDate = string
/** Days since 1970-01-01. */
export type DayNumber = number

const DAY = 86_400_000

const pattern = /^[1-9]\d{3}-\d{2}-\d{2}$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month, 1 to 12; 0 for a month that does not exist. */
const daysOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (lengths[month - 1] ?? 0)

const yearIn = (date: string) => Number(date.slice(0, 4))
const monthIn = (date: string) => Number(date.slice(5, 7))
const dayIn = (date: string) => Number(date.slice(8, 10))

/** True for a day that exists (no 30 February) in the years 1000-9999. */
export function isDate(text: string): boolean {
  if (!pattern.test(text)) return false
  const day = dayIn(text)
  return day >= 1 && day <= daysOf(yearIn(text), monthIn(text))
}

const noDate = (date: string): Problem =>
  new Problem('INVALID_INPUT', 'content', {
    ru: `«${date}» не дата ГГГГ-ММ-ДД`,
    en: `"${date}" is no date YYYY-MM-DD`,
  })

/** @throws Problem INVALID_INPUT for a day that does not exist. */
export function dayNumber(date: IsoDate): DayNumber {
  if (!isDate(date)) throw noDate(date)
  return Date.UTC(yearIn(date), monthIn(date) - 1, dayIn(date)) / DAY // no-float: a UTC day is a whole number of milliseconds
}

const pad = (value: number) => (value < 10 ? `0${value}` : String(value))

function compose(year: number, month: number, day: number): IsoDate {
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (year < 1000 || year > 9999 || Number.isNaN(day)) throw noDate(date)
  return date
}

/** @throws Problem INVALID_INPUT outside the years 1000-9999, where dates no longer compare as strings. */
export function dateOf(day: DayNumber): IsoDate {
  const date = new Date(day * DAY)
  return compose(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** The day so many calendar days later (or earlier); day 1 is the day after (Civil Code article 191). */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOf(dayNumber(date) + days)

/** Calendar days from a to b; 0 on the same day. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => dayNumber(b) - dayNumber(a)

/**
 * The same day number so many months later (or earlier), else the month's last day: 31 August + 6 months is the end of
 * February (Civil Code article 192). @throws Problem INVALID_INPUT for a day that does not exist.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!isDate(date)) throw noDate(date)
  const index = yearIn(date) * 12 + monthIn(date) - 1 + months
  const month = index % 12
  const year = (index - month) / 12 // no-float: exact by construction
  return compose(year, month + 1, Math.min(dayIn(date), daysOf(year, month + 1)))
}

export const yearOf = (date: IsoDate): number => yearIn(date)
export const laterOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a)
export const earlierOf = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

const MOSCOW = 3 * 3_600_000

/** The Moscow day of an instant with its offset (UTC+3 without seasons since 26 October 2014). @throws Problem INVALID_INPUT */
export function moscowDate(instant: string): IsoDate {
  const millis = Date.parse(instant)
  if (Number.isNaN(millis)) {
    throw new Problem('INVALID_INPUT', 'content', {
      ru: `«${instant}» не момент времени`,
      en: `"${instant}" is no instant`,
    })
  }
  const local = millis + MOSCOW
  const day = (local - (((local % DAY) + DAY) % DAY)) / DAY // no-float: exact by construction
  if (day !== latest.day) latest = { day, date: new Date(local).toISOString().slice(0, 10) }
  return latest.date
}

/** The last day asked for: a run asks for one day many times before it asks for the next. */
let latest: { readonly day: number; readonly date: IsoDate } = { day: Number.NaN, date: '' }

/** The first instant after a Moscow day: a term that ends on the day is still open one millisecond before it. */
export function endOfMoscowDay(date: IsoDate): string {
  return new Date(dayNumber(date) * DAY + DAY - MOSCOW).toISOString()
}
