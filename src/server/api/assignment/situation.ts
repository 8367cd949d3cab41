import type { Expert } from '../../../assignment/index.ts'
import { type Look, look, readingsOf } from '../../../engine/index.ts'
import {
  type Assessor,
  type Assigning,
  type Bars,
  type CaseRow,
  invalidInput,
  moscowDate,
  type Procedure,
  type Text,
} from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import type { Known } from '../reader.ts'
import type { AssignmentApiParts } from './parts.ts'

/** Somebody of the register, with the row of the entry. */
export interface Listed extends Assessor {
  readonly row: CaseRow
}

/** A contest whose filings are assigned, and everything that bears on it, as it stands now. */
export interface Situation {
  readonly contest: Look
  readonly procedure: Procedure
  readonly assigning: Assigning
  /** Whether the contest is in the stage in which experts are assigned. */
  readonly isOpen: boolean
  /** Filings that wait for experts or have them, in the order in which they came. */
  readonly filings: readonly CaseRow[]
  /** Work on each filing, by its case. */
  readonly reviews: ReadonlyMap<string, readonly CaseRow[]>
  readonly listed: readonly Listed[]
  readonly bars: Bars
}

/** Whether work counts: asked for, under way or done. */
export const counts = ({ work }: Assigning, { state }: CaseRow): boolean =>
  state === work.asked || state === work.begun || state === work.done

/** How many experts a filing has. */
export const engagedIn = ({ assigning, reviews }: Situation, filing: string): number =>
  (reviews.get(filing) ?? []).filter((review) => counts(assigning, review)).length

/** How many applications of the contest each has, by person: also of those that wait for no expert any more. */
export function loadsOf({ assigning, reviews }: Situation): ReadonlyMap<string, number> {
  const loads = new Map<string, number>()
  for (const review of [...reviews.values()].flat())
    if (review.holder && counts(assigning, review))
      loads.set(review.holder, (loads.get(review.holder) ?? 0) + 1)
  return loads
}

/** How many places are still to fill. */
export const placesOf = (situation: Situation): number =>
  situation.filings.reduce(
    (sum, { case: id }) => sum + Math.max(0, situation.assigning.fewest - engagedIn(situation, id)),
    0,
  )

/** What those take who have not said: twice the even share, and ten at least. */
export function usualCapacity(situation: Situation): number {
  const available = situation.listed.filter(
    (one, i) => one.active && situation.bars.everywhere[i]!.length === 0,
  )
  const all = placesOf(situation) + [...loadsOf(situation).values()].reduce((sum, load) => sum + load, 0)
  return Math.max(10, 2 * Math.ceil(all / Math.max(1, available.length)))
}

/** Contests of which the viewer sees something, those first in which experts are assigned now, then the latest. */
export async function contestsOf(
  { engine }: Pick<AssignmentApiParts, 'engine'>,
  { tenant, actor }: Pick<Known, 'tenant' | 'actor'>,
) {
  const { registry, index } = engine.parts
  const found: {
    case: string
    title: string | null
    announced: string | null
    stateTitle: Text
    isOpen: boolean
  }[] = []
  for (const { assigning, parent } of registry.regulations.flatMap((regulation) => regulation.procedures)) {
    if (!assigning || parent === null) continue
    const { states } = registry.procedure(parent)
    for (const { case: id, title, state, dates } of await index.rows(tenant, { procedure: parent })) {
      if (!(await look(engine.parts, tenant, id, actor))) continue
      found.push({
        case: id,
        title,
        announced: dates.announced ?? null,
        stateTitle: states[state]?.title ?? { ru: state, en: state },
        isOpen: state === assigning.stage,
      })
    }
  }
  const when = ({ announced }: { announced: string | null }) => announced ?? ''
  return found.sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0),
  )
}

/** @throws Problem UNKNOWN_CASE, INVALID_INPUT for a contest in which nobody is assigned */
export async function situationOf(
  { engine }: Pick<AssignmentApiParts, 'engine'>,
  { tenant, actor }: Pick<Known, 'tenant' | 'actor'>,
  id: string,
): Promise<Situation> {
  const { registry, store, index, clock } = engine.parts
  const contest = await look(engine.parts, tenant, id, actor)
  if (!contest) throw refusals.unknownCase(id)
  const procedure = registry.regulations
    .flatMap((regulation) => regulation.procedures)
    .find((p) => p.assigning && p.parent === contest.procedure.id)
  if (!procedure?.assigning)
    throw invalidInput([
      {
        path: 'contest',
        message: { ru: 'в этом деле экспертов не назначают', en: 'nobody is assigned in this case' },
      },
    ])
  const { assigning } = procedure
  const [applications, reviews, register] = await Promise.all([
    index.rows(tenant, { procedure: procedure.id, parent: id }),
    index.rows(tenant, { procedure: assigning.review }),
    index.rows(tenant, { procedure: assigning.register }),
  ])
  const own = new Map<string, CaseRow[]>(applications.map((row) => [row.case, []]))
  for (const review of reviews) if (review.parent) own.get(review.parent)?.push(review)
  const listed = register
    .map((row): Listed => ({ ...assigning.assessor(row), row }))
    .filter(({ lots }) => lots.length > 0)
  const keys = listed.map(({ person }) => assigning.claim(id, person))
  const held = await store.holders(tenant, keys)
  return {
    contest,
    procedure,
    assigning,
    isOpen: contest.file.state === assigning.stage,
    filings: applications.filter((row) => assigning.states.includes(row.state)),
    reviews: own,
    listed,
    bars: assigning.bars({
      on: moscowDate(clock.now()),
      readings: readingsOf(contest.file),
      assessors: listed.map(({ row }) => row),
      officer: actor.id,
      competing: new Set(listed.flatMap(({ person }, i) => (held[keys[i]!] ? [person] : []))),
    }),
  }
}

/** The people of the register as an assignment takes them. */
export function expertsOf(situation: Situation, usual: number): readonly Expert[] {
  const loads = loadsOf(situation)
  return situation.listed.map(({ person, lots, keywords, capacity, row }, i) => ({
    entry: row.case,
    person,
    lots,
    keywords,
    capacity: capacity ?? usual,
    has: loads.get(person) ?? 0,
    bars: situation.bars.everywhere[i]!,
  }))
}
