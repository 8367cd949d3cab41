import { caseOpenings, type Look, look, lookAt, rowFor, type SeenRow } from '../../../engine/index.ts'
import { type Fraction, fraction, type Procedure, showFraction } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import type { ReportCall } from '../reports/index.ts'
import { placed } from './places.ts'

/** One expert's answers: points by criterion, and whether the first criterion is met. */
interface Opinion {
  readonly isAi: boolean
  readonly scores: Readonly<Record<string, number>>
}

interface Place {
  readonly mean: string
  readonly mean2: string
  readonly rank: number
  readonly lotRank: number
}

type Parts = ReportCall['parts']

/** The filings under a contest: the procedure of that kind whose parent it is. */
export const filingsOf = (parts: Parts, contest: Procedure): Procedure | null =>
  parts.engine.parts.registry.regulations
    .flatMap((regulation) => regulation.procedures)
    .find((p) => p.capability === 'intake' && p.parent === contest.id) ?? null

/** @throws Problem UNKNOWN_CASE also for a case that is no contest */
export async function contestSeen({ parts, viewer }: Omit<ReportCall, 'c'>, id: string): Promise<Look> {
  const seen = await look(parts.engine.parts, viewer.tenant, id, viewer.actor)
  if (seen?.procedure.capability !== 'contest') throw refusals.unknownCase(id)
  return seen
}

const fieldValue = (seen: Look, key: string): unknown => seen.fields.find((field) => field.key === key)?.value

const pointsOf = (opinion: Opinion): number =>
  Object.values(opinion.scores).reduce((sum, points) => sum + points, 0)

function meanOf(opinions: readonly Opinion[]): Fraction | null {
  if (opinions.length === 0 || opinions.every(({ isAi }) => !isAi)) return null
  const total = opinions.reduce((sum, opinion) => sum + pointsOf(opinion), 0)
  return fraction(BigInt(total), BigInt(opinions.length))
}

const written = (mean: Fraction) => ({ mean: `${mean.num}/${mean.den}`, mean2: showFraction(mean, 2) })

/** How far apart the totals of the experts are; null where fewer than two are known. */
function spreadOf(opinions: readonly Opinion[]): number | null {
  const totals = opinions.map(pointsOf)
  return totals.length < 2 ? null : Math.max(...totals) - Math.min(...totals)
}

/** What the file of a filing shows the reader of its opinions and its place; null where it shows none of either. */
function shownOf(seen: Look) {
  const opinions = fieldValue(seen, 'conclusions') as readonly Opinion[] | undefined
  const rating = fieldValue(seen, 'rating') as { readonly place: Place | null } | undefined
  if (!opinions?.length && !rating?.place) return null
  const advice = fieldValue(seen, 'recommendation') as { recommended: boolean; on: string } | null | undefined
  const mean = rating?.place ? null : meanOf(opinions ?? [])
  return {
    opinions:
      opinions?.map((opinion) => ({
        isAi: opinion.isAi,
        total: pointsOf(opinion),
        points: opinion.scores,
      })) ?? null,
    spread: spreadOf(opinions ?? []),
    split: new Set(opinions?.map(({ isAi }) => isAi)).size > 1,
    frozen: rating?.place ?? null,
    counted: mean && written(mean),
    advice: advice ? { recommended: advice.recommended, on: advice.on } : null,
    actions: seen.actions.map(({ name }) => name),
  }
}

type Shown = ReturnType<typeof shownOf>

/** A filing in the list, and what its file shows. */
function ratedOf(filings: Procedure, row: SeenRow['row'], roles: readonly string[], shown: Shown) {
  if (shown === null) return null
  const own = rowFor(filings, row, roles)
  return {
    case: row.case,
    number: row.number,
    title: own.title ?? null,
    lot: own.lot ?? null,
    state: row.state,
    requested: own.sums.requested ?? null,
    ...shown,
  }
}

export type Rated = NonNullable<ReturnType<typeof ratedOf>>

/** What files show, so many of them: a large contest is read once, then only what changed in it. */
const KEPT = 30_000
const keptBy = new WeakMap<object, Map<string, Shown>>()

/** So many rows are asked for at once, and so many files are read before anybody else has a turn. */
const ROWS = 2000
const FILES = 100

/** Every filing that the reader may see, each looked at with their eyes. */
async function ratedUnder(
  call: Omit<ReportCall, 'c'>,
  contest: string,
  filings: Procedure,
): Promise<Rated[]> {
  const { tenant, person, actor } = call.viewer
  const { engine, pages } = call.parts
  const kept = keptBy.get(engine) ?? new Map<string, Shown>()
  keptBy.set(engine, kept)
  // Files are never changed: what one shows follows from its version and from the roles that one has on the case.
  const nameOf = (id: string, version: number, roles: readonly string[]) =>
    JSON.stringify([tenant, id, version, [...new Set(roles)].sort()])
  const found: Rated[] = []
  let after: { value: string | null; case: string } | null = null
  do {
    const page = await pages.page(tenant, {
      person,
      within: [caseOpenings([filings], actor.roles)],
      where: { procedure: filings.id, parent: contest },
      sort: { column: 'case', descending: false },
      limit: ROWS,
      after,
    })
    const rows = page.items.map(({ row, roles: own }) => {
      const roles = [...actor.roles, ...own]
      return { row, roles, name: nameOf(row.case, row.version, roles) }
    })
    const shown = new Map<string, Shown>()
    const unknown: string[] = []
    for (const { row, name } of rows) {
      const known = kept.get(name)
      if (known === undefined) unknown.push(row.case)
      else shown.set(row.case, known)
    }
    for (let i = 0; i < unknown.length; i += FILES)
      for (const file of await engine.parts.store.loadAll(tenant, unknown.slice(i, i + FILES))) {
        const seen = lookAt(filings, file, actor)
        if (!seen) continue
        const own = shownOf(seen)
        shown.set(file.id, own)
        kept.set(nameOf(file.id, file.version, seen.roles), own)
      }
    for (const { row, roles } of rows) {
      const one = ratedOf(filings, row, roles, shown.get(row.case) ?? null)
      if (one) found.push(one)
    }
    after = page.next
  } while (after !== null)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return found
}

/** The rating of a contest as its reader may see it: frozen where it is, else as the conclusions stand now. */
export async function boardOf(call: Omit<ReportCall, 'c'>, id: string) {
  const contest = await contestSeen(call, id)
  const filings = filingsOf(call.parts, contest.procedure)
  if (!filings) throw refusals.unknownCase(id)
  const rated = await ratedUnder(call, id, filings)
  const frozenOn = (fieldValue(contest, 'rating') as { on: string } | null | undefined)?.on ?? null
  const budget = fieldValue(contest, 'budget')
  return {
    contest: id,
    procedure: contest.procedure.id,
    filings: filings.id,
    title: String(fieldValue(contest, 'title') ?? ''),
    state: contest.file.state,
    frozenOn,
    isFrozen: rated.some(({ frozen }) => frozen !== null),
    budget: typeof budget === 'string' && budget !== '' ? budget : null,
    rows: placed(rated),
  }
}
