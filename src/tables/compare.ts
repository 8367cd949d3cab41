import type { CalendarContent, RatesContent, TableContent } from './content.ts'

/** A day, a year or a rate that is another one. What is absent was not there, or is there no more. */
export interface TableChange {
  /** A day, or a year of four figures, or `through`. */
  readonly at: string
  readonly was: readonly string[] | null
  readonly now: readonly string[] | null
}

type Said = ReadonlyMap<string, readonly string[]>

function saidOfDays({ years }: CalendarContent): Said {
  const said = new Map<string, string[]>()
  const add = (days: readonly string[], kind: string) => {
    for (const day of days) said.set(day, [...(said.get(day) ?? []), kind])
  }
  for (const { year, confirmed, daysOff, workingWeekends, shortened, decreed } of years) {
    said.set(`${year}`, [confirmed ? 'official' : 'provisional'])
    add(daysOff, 'off')
    add(workingWeekends, 'working')
    add(shortened, 'shortened')
    add(decreed, 'decreed')
  }
  return said
}

const saidOfRates = ({ rates, knownThrough }: RatesContent): Said =>
  new Map([
    ...rates.map(({ from, percent }) => [from, [percent]] as const),
    ['through', [knownThrough]] as const,
  ])

const saidOf = (content: TableContent): Said =>
  content.kind === 'calendar' ? saidOfDays(content) : saidOfRates(content)

/** What differs between two tables of one kind, by day. Notes are left out: nothing is counted by them. */
export function changesBetween(was: TableContent, now: TableContent): readonly TableChange[] {
  const [before, after] = [saidOf(was), saidOf(now)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((at) => {
    const [a, b] = [before.get(at) ?? null, after.get(at) ?? null]
    return a?.join() === b?.join() ? [] : [{ at, was: a, now: b }]
  })
}
