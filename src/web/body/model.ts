import { kopecks, money } from '../../kernel/index.ts'
import type { CaseView } from '../screens/index.ts'

/** What a body may do with a sum: name none, recommend one, set it downwards, take it as it was set. */
export type SumPower = 'none' | 'advice' | 'sets' | 'as-is'

/** A place in the chain of those who judge, as the case above tells it. */
export interface Link {
  readonly body: string
  readonly procedure: string
  readonly stage: string
  readonly takes: string
  readonly yes: string | null
  readonly no: string | null
  readonly sum: SumPower
  readonly from: string
  readonly clauses: {
    readonly decide: string
    readonly sum: string
    readonly members: string
    readonly protocol: string
  }
}

export interface Chain {
  readonly links: readonly Link[]
  readonly clauses: { readonly limit: string; readonly whole: string; readonly budget: string }
  /** State of the filings that have won. */
  readonly wins: string
}

export interface Paper {
  readonly number: string
  readonly date: string
}

export interface Item {
  readonly case: string
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly requested: string
  readonly proposed: string
  readonly rank: number
  readonly team: number | null
  readonly decision: string | null
  readonly amount: string | null
  readonly reason: string | null
}

export interface Conflict {
  readonly number: string
  readonly person: string
  readonly ground: string | null
  readonly letter: string | null
}

/** A sitting as its screen needs it; null is what the viewer is not shown. */
export interface Sitting {
  readonly date: string | null
  readonly document: Paper | null
  readonly rules: Paper | null
  readonly protocol: Paper | null
  readonly file: string | null
  readonly cancelled: string | null
  readonly roll: readonly string[]
  readonly attendance: readonly string[] | null
  readonly items: readonly Item[] | null
  readonly conflicts: readonly Conflict[]
}

type Fields = Pick<CaseView, 'fields'>
type Bag = Readonly<Record<string, unknown>>

const bag = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {}
const list = (value: unknown): readonly Bag[] => (Array.isArray(value) ? value.map(bag) : [])
export const fieldOf = ({ fields }: Fields, key: string): unknown =>
  fields.find((field) => field.key === key)?.value
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function chainOf(above: Fields): Chain | null {
  const found = bag(fieldOf(above, 'chain'))
  return Array.isArray(found.links) ? (found as unknown as Chain) : null
}

/** In the order of the rating, equals by their numbers. */
const byRank = (a: Item, b: Item) => a.rank - b.rank || (a.number < b.number ? -1 : 1)

export function sittingOf(view: Fields): Sitting {
  const day = bag(fieldOf(view, 'date'))
  const who = fieldOf(view, 'attendance')
  const decisions = fieldOf(view, 'decisions')
  const items = Array.isArray(decisions) ? (decisions as readonly Item[]).toSorted(byRank) : null
  const ties = bag(fieldOf(view, 'conflicts'))
  const numberOf = (id: unknown) => items?.find((item) => item.case === id)?.number ?? String(id)
  return {
    date: text(day.date),
    document: (day.document ?? null) as Paper | null,
    rules: (day.rules ?? null) as Paper | null,
    protocol: (day.protocol ?? null) as Paper | null,
    file: text(day.file),
    cancelled: text(day.cancelled),
    roll: (bag(who).roll ?? []) as readonly string[],
    attendance: (bag(who).attendance ?? null) as readonly string[] | null,
    items,
    conflicts: [
      ...list(ties.declared).map(({ item, person, ground }) => ({
        number: numberOf(item),
        person: String(person),
        ground: text(ground),
        letter: null,
      })),
      ...list(ties.found).map(({ number, person, letter }) => ({
        number: String(number),
        person: String(person),
        ground: null,
        letter: text(letter),
      })),
    ],
  }
}

/** What a body decided on a filing, in a protocol that was signed. */
export interface Verdict {
  readonly link: Link
  readonly sitting: string
  readonly protocol: Paper | null
  readonly number: string
  readonly title: string
  readonly isYes: boolean
  readonly decision: string
  readonly amount: string | null
  readonly reason: string | null
}

/** What a signed sitting decided: one that votes tells agenda and results, one that decides by protocol its decisions. */
function decidedIn(
  view: Pick<CaseView, 'fields' | 'case'>,
  link: Link,
): readonly (readonly [string, Verdict])[] {
  const protocol = (bag(fieldOf(view, 'date')).protocol ?? null) as Paper | null
  const told = (id: unknown, one: Bag, decided: Bag): readonly [string, Verdict] => [
    String(id),
    {
      link,
      sitting: view.case,
      protocol,
      number: String(one.number),
      title: String(one.title),
      isYes: decided.decision === link.yes,
      decision: String(decided.decision),
      amount: text(decided.amount),
      reason: text(decided.reason ?? decided.note),
    },
  ]
  const results = list(fieldOf(view, 'results'))
  return [
    ...list(fieldOf(view, 'decisions')).flatMap((one) => (one.decision ? [told(one.case, one, one)] : [])),
    ...list(fieldOf(view, 'agenda')).flatMap((one) => {
      const result = bag(results.find(({ number }) => number === one.number)?.result)
      return result.decision ? [told(one.case, one, result)] : []
    }),
  ]
}

/** Decisions by filing, in the order of the chain; of one body the latest counts last. */
export function verdictsOf(
  chain: Chain,
  signed: readonly Pick<CaseView, 'fields' | 'case' | 'procedure'>[],
): ReadonlyMap<string, readonly Verdict[]> {
  const found = new Map<string, readonly Verdict[]>()
  for (const link of chain.links)
    for (const view of signed) {
      if (view.procedure !== link.procedure) continue
      for (const [id, verdict] of decidedIn(view, link)) found.set(id, [...(found.get(id) ?? []), verdict])
    }
  return found
}

/** Means of the experts by filing, as an agenda tells them. */
export const meansOf = (views: readonly Fields[]): ReadonlyMap<string, string> =>
  new Map(
    views.flatMap((view) =>
      list(fieldOf(view, 'agenda')).flatMap(({ case: id, mean2 }) =>
        typeof mean2 === 'string' ? [[String(id), mean2] as const] : [],
      ),
    ),
  )

/** Sums of the filings in kopecks, as a decimal string. */
export const total = (sums: readonly (string | null)[]): string =>
  money(sums.reduce((all, sum) => all + kopecks(sum ?? '0.00'), 0n))

/** How a body's decisions stand together. */
export function standingOf(link: Link, verdicts: ReadonlyMap<string, readonly Verdict[]>) {
  const own = [...verdicts.values()].flatMap((all) => all.findLast((one) => one.link === link) ?? [])
  const yes = own.filter(({ isYes }) => isYes)
  return {
    decided: own.length,
    yes: yes.length,
    no: own.length - yes.length,
    sum: total(yes.map(({ amount }) => amount)),
  }
}

/** Who left a filing out before this body, of those that came so far. */
export const leftOutBefore = (
  chain: Chain,
  here: Link,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
): readonly Verdict[] => {
  const at = chain.links.indexOf(here)
  return [...verdicts.values()].flatMap((all) => {
    const last = all.filter(({ link }) => chain.links.indexOf(link) < at).at(-1)
    return last && !last.isYes ? [last] : []
  })
}
