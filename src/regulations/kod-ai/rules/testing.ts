import {
  type DecideOptions,
  decide,
  makeCalendar,
  Problem,
  type ReadingChoice,
  type Rule,
  type Ruling,
  readFacts,
} from '../../../kernel/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { kodAi } from '../index.ts'

/** The production calendar of the reference floor, for tests of rules. */
export const calendar = makeCalendar(calendarData.revision, calendarData.years)

/** Decides a rule on an input as the outside gives it. */
export function rule<F, V>(of: Rule<F, V>, input: unknown, readings: ReadingChoice = {}): Ruling<V> {
  const options: DecideOptions = { calendar, readings }
  return decide(kodAi, of, readFacts(of, input), options)
}

/** The value a rule decides. */
export const decided = <F, V>(of: Rule<F, V>, input: unknown, readings?: ReadingChoice): V =>
  rule(of, input, readings).value

/** Clauses of the findings with an outcome, each once and sorted. */
export const clausesOf = (ruling: Ruling, outcome: string): string[] =>
  [...new Set(ruling.findings.filter((f) => f.outcome === outcome).map((f) => f.clause))].sort()

/** The problem a rule refuses an input with, or null. */
export function problemOf<F, V>(of: Rule<F, V>, input: unknown, readings?: ReadingChoice): Problem | null {
  try {
    rule(of, input, readings)
    return null
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** A copy of a plain value with one place changed, by its path; `undefined` takes the key out. */
export function changed<T>(value: T, path: string, to: unknown): T {
  const copy = structuredClone(value) as Record<string, unknown>
  const keys = path.split('.')
  const last = keys.pop()!
  let node = copy
  for (const key of keys) node = (node[key] ?? {}) as Record<string, unknown>
  if (to === undefined) delete node[last]
  else node[last] = to
  return copy as T
}
