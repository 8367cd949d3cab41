/** A text in both languages of the interface. */
export interface BothLanguages {
  readonly ru: string
  readonly en: string
}

/** What differs from an ordinary week in one year; every date is ISO `YYYY-MM-DD` of that year, sorted. */
export interface CalendarDays {
  readonly year: number
  /** Monday to Friday dates that are days off, by holiday or by transfer. */
  readonly daysOff: readonly string[]
  /** Saturdays and Sundays that are working days. */
  readonly workingWeekends: readonly string[]
  /** Working days one hour shorter; working days all the same. */
  readonly shortened: readonly string[]
  /**
   * Days the President decreed non-working with pay, kept apart and counted as working by default: the Supreme Court's
   * review no. 1 of 21.04.2020 (question 5) says that they do not move the terms of civil law. Only days that would
   * be working otherwise: weekends and holidays inside the decreed periods are not listed.
   */
  readonly decreed: readonly string[]
  /** ISO date -> our short note in Russian; also for weekends that are holidays. */
  readonly notes: Readonly<Record<string, string>>
}

/** The decree of the Government that transfers days off in one year. */
export interface Decree {
  readonly year: number
  readonly number: string
  /** ISO date of signature. */
  readonly date: string
  /** False: the text was not read, number and transfers are known from the press and datasets. */
  readonly decreeTextSeen: boolean
  /** False: not confirmed by independent sources to the standard of the other years; show the year as unconfirmed. */
  readonly confirmed: boolean
}

/** One year of the production calendar (five-day week), ready for the kernel's algorithm. */
export interface CalendarYearData extends CalendarDays {
  readonly decree: BothLanguages
  readonly confirmed: boolean
}

/** The production calendar as data. A year that is not among `years` is unknown: no default exists for it. */
export interface CalendarData {
  /** Recorded with every deadline computed from these data; a change of any day changes it. */
  readonly revision: string
  readonly years: readonly CalendarYearData[]
}
