import type { ReportSeen } from './seen.ts'

/** What happened to the reports of a stage. */
export type Happened =
  | {
      readonly what: 'filed'
      readonly on: string
      readonly nth: number
      readonly by: string
      readonly daysLate: number
      readonly document: string
    }
  | {
      readonly what: 'opinion'
      readonly on: string
      readonly by: string
      readonly positive: boolean
      readonly text: string
    }
  | { readonly what: 'returned'; readonly on: string; readonly items: ReportSeen['remarks'][number]['items'] }
  | { readonly what: 'jury'; readonly on: string; readonly number: string; readonly decision: string }
  | { readonly what: 'approved'; readonly on: string; readonly kinds: readonly string[] }
  | { readonly what: 'signed'; readonly on: string; readonly people: readonly string[] }
  | { readonly what: 'accepted'; readonly on: string }

/** Of one day, things come in this order: what was filed on a day was judged after it. */
const ORDER: readonly Happened['what'][] = [
  ...(['filed', 'opinion', 'returned', 'jury', 'approved', 'signed', 'accepted'] as const),
]

/** Days with everything that bears them, in their order. */
function byDay<T>(items: readonly T[], dayOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>()
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item])
  return days
}

/** What happened to the reports of a stage, from the first filing to the act. */
export function historyOf(report: ReportSeen): readonly Happened[] {
  const { filings, opinions, remarks, jury, approved, signatures, acceptedOn } = report
  const all: Happened[] = [
    ...filings.map((one, n) => ({ what: 'filed' as const, nth: n + 1, ...one })),
    ...opinions.map((one) => ({ what: 'opinion' as const, ...one })),
    ...remarks.map((one) => ({ what: 'returned' as const, ...one })),
    ...(jury ? [{ what: 'jury' as const, on: jury.date, number: jury.number, decision: jury.decision }] : []),
    ...[...byDay(approved, ({ on }) => on)].map(([on, some]) => ({
      ...{ what: 'approved' as const, on },
      kinds: some.map(({ kind }) => kind),
    })),
    ...[...byDay([...signatures], ([, on]) => on)].map(([on, some]) => ({
      ...{ what: 'signed' as const, on },
      people: some.map(([person]) => person),
    })),
    ...(acceptedOn ? [{ what: 'accepted' as const, on: acceptedOn }] : []),
  ]
  // A second filing of a day comes after the return of the first one.
  const rank = (one: Happened) =>
    one.what === 'filed' && one.nth > 1 && remarks[one.nth - 2]?.on === one.on
      ? ORDER.indexOf('returned') + 0.5
      : ORDER.indexOf(one.what)
  return all.toSorted((a, b) => (a.on === b.on ? rank(a) - rank(b) : a.on < b.on ? -1 : 1))
}
