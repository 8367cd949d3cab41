import {
  decide as decideRule,
  makeCalendar,
  Problem,
  type ReadingChoice,
  type Rule,
  type Ruling,
  readFacts,
} from '../../../kernel/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { associationAgreement } from '../index.ts'

/** The production calendar of the reference floor, for tests of rules. */
export const calendar = makeCalendar(calendarData.revision, calendarData.years)

/** Decides a rule on an input as the outside gives it. */
export const ruled = <F, V>(of: Rule<F, V>, input: unknown, readings: ReadingChoice = {}): Ruling<V> =>
  decideRule(associationAgreement, of, readFacts(of, input), { calendar, readings })

/** The value a rule decides. */
export const decided = <F, V>(of: Rule<F, V>, input: unknown, readings?: ReadingChoice): V =>
  ruled(of, input, readings).value

/** The problem a rule refuses an input with, or null. */
export function problemOf<F, V>(of: Rule<F, V>, input: unknown, readings?: ReadingChoice): Problem | null {
  try {
    ruled(of, input, readings)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
