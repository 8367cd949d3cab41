import { canonical, type Json, sha256Hex } from '../kernel/index.ts'
import { type CalendarYearData, calendarData, keyRates } from '../reference/index.ts'
import type { TableEdition, TableKind } from './book.ts'
import { readCalendar } from './read-calendar.ts'
import { type RateFile, readRates, type SourcedRate } from './read-rates.ts'

/** The content of a table, whichever kind. */
export interface CalendarContent {
  readonly kind: 'calendar'
  readonly years: readonly CalendarYearData[]
}
export interface RatesContent extends RateFile {
  readonly kind: 'key-rates'
}
export type TableContent = CalendarContent | RatesContent

const sorted = (rates: readonly SourcedRate[]) => rates.toSorted((a, b) => (a.from < b.from ? -1 : 1))

/** What the programme brings. */
export const ownContent = (kind: TableKind): TableContent =>
  kind === 'calendar'
    ? { kind, years: calendarData.years }
    : { kind, rates: keyRates.rates, knownThrough: keyRates.knownThrough }

/** The revision of what the programme brings. */
export const ownRevision = (kind: TableKind): string =>
  kind === 'calendar' ? calendarData.revision : keyRates.revision

export const contentOf = ({ data }: Pick<TableEdition, 'data'>): TableContent =>
  JSON.parse(data) as TableContent

/** The table that would hold if the file were taken: what the file does not speak of stays. @throws Problem TABLE_UNREADABLE */
export function taken(now: TableContent, text: string): TableContent {
  if (now.kind === 'calendar') {
    const read = readCalendar(text)
    const named = new Set(read.map(({ year }) => year))
    const years = [...now.years.filter(({ year }) => !named.has(year)), ...read]
    return { kind: 'calendar', years: years.toSorted((a, b) => a.year - b.year) }
  }
  const { rates, knownThrough } = readRates(text)
  const first = rates[0]!.from
  return {
    kind: 'key-rates',
    rates: sorted([...now.rates.filter(({ from }) => from < first), ...rates]),
    knownThrough,
  }
}

/** The text that is kept of a table, and the revision named after it. */
export function sealed(content: TableContent): { readonly data: string; readonly revision: string } {
  const data = canonical(content as unknown as Json)
  return { data, revision: `${ownRevision(content.kind)}+${sha256Hex(data).slice(0, 12)}` }
}
