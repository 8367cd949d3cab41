import type { CaseTotals, DueCount, EndedCount, Group, GroupQuery, Tally, TaskAge } from '../engine/index.ts'
import { type CaseRow, kopecks, money, moscowDate } from '../kernel/index.ts'
import { type Listed, type Listing, opens, rolesOf } from './listed.ts'
import { matches } from './matches.ts'
import { byCode } from './select.ts'

/** Cases below one, at whatever depth: whoever stands below another case was opened after it. */
function* below(cases: Iterable<Listed>, above: string | undefined): Iterable<Listed> {
  const inside = new Set(above === undefined ? [] : [above])
  for (const listed of cases) {
    const { parent, case: id } = listed.row
    if (above !== undefined) {
      if (parent === null || !inside.has(parent)) continue
      inside.add(id)
    }
    yield listed
  }
}

/** Gathers what has the same name, in the order of the names. */
function gathered<T>() {
  const found = new Map<string, T>()
  return {
    of(name: readonly (string | number | null)[], first: T): T {
      const key = JSON.stringify(name)
      const known = found.get(key)
      if (known !== undefined) return known
      found.set(key, first)
      return first
    },
    all: (): readonly T[] => [...found].sort(([a], [b]) => byCode(a, b)).map(([, value]) => value),
  }
}

const isWithin = ({ dates }: CaseRow, dated: GroupQuery['dated']): boolean => {
  if (!dated) return true
  const when = Object.hasOwn(dates, dated.column) ? dates[dated.column]! : null
  if (when === null) return false
  const day = when.length > 10 ? moscowDate(when) : when
  return dated.from <= day && day <= dated.to
}

type Open<T> = { -readonly [K in keyof T]: T[K] }

/** Totals over cases in memory. */
export function memoryTotals(listing: Listing): CaseTotals {
  return {
    async groups(tenant, { person, within, where, of, sum, below: above, dated, withSum }) {
      const groups = gathered<Open<Group>>()
      for (const listed of below(listing(tenant), above)) {
        const { row } = listed
        if (!matches(row, where) || !isWithin(row, dated)) continue
        if (withSum && (sum === null || !Object.hasOwn(row.sums, sum))) continue
        const roles = person === null ? [] : rolesOf(listed, person)
        if (!within.every((openings) => opens(openings, row, roles))) continue
        const { procedure, state } = row
        const part = of === null ? null : row[of]
        const group = groups.of([procedure, state, part], {
          procedure,
          state,
          of: part,
          count: 0,
          sum: sum === null ? null : '0.00',
        })
        group.count++
        const more = sum !== null && Object.hasOwn(row.sums, sum) ? row.sums[sum]! : null
        if (more !== null) group.sum = money(kopecks(group.sum!) + kopecks(more))
      }
      return groups.all()
    },
    async tallies(tenant, { person, within, lots, sums, below: above }) {
      type Told = Open<Omit<Tally, 'sums'>> & { sums: Record<string, [number, string]> }
      const tallies = gathered<Told>()
      for (const listed of below(listing(tenant), above)) {
        const { row } = listed
        const roles = person === null ? [] : rolesOf(listed, person)
        if (!opens(within, row, roles)) continue
        const { procedure, state, parent, marks } = row
        const lot = opens(lots, row, roles) ? row.lot : null
        const contest = typeof marks.contest === 'string' ? marks.contest : parent
        const none = Object.fromEntries(
          Object.keys(sums).map((key) => [key, [0, '0.00'] as [number, string]]),
        )
        const name = [procedure, state, lot, contest]
        const tally = tallies.of(name, { procedure, state, lot, contest, count: 0, sums: none })
        tally.count++
        for (const [key, openings] of Object.entries(sums)) {
          if (!opens(openings, row, roles)) continue
          const [count, sum] = tally.sums[key]!
          const more = Object.hasOwn(row.sums, key) ? row.sums[key]! : '0.00'
          tally.sums[key] = [count + 1, money(kopecks(sum) + kopecks(more))]
        }
      }
      return tallies.all()
    },
    async taskAges(tenant, { person, roles, within, below: above, bounds }) {
      const ages = gathered<Open<TaskAge>>()
      for (const listed of below(listing(tenant), above)) {
        const { row, file } = listed
        const overseen = opens(within, row, rolesOf(listed, person))
        const at = bounds.findIndex((bound) => bound <= file.changedAt)
        const age = at === -1 ? bounds.length : at
        for (const { role, holder } of listed.tasks(file)) {
          const own = roles.includes(role) && (holder === null || holder === person)
          if (overseen || own) ages.of([role, age], { role, age, count: 0 }).count++
        }
      }
      return ages.all()
    },
    async dueCounts(tenant, { person, within, below: above, today }) {
      const counts = gathered<Open<DueCount>>()
      for (const listed of below(listing(tenant), above)) {
        const { row, file } = listed
        const roles = person === null ? [] : rolesOf(listed, person)
        for (const { key, due, stoppedOn } of file.deadlines) {
          if (stoppedOn !== null) continue
          const openings = within.filter((o) => o.keys.includes(key))
          if (!opens(openings, row, roles)) continue
          const { procedure } = row
          const count = counts.of([procedure, key], { procedure, key, running: 0, overdue: 0 })
          count.running++
          if (due < today) count.overdue++
        }
      }
      return counts.all()
    },
    async endedCounts(tenant, { person, within, below: above }) {
      const counts = gathered<Open<EndedCount>>()
      for (const listed of below(listing(tenant), above)) {
        const { row } = listed
        const roles = person === null ? [] : rolesOf(listed, person)
        const terms = (row.marks.terms ?? {}) as Readonly<Record<string, readonly [number, number]>>
        for (const [key, [met, late]] of Object.entries(terms)) {
          const openings = within.filter((o) => o.keys.includes(key))
          if (!opens(openings, row, roles)) continue
          const { procedure } = row
          const count = counts.of([procedure, key], { procedure, key, met: 0, late: 0 })
          count.met += met
          count.late += late
        }
      }
      return counts.all()
    },
  }
}
