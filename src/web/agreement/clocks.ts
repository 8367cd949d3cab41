import { daysBetween, type IsoDate, laterOf, moscowDate } from '../../kernel/index.ts'
import type { CaseView } from '../screens/index.ts'

type Deadline = Pick<
  CaseView['deadlines'][number],
  'key' | 'instance' | 'title' | 'clause' | 'from' | 'lastDay' | 'due' | 'stoppedOn'
>

/** Whose deadline it is, by the procedure. */
export type SideOf = (key: string) => string

/** One run of a clock: from the day it began to the day it was stopped, or to today. */
export interface Run {
  readonly deadline: Deadline
  readonly from: IsoDate
  readonly to: IsoDate
  readonly isRunning: boolean
  /** Days beyond its last day. */
  readonly late: number
}

/** The clock of one side: its runs, the days it took, and where it stands now. */
export interface Clock {
  readonly side: string
  readonly runs: readonly Run[]
  readonly days: number
  readonly late: number
  readonly running: Run | null
}

/** Both sides have it; the whole negotiation ends by it. */
const BOTH = 'both'

/** Today in Moscow. */
export const today = (): IsoDate => moscowDate(new Date().toISOString())

function runOf(deadline: Deadline, now: IsoDate): Run {
  const to = deadline.stoppedOn ?? now
  return {
    deadline,
    from: deadline.from,
    to: laterOf(to, deadline.from),
    isRunning: deadline.stoppedOn === null,
    late: Math.max(0, daysBetween(deadline.due, to)),
  }
}

/** The clocks of the sides, in the order in which each first ran. Runs at the same time, one for each member, count once. */
export function clocksOf(deadlines: readonly Deadline[], sideOf: SideOf, now: IsoDate): readonly Clock[] {
  const sides = new Map<string, Run[]>()
  for (const deadline of deadlines.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const side = sideOf(deadline.key)
    if (side === BOTH) continue
    sides.set(side, [...(sides.get(side) ?? []), runOf(deadline, now)])
  }
  return [...sides].map(([side, runs]) => ({
    side,
    runs,
    days: covered(runs),
    late: Math.max(0, ...runs.map(({ late }) => late)),
    running: runs.find(({ isRunning }) => isRunning) ?? null,
  }))
}

/** Days that the runs cover together. */
function covered(runs: readonly Run[]): number {
  let days = 0
  let end = ''
  for (const { from, to } of runs) {
    const start = end > from ? end : from
    if (to > start) days += daysBetween(start, to)
    if (to > end) end = to
  }
  return days
}

/** The limit of the whole negotiation: the deadline of both sides. */
export const outerOf = (deadlines: readonly Deadline[], sideOf: SideOf): Deadline | null =>
  deadlines.findLast(({ key }) => sideOf(key) === BOTH) ?? null

/** The first and the last day of the line. */
export function spanOf(clocks: readonly Clock[], outer: Deadline | null, now: IsoDate) {
  const runs = clocks.flatMap((clock) => clock.runs)
  const days = [
    ...runs.flatMap(({ from, to, deadline }) => [from, to, deadline.stoppedOn === null ? deadline.due : to]),
    ...(outer ? [outer.from, outer.due] : []),
  ].toSorted()
  return { first: days[0] ?? now, last: days.at(-1) ?? now }
}
