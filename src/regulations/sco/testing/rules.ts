import { decide, makeCalendar, type Rule, type Ruling, readFacts } from '../../../kernel/index.ts'
import { calendarData } from '../../../reference/index.ts'
import { scoProgramme } from '../index.ts'

const calendar = makeCalendar(calendarData.revision, calendarData.years)

/** Decides a rule on an input as the outside gives it, under readings where some are chosen. */
export const ruled = (of: Rule, input: unknown, readings: Readonly<Record<string, string>> = {}): Ruling =>
  decide(scoProgramme, of, readFacts(of, input), { calendar, readings })
