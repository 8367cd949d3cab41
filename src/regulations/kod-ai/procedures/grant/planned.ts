import { type ByYear, type IsoDate, oneIn, yearOf, yearsOf } from '../../../../kernel/index.ts'
import type { GrantFacts } from './facts.ts'

/** The calendar years of the agreement, from signing to the end of the last stage (`kod-ai:contract-app-1.col-years`). */
export const contractYears = (facts: GrantFacts): string[] =>
  yearsOf(facts.award!.agreement.signed, facts.stages.at(-1)!.ends)

/** The day by which the result, or the working link, is planned. */
export const plannedDay = (facts: GrantFacts, table: 'result' | 'indicator'): IsoDate =>
  table === 'result' ? facts.stages.at(-1)!.ends : facts.stages[facts.award!.linkStage - 1]!.ends

/** The planned values of annex 1 or 2: «1» in the planned year, «0» in the others; computed, never typed. */
export const plannedValues = (facts: GrantFacts, table: 'result' | 'indicator'): ByYear =>
  oneIn(contractYears(facts), String(yearOf(plannedDay(facts, table))))

/** The fact of the result: «1» in the year its last condition was met, once the Fund confirmed completion; else zeros. */
export function resultFact(facts: GrantFacts): ByYear {
  const year = facts.completion ? String(yearOf(facts.completion.on)) : null
  const years = contractYears(facts)
  return oneIn(year === null || years.includes(year) ? years : [...years, year], year)
}

/** The fact of the indicator: «1» in the year the working link was placed, whether or not an act is signed. */
export function indicatorFact(facts: GrantFacts): ByYear {
  const report = facts.stages.at(-1)?.documents?.indicator
  const works = facts.links.repository?.works === true
  return works && report ? report.fact : oneIn(contractYears(facts), null)
}
