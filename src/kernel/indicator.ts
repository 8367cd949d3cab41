import { type IsoDate, yearOf } from './date.ts'

/** Values of an indicator by calendar year. */
export type ByYear = Readonly<Record<string, string>>

/** The calendar years that a span of days touches. */
export function yearsOf(from: IsoDate, to: IsoDate): string[] {
  const years: string[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(String(year))
  return years
}

/** A row that holds "1" in one year (or in none) and "0" in the others. */
export const oneIn = (years: readonly string[], one: string | null): ByYear =>
  Object.fromEntries(years.map((year) => [year, year === one ? '1' : '0']))

/** The years whose value is "1". */
export const yearsWithOne = (row: ByYear): string[] => Object.keys(row).filter((year) => row[year] === '1')
