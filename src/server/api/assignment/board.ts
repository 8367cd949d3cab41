import { usualWeights } from '../../../assignment/index.ts'
import { look } from '../../../engine/index.ts'
import { type CaseRow, moscowDate } from '../../../kernel/index.ts'
import { shownFields } from '../cases/index.ts'
import type { AccessEntry } from '../parts.ts'
import type { Known } from '../reader.ts'
import type { AssignmentApiParts } from './parts.ts'
import { engagedIn, type Listed, placesOf, type Situation, usualCapacity } from './situation.ts'
import { saidBar } from './words.ts'

/** Candidates of each application where there are many. */
export const FEW = 20
/** Above so many applications all pairs take long, and the best candidates are enough. */
export const MANY = 2000

/** Names of the people of a register: personal, so that each opening stands in the access log. */
async function namesOf(
  parts: AssignmentApiParts,
  viewer: Known,
  listed: readonly Listed[],
): Promise<ReadonlyMap<string, string>> {
  const opened: AccessEntry[] = []
  const collecting = {
    engine: parts.engine,
    accessed: async (more: readonly AccessEntry[]) => void opened.push(...more),
  }
  const found = await Promise.all(
    listed.map(async ({ row, person }): Promise<readonly [string, string] | null> => {
      const seen = await look(parts.engine.parts, viewer.tenant, row.case, viewer.actor)
      const key = Object.entries(seen?.procedure.visibility ?? {}).find(([, { columns }]) =>
        columns?.includes('holder'),
      )?.[0]
      if (!seen || !key) return null
      const own = { ...seen, fields: seen.fields.filter((field) => field.key === key) }
      const [field] = await shownFields(collecting, viewer, own)
      const name = (field?.value as { name?: unknown } | null | undefined)?.name
      return typeof name === 'string' ? [person, name] : null
    }),
  )
  // Written down in one go, before anybody sees a name.
  if (opened.length > 0) await parts.accessed?.(opened)
  return new Map(found.filter((one) => one !== null))
}

type Stand = 'asked' | 'begun' | 'done' | 'out'

/** The work of a contest's experts, as its officers see it. */
export async function boardOf(parts: AssignmentApiParts, viewer: Known, situation: Situation) {
  const { engine } = parts
  const { registry, calendar, clock } = engine.parts
  const { contest, procedure, assigning, filings, reviews, listed, bars } = situation
  const said = saidBar(registry.regulationOf(procedure), procedure)
  const today = moscowDate(clock.now())
  const left = (due: string): number =>
    due < today ? -calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due)
  const standOf = ({ state }: CaseRow): Stand =>
    state === assigning.work.asked
      ? 'asked'
      : state === assigning.work.begun
        ? 'begun'
        : state === assigning.work.done
          ? 'done'
          : 'out'
  const workOf = (review: CaseRow) => {
    const stand = standOf(review)
    const due = stand === 'asked' || stand === 'begun' ? (review.dates.due ?? null) : null
    return {
      person: review.holder ?? '',
      review: review.case,
      stand,
      due: due === null ? null : { day: due, left: left(due) },
    }
  }
  const works = new Map<string, ReturnType<typeof workOf>[]>()
  for (const review of [...reviews.values()].flat()) {
    const work = workOf(review)
    works.set(work.person, [...(works.get(work.person) ?? []), work])
  }
  const names = await namesOf(parts, viewer, listed)
  const due = contest.deadlines.find((d) => d.key === assigning.deadline && d.stoppedOn === null)?.due ?? null
  return {
    contest: contest.file.id,
    procedure: procedure.id,
    register: assigning.register,
    review: assigning.review,
    isOpen: situation.isOpen,
    due: due === null ? null : { day: due, left: left(due) },
    fewest: assigning.fewest,
    clauses: assigning.clauses,
    places: placesOf(situation),
    usual: {
      capacity: usualCapacity(situation),
      ...usualWeights,
      best: filings.length > MANY ? FEW : 0,
    },
    applications: filings.map((row) => ({
      case: row.case,
      number: row.number,
      topic: row.title,
      lot: row.lot,
      need: Math.max(0, assigning.fewest - engagedIn(situation, row.case)),
      experts: (reviews.get(row.case) ?? []).map(workOf),
    })),
    experts: listed.map(({ person, lots, keywords, capacity, row }, i) => {
      const own = works.get(person) ?? []
      const count = (stand: Stand) => own.filter((work) => work.stand === stand).length
      const next = own
        .flatMap((work) => (work.due ? [work.due] : []))
        .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
      return {
        entry: row.case,
        person,
        name: names.get(person) ?? null,
        lots,
        keywords,
        capacity,
        asked: count('asked'),
        begun: count('begun'),
        done: count('done'),
        out: count('out'),
        due: next ?? null,
        bars: bars.everywhere[i]!.map(said),
      }
    }),
  }
}
