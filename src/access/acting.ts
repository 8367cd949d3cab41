import type { IsoDate } from '../kernel/index.ts'
import type { Term } from './records.ts'
import { holdsOn } from './terms.ts'

/** Who acts in an office on a day, and for whom: null where they hold it themselves. */
export interface Acting {
  readonly person: string
  readonly onBehalfOf: string | null
}

/**
 * The one person who acts in an office on a day: its holder, or while the holder is absent the first deputy in order who
 * is not absent. A vacant office is acted in by its deputy too, on behalf of the office itself. Null where nobody is left.
 */
export function actingIn(office: string, terms: readonly Term[], day: IsoDate): Acting | null {
  const today = terms.filter((term) => holdsOn(term, day))
  const present = (person: string) => !today.some((t) => t.kind === 'absence' && t.person === person)
  const holder = today.find((t) => t.kind === 'holder' && t.of === office)
  if (holder && present(holder.person)) return { person: holder.person, onBehalfOf: null }
  const deputy = today
    .filter((t) => t.kind === 'deputy' && t.of === office && present(t.person))
    .sort((a, b) => a.rank - b.rank || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))[0]
  return deputy ? { person: deputy.person, onBehalfOf: holder?.person ?? `office:${office}` } : null
}
