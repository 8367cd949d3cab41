import { isIsoDate } from './iso-date.ts'

const offset = 3 * 3_600_000
/** Russia left UTC+4 at 02:00 of 26 October 2014, Moscow time (Federal Law 248-FZ of 21.07.2014). */
const offsetSince = Date.parse('2014-10-25T22:00:00Z')
const firstFullDay = '2014-10-27'
const instantForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/

/** A moment by the Moscow clock. */
export interface MoscowMoment {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** `HH:MM:SS` */
  readonly time: string
}

/**
 * Moscow date and time of an instant.
 *
 * Moscow is UTC+3 all year since 2014-10-26, so no time zone database is needed and every machine gives one answer.
 * Earlier instants are refused (RangeError), as is a text without a zone: its meaning would depend on the machine.
 *
 * @param instant ISO 8601 with `Z` or an offset, e.g. `2026-03-01T21:00:00Z` -> 2026-03-02 00:00:00.
 */
export function moscowMoment(instant: string): MoscowMoment {
  const day = instantForm.exec(instant)?.[1]
  const milliseconds = Date.parse(instant)
  if (day === undefined || !isIsoDate(day) || Number.isNaN(milliseconds)) {
    throw new RangeError(`Not an instant of the form 2026-03-01T21:00:00Z: ${instant}`)
  }
  if (milliseconds < offsetSince) throw new RangeError(`Moscow was not at UTC+3 yet: ${instant}`)
  const local = new Date(milliseconds + offset).toISOString()
  return { date: local.slice(0, 10), time: local.slice(11, 19) }
}

function midnight(date: string, days: number): string {
  if (!isIsoDate(date)) throw new RangeError(`Not a date of the form YYYY-MM-DD: ${date}`)
  if (date < firstFullDay) throw new RangeError(`Moscow was not at UTC+3 all that day: ${date}`)
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000 - offset).toISOString()
}

/** The first instant of a Moscow day: 2026-03-02 -> `2026-03-01T21:00:00.000Z`. */
export function startOfMoscowDay(date: string): string {
  return midnight(date, 0)
}

/**
 * The end of a Moscow day as the first instant that no longer belongs to it (midnight of the next day):
 * 2026-03-01 -> `2026-03-01T21:00:00.000Z`. A term that ends with the day is over when `now >= end`.
 */
export function endOfMoscowDay(date: string): string {
  return midnight(date, 1)
}
