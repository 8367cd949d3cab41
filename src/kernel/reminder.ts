import type { Calendar } from './calendar.ts'
import type { CaseFile, Deadline } from './case-file.ts'
import type { IsoDate } from './date.ts'
import { holdersOfDeadline } from './holders.ts'
import type { DeadlineSpec, Procedure } from './procedure.ts'

/** Working days before the due day on which holders are reminded where a deadline says nothing of it. */
const usual: readonly number[] = [3, 1]

/** A reminder of a running deadline, due on a day. */
export interface Reminder {
  readonly deadline: Deadline
  /** Working days before the due day, as declared. */
  readonly days: number
  readonly to: readonly string[]
}

export const remindersOf = (spec: DeadlineSpec | undefined): readonly number[] => spec?.reminders ?? usual

/** The most working days before a due day that a procedure reminds of. */
export const furthestReminder = (procedure: Procedure): number =>
  Object.values(procedure.deadlines).reduce((most, spec) => Math.max(most, ...remindersOf(spec)), 0)

/**
 * The reminders of a case that stand to be sent on a day: of each running deadline the nearest whose day has come. One
 * that was missed while nothing ran is sent later, before the due day; one that a nearer has overtaken is not, nor one
 * whose day came before the deadline began.
 * @throws Problem CALENDAR_YEAR_MISSING
 */
export function remindersDue(
  procedure: Procedure,
  file: CaseFile,
  today: IsoDate,
  calendar: Calendar,
): Reminder[] {
  return file.deadlines.flatMap((deadline) => {
    if (deadline.stoppedOn !== null || deadline.due < today) return []
    const come = remindersOf(procedure.deadlines[deadline.key]).filter((days) => {
      const on = calendar.addWorkingDays(deadline.due, -days)
      return on > deadline.from && on <= today
    })
    if (come.length === 0) return []
    return [{ deadline, days: Math.min(...come), to: holdersOfDeadline(procedure, file, deadline) }]
  })
}
