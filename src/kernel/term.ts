import type { Calendar } from './calendar.ts'
import { addDays, addMonths, type IsoDate } from './date.ts'

/** A length of time as a clause states it. `shift`: a last day off moves to the next working day (Civil Code article 193). */
export interface Term {
  readonly amount: number
  readonly unit: 'calendar-days' | 'working-days' | 'months'
  readonly shift: boolean
}

/** The end of a term: the plain last day and the day by which it is judged. */
export interface TermEnd {
  readonly lastDay: IsoDate
  readonly due: IsoDate
}

/** Counts a term from its start event (day 1 is the day after). @throws Problem CALENDAR_YEAR_MISSING */
export function endOfTerm(term: Term, start: IsoDate, calendar: Calendar): TermEnd {
  const lastDay =
    term.unit === 'calendar-days'
      ? addDays(start, term.amount)
      : term.unit === 'months'
        ? addMonths(start, term.amount)
        : calendar.addWorkingDays(start, term.amount)
  return { lastDay, due: term.shift ? calendar.sameOrNextWorkingDay(lastDay) : lastDay }
}
