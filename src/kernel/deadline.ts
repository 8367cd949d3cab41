import { z } from 'zod'
import { unsaid } from './action.ts'
import type { Calendar } from './calendar.ts'
import type { CaseFile, Deadline } from './case-file.ts'
import { movedMessage } from './deadline-messages.ts'
import { holdersOf, holdersOfDeadline, type Moves } from './holders.ts'
import type { Action, DeadlineSpec, Env, NoticeSpec, Start } from './procedure.ts'
import { endOfTerm, type Term, type TermEnd } from './term.ts'

/** The action that every procedure with counted terms has: it moves running deadlines after calendar data changed. */
export const recountDeadlines = 'recount-deadlines'

const isCounted = (spec: DeadlineSpec | undefined): spec is DeadlineSpec & { readonly term: Term } =>
  spec !== undefined && spec.term !== 'given'

/** Calendar days that are not shifted fall on the same day by every calendar. */
const isByCalendar = ({ unit, shift }: Term): boolean => shift || unit === 'working-days'

/** Running deadlines whose last day or due day is another one by this calendar, with both days. A day that was given stands. */
export function movedDeadlines(
  deadlines: Readonly<Record<string, DeadlineSpec>>,
  file: Pick<CaseFile, 'deadlines'>,
  calendar: Calendar,
): { readonly deadline: Deadline; readonly end: TermEnd }[] {
  return file.deadlines.flatMap((deadline) => {
    const spec = deadlines[deadline.key]
    if (deadline.stoppedOn !== null || deadline.given || !isCounted(spec) || !isByCalendar(spec.term))
      return []
    const end = endOfTerm(spec.term, deadline.from, calendar)
    return end.due === deadline.due && end.lastDay === deadline.lastDay ? [] : [{ deadline, end }]
  })
}

/** A deadline that a calendar moves, and whose move it changes. */
export interface Moved {
  readonly deadline: Deadline
  readonly end: TermEnd
  readonly to: readonly string[]
}

/** The deadlines of a case that this calendar moves, each with those it is told: whoever has to act, and the holders. */
export const movesOf = (
  deadlines: Readonly<Record<string, DeadlineSpec>>,
  moves: Moves,
  file: CaseFile,
  calendar: Calendar,
): Moved[] =>
  movedDeadlines(deadlines, file, calendar).map((moved) => ({
    ...moved,
    to: [...new Set([...holdersOfDeadline(moves, file, moved.deadline), ...holdersOf(moves, file)])],
  }))

const noticesOf = ({ deadline, end, to }: Moved): readonly NoticeSpec[] =>
  to.map((person) => ({
    to: person,
    message: movedMessage(deadline.key),
    operands: { was: deadline.due, due: end.due },
  }))

/** The recounting action of a procedure; none where no term is counted. It cites the clauses of the deadlines. */
export function recountAction(deadlines: Readonly<Record<string, DeadlineSpec>>, moves: Moves): Action[] {
  const counted = Object.entries(deadlines).filter(([, spec]) => isCounted(spec))
  if (counted.length === 0) return []
  const starts = (key: string) => (env: Env) =>
    movedDeadlines(deadlines, env.file, env.calendar)
      .filter(({ deadline }) => deadline.key === key)
      .map(({ deadline }): Start => ({ from: deadline.from, instance: deadline.instance }))
  return [
    {
      ...unsaid,
      name: recountDeadlines,
      title: {
        ru: 'Пересчитать сроки по изменённому календарю',
        en: 'Count the terms anew by a changed calendar',
      },
      clauses: [...new Set(counted.map(([, spec]) => spec.clause))],
      by: ['system'],
      from: Object.keys(moves.states),
      to: 'same',
      input: z.object({}),
      effect: (facts) => facts,
      starts: Object.fromEntries(counted.map(([key]) => [key, starts(key)])),
      notices: ({ file, calendar }) => movesOf(deadlines, moves, file, calendar).flatMap(noticesOf),
    },
  ]
}
