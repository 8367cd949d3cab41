import { type DayNumber, dateOf, dayNumber, type IsoDate, yearOf } from './date.ts'
import { Problem } from './problem.ts'

/** One year of a production calendar, as the reference floor holds it. */
export interface CalendarYear {
  readonly year: number
  readonly daysOff: readonly IsoDate[]
  readonly workingWeekends: readonly IsoDate[]
}

/** A production calendar: which days are working days. Days decreed non-working count as working (CONTRACTS.md). */
export interface Calendar {
  readonly revision: string
  isWorkingDay(date: IsoDate): boolean
  /** The n-th working day after the date (day 1 is the next day); before it where `days` is negative; 0 is the date. */
  addWorkingDays(date: IsoDate, days: number): IsoDate
  /** The date itself where it is a working day, else the next one (Civil Code article 193). */
  sameOrNextWorkingDay(date: IsoDate): IsoDate
  /** Working days after `from` through `to`; negative where `to` is earlier. */
  workingDaysBetween(from: IsoDate, to: IsoDate): number
  readonly years: readonly number[]
}

/** The refusal to guess about a year whose calendar is not loaded. */
export function calendarYearMissing(year: number, loaded: readonly number[]): Problem {
  const span = `${loaded[0] ?? '–'}–${loaded.at(-1) ?? '–'}`
  return new Problem(
    'CALENDAR_YEAR_MISSING',
    'content',
    {
      ru: `Нет производственного календаря на ${year} год`,
      en: `There is no production calendar for ${year}`,
    },
    [
      {
        path: 'calendar',
        message: {
          ru: `нет данных на ${year} год, есть ${span}`,
          en: `no data for ${year}, loaded are ${span}`,
        },
        remedy: {
          ru: 'Внесите календарь этого года или укажите дату внутри загруженных лет',
          en: 'Load the calendar of that year or give a date inside the loaded years',
        },
      },
    ],
  )
}

/** Builds the calendar; every question about a year without data throws CALENDAR_YEAR_MISSING. */
export function makeCalendar(revision: string, data: readonly CalendarYear[]): Calendar {
  const off = new Set(data.flatMap((year) => year.daysOff))
  const working = new Set(data.flatMap((year) => year.workingWeekends))
  const years = data.map((year) => year.year).sort((a, b) => a - b)
  const known = new Set(years)
  const cache = new Map<DayNumber, boolean>()

  function works(day: DayNumber): boolean {
    const cached = cache.get(day)
    if (cached !== undefined) return cached
    const date = dateOf(day)
    if (!known.has(yearOf(date))) throw calendarYearMissing(yearOf(date), years)
    const weekday = (((day + 4) % 7) + 7) % 7 // 1970-01-01 was a Thursday; 0 is Sunday
    const result = weekday === 0 || weekday === 6 ? working.has(date) : !off.has(date)
    cache.set(day, result)
    return result
  }

  return {
    revision,
    years,
    isWorkingDay: (date) => works(dayNumber(date)),
    addWorkingDays(date, days) {
      let day = dayNumber(date)
      const step = days < 0 ? -1 : 1
      if (days === 0) works(day) // only to refuse a year without data
      for (let left = Math.abs(days); left > 0; ) {
        day += step
        if (works(day)) left--
      }
      return dateOf(day)
    },
    sameOrNextWorkingDay(date) {
      let day = dayNumber(date)
      while (!works(day)) day++
      return dateOf(day)
    },
    workingDaysBetween(from, to) {
      const [a, b] = [dayNumber(from), dayNumber(to)]
      if (a === b) works(a) // only to refuse a year without data
      let count = 0
      for (let day = Math.min(a, b) + 1; day <= Math.max(a, b); day++) if (works(day)) count++
      return a <= b ? count : -count
    },
  }
}
