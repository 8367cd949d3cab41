import { addDays, earlierOf, type IsoDate, type Term } from '../../../../kernel/index.ts'

const days = (amount: number): Term => ({ amount, unit: 'calendar-days', shift: false })

/** The Fund's own stage terms: calendar days from the end of the stage before, never shifted (`kod-ai:4.1`). */
export const stageTerms = {
  2: days(20),
  3: days(40),
  4: days(20),
  5: days(10),
  6: days(10),
  7: days(10),
  publish: days(10),
} as const

export type TimedStage = keyof typeof stageTerms
/** Stages 2 to 7 together, from the close of intake (`kod-ai:4.3`). */
export const selectionTerm = days(90)
/** Least days of intake and of the announcement before its close (`kod-ai:4.4.2`, `kod-ai:4.1/1`). */
export const leastIntake = 30

/** The last day of stages 2 to 7 (`kod-ai:4.3`). */
export const capOf = (intakeEnds: IsoDate): IsoDate => addDays(intakeEnds, selectionTerm.amount)

/**
 * The due day of a stage that begins on a day: its own term, cut by the cap; publication has only its own term.
 * @param shift moves a day off to the next working day where the reading `stages.shift` says so
 */
export function stageDue(
  stage: TimedStage,
  from: IsoDate,
  intakeEnds: IsoDate,
  shift: (day: IsoDate) => IsoDate = (day) => day,
): IsoDate {
  const own = shift(addDays(from, stageTerms[stage].amount))
  return stage === 'publish' ? own : earlierOf(own, capOf(intakeEnds))
}
