import type { Calendar } from '../calendar.ts'
import type { Deadline } from '../case-file.ts'
import { addDays, daysBetween, type IsoDate } from '../date.ts'
import type { DeadlineSpec } from '../procedure.ts'

const atLeastNone = (days: number) => Math.max(days, 0)

/**
 * The due day of a deadline that runs again: what was left of it on the day of the event that is set aside is left again
 * from the day of the return, in the unit of its term; of a term that had passed nothing is left.
 */
export function dueAgain(
  spec: DeadlineSpec,
  deadline: Deadline,
  setAsideOn: IsoDate,
  returnedOn: IsoDate,
  calendar: Calendar,
): IsoDate {
  const { term } = spec
  if (term !== 'given' && term.unit === 'working-days')
    return calendar.addWorkingDays(
      returnedOn,
      atLeastNone(calendar.workingDaysBetween(setAsideOn, deadline.due)),
    )
  const due = addDays(returnedOn, atLeastNone(daysBetween(setAsideOn, deadline.due)))
  return term !== 'given' && term.shift ? calendar.sameOrNextWorkingDay(due) : due
}
