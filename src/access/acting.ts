import type { IsoDate } from '../kernel/index.ts'
import type { Term } from './records.ts'
import { holdsOn } from './terms.ts'

/** Who acts in an office on a day, and for whom: null where they hold it themselves. */
export interface Acting {
  readonly person: string
  readonly onBehalfOf: string | null
}

/** By rank, then the earlier appointment: whoever asks gets the same person. */
const inOrder = (a: Term, b: Term) =>
  a.rank - b.rank || (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1)

/**
 * The one person who acts in an office on a day: its holder, or while the holder is absent the first deputy in order who
 * is not absent. A vacant office is acted in by its deputy too, on behalf of the office itself. Null where nobody is left.
 */
export function actingIn(office: string, terms: readonly Term[], day: IsoDate): Acting | null {
  const today = terms.filter((term) => holdsOn(term, day)).sort(inOrder)
  const present = (person: string) => !today.some((t) => t.kind === 'absence' && t.person === person)
  const holder = today.find((t) => t.kind === 'holder' && t.of === office)
  if (holder && present(holder.person)) return { person: holder.person, onBehalfOf: null }
  const deputy = today.find((t) => t.kind === 'deputy' && t.of === office && present(t.person))
  return deputy ? { person: deputy.person, onBehalfOf: holder?.person ?? `office:${office}` } : null
}
