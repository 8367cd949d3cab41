import { addMonths, type IsoDate, type Text, yearOf } from '../../kernel/index.ts'

/** How long the data of the people in a case are kept after its end, and why. */
export interface RetentionRule {
  readonly procedure: string
  readonly years: number
  /** From which day the years count: that of the end, or the last one of its year. */
  readonly from: 'end' | 'end-of-year'
  readonly basis: Text
  /** The basis fixes the least number of years. Where it does not, the number is for the installation to decide. */
  readonly fixed: boolean
}

/** The last day on which the data of a case that ended on a day are kept (Civil Code article 192: the same day of a later year). */
export const keptThrough = ({ years, from }: RetentionRule, end: IsoDate): IsoDate =>
  addMonths(from === 'end' ? end : `${yearOf(end)}-12-31`, years * 12)

/** Rules with the years that an installation chose: more than a fixed number, never fewer. */
export const withYears = (
  rules: readonly RetentionRule[],
  chosen: Readonly<Record<string, number>>,
): readonly RetentionRule[] =>
  rules.map((rule) => {
    const years = chosen[rule.procedure] ?? rule.years
    return { ...rule, years: rule.fixed ? Math.max(rule.years, years) : years }
  })
