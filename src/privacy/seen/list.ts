import type { IsoDate, Procedure, Text } from '../../kernel/index.ts'
import type { Capacity, PrivacyParts, Subject } from '../parts.ts'
import type { SeenIn, SeenRow } from '../records.ts'
import type { SeenQuery } from '../store.ts'
import { rolesText } from './rows.ts'
import { caseRoles, otherFields } from './words.ts'

/** A case as the log names it. */
export interface SeenCase {
  readonly id: string
  readonly procedure: string
  readonly title: Text
  readonly number: string | null
}

/** Who saw what on one day in one place: in which roles, offices and organisations, and who only for an auditor. */
export interface SeenLine extends Capacity {
  readonly on: IsoDate
  readonly kind: SeenIn
  readonly case: SeenCase | null
  readonly file: string | null
  readonly viewer: string | null
  readonly roles: readonly { readonly id: string; readonly title: Text }[]
  readonly fields: readonly { readonly field: string; readonly title: Text; readonly times: number }[]
  readonly first: string
  readonly last: string
}

export interface SeenPage {
  readonly items: readonly SeenLine[]
  /** Pass as `before` for the days before these; null where there are none. */
  readonly next: IsoDate | null
}

interface Place {
  readonly file: SeenCase
  readonly procedure: Procedure
}

async function placesOf(
  { engine }: PrivacyParts,
  tenant: string,
  rows: readonly SeenRow[],
): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>()
  for (const id of new Set(rows.filter((row) => row.kind === 'case').map((row) => row.thing))) {
    const file = await engine.store.load(tenant, id)
    if (!file) continue
    const procedure = engine.registry.procedure(file.procedure)
    places.set(id, {
      procedure,
      file: { id, procedure: procedure.id, title: procedure.title, number: file.number },
    })
  }
  return places
}

const unnamed = (id: string): Text => ({ ru: id, en: id })

interface Told {
  readonly row: SeenRow
  readonly capacity: Capacity
}

/** Everything about who looked but who it was: rows that are alike in it are one line. */
const groupOf = ({ row, capacity }: Told, named: boolean): string =>
  JSON.stringify([
    row.on,
    row.kind,
    row.thing,
    rolesText(row.roles),
    capacity.offices,
    capacity.organisations,
    named ? row.viewer : '',
  ])

function lineOf(
  parts: PrivacyParts,
  told: readonly Told[],
  place: Place | undefined,
  named: boolean,
): SeenLine {
  const { row, capacity } = told[0]!
  const times = new Map<string, number>()
  for (const { row: one } of told) times.set(one.field, (times.get(one.field) ?? 0) + one.times)
  const titleOf = (field: string) =>
    (row.kind === 'case' ? place?.procedure.visibility[field]?.title : undefined) ??
    otherFields[field] ??
    unnamed(field)
  const instants = told.flatMap(({ row: { first, last } }) => [first, last]).sort()
  return {
    on: row.on,
    kind: row.kind,
    case: place?.file ?? null,
    file: row.kind === 'file' ? row.thing : null,
    viewer: named ? row.viewer : null,
    roles: row.roles.map((id) => ({ id, title: parts.settings.roles[id] ?? caseRoles[id] ?? unnamed(id) })),
    offices: capacity.offices,
    organisations: capacity.organisations,
    fields: [...times]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, count]) => ({ field, title: titleOf(field), times: count })),
    first: instants[0]!,
    last: instants.at(-1)!,
  }
}

/**
 * Who saw a person's data, by days, the latest first. The person reads in which role, office and organisation; who it was
 * only an auditor reads (`named`), and nothing else in the answer depends on it.
 */
export async function whoSaw(
  parts: PrivacyParts,
  { tenant, person }: Subject,
  query: SeenQuery,
  { named }: { readonly named: boolean },
): Promise<SeenPage> {
  const rows = await parts.store.seen(tenant, person, query)
  const asked = rows.map((row) => ({ person: row.viewer, on: row.on }))
  const capacities = await parts.accounts.capacities(tenant, asked)
  const places = await placesOf(parts, tenant, rows)
  const groups = new Map<string, Told[]>()
  for (const [i, row] of rows.entries()) {
    const told = { row, capacity: capacities[i]! }
    const key = groupOf(told, named)
    const group = groups.get(key)
    if (group) group.push(told)
    else groups.set(key, [told])
  }
  const days = new Set(rows.map((row) => row.on)).size
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  lines.sort(([a], [b]) => (a!.row.on < b!.row.on ? 1 : a!.row.on > b!.row.on ? -1 : 0))
  return {
    items: lines.map((group) => lineOf(parts, group, places.get(group[0]!.row.thing), named)),
    next: days === query.days ? (rows.at(-1)?.on ?? null) : null,
  }
}
