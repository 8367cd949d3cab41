import { caseOpenings, columnOpenings, type Tally } from '../../../engine/index.ts'
import { kopecks, money, sum } from '../../../kernel/index.ts'
import { type Call, proceduresOf, type ReadRow, rowsOf } from './rows.ts'

/** Figures of a budget that rows make up. */
export const figures = ['recommended', 'negotiated', 'signed', 'paid', 'returned'] as const
export type Figure = (typeof figures)[number]

/** The kind of work and the column of its rows that make up a figure. */
const sources: Readonly<Record<Figure, { readonly capability: string; readonly column: string }>> = {
  recommended: { capability: 'intake', column: 'approved' },
  negotiated: { capability: 'agreement', column: 'total' },
  signed: { capability: 'grant', column: 'total' },
  paid: { capability: 'grant', column: 'paid' },
  returned: { capability: 'grant', column: 'returned' },
}

/** Agreements whose grant runs are counted by the grant; those that failed by nothing. */
const underWay = (call: Call, { procedure, state }: Pick<ReadRow, 'procedure' | 'state'>): boolean => {
  const found = proceduresOf(call, 'agreement').find(({ id }) => id === procedure)
  const isEnd = found?.states[state]?.final ?? false
  return !isEnd && state !== 'in-force'
}

const total = (rows: readonly ReadRow[], column: string): string =>
  money(sum(rows.map(({ sums }) => kopecks(sums[column] ?? '0.00'))))

type Sums = Readonly<Record<Figure, string>>

/** The sums of the figures by contest and lot: counted where the rows lie, not read one by one. */
async function tallied(call: Call) {
  const { parts, viewer } = call
  const { roles } = viewer.actor
  const kinds = [...new Set(Object.values(sources).map(({ capability }) => capability))]
  const procedures = kinds.flatMap((capability) => proceduresOf(call, capability))
  const columns = [...new Set(Object.values(sources).map(({ column }) => column))]
  return parts.pages.tallies(viewer.tenant, {
    person: viewer.person,
    within: caseOpenings(procedures, roles),
    lots: columnOpenings(procedures, roles, 'lot'),
    sums: Object.fromEntries(
      columns.map((column) => [column, columnOpenings(procedures, roles, `sums.${column}`)]),
    ),
  })
}

/** What some tallies come to, figure by figure. */
function lineOf(call: Call, tallies: readonly Tally[]): Sums {
  const of = (figure: Figure): string => {
    const { capability, column } = sources[figure]
    const own = tallies.filter(
      (tally) =>
        proceduresOf(call, capability).some(({ id }) => id === tally.procedure) &&
        (figure !== 'negotiated' || underWay(call, tally)),
    )
    return money(sum(own.map(({ sums }) => kopecks(sums[column]?.[1] ?? '0.00'))))
  }
  return Object.fromEntries(figures.map((figure) => [figure, of(figure)])) as Sums
}

/** What is left of what was allotted, and what would be once the agreements under way are signed, too. */
export function against(
  allotted: string | null,
  { signed, negotiated }: Pick<Sums, 'signed' | 'negotiated'>,
) {
  if (allotted === null) return { left: null, over: null, overWith: null }
  const left = kopecks(allotted) - kopecks(signed)
  const after = left - kopecks(negotiated)
  return {
    left: money(left),
    over: left < 0n ? money(-left) : null,
    overWith: left >= 0n && after < 0n ? money(-after) : null,
  }
}

/** The clause of the field that tells each figure. */
function clausesOf(call: Call): Readonly<Record<string, string>> {
  const of = (capability: string, column: string): readonly string[] =>
    proceduresOf(call, capability).flatMap(({ visibility }) =>
      Object.values(visibility)
        .filter(({ columns }) => columns?.includes(`sums.${column}`))
        .map(({ clause }) => clause),
    )
  const told = figures.map((figure) => {
    const { capability, column } = sources[figure]
    return [figure, of(capability, column)[0]] as const
  })
  const all = [['allotted', of('contest', 'budget')[0]] as const, ...told]
  return Object.fromEntries(all.flatMap(([figure, clause]) => (clause ? [[figure, clause]] : [])))
}

/** What each contest was allotted and what became of it, as a whole and by lot. */
export async function budgetOf(call: Call) {
  const [tallies, contests] = await Promise.all([tallied(call), rowsOf(call, 'contest', 'sums.budget')])
  const lines = contests.map((contest) => {
    const own = tallies.filter((tally) => tally.contest === contest.case)
    const whole = lineOf(call, own)
    const lots = [...new Set(own.map(({ lot }) => lot ?? ''))].sort().map((lot) => ({
      lot,
      ...lineOf(
        call,
        own.filter((tally) => (tally.lot ?? '') === lot),
      ),
    }))
    const allotted = contest.sums.budget ?? null
    return {
      contest: contest.case,
      procedure: contest.procedure,
      title: contest.title ?? null,
      round: contest.round,
      allotted,
      ...whole,
      ...against(allotted, whole),
      lots: lots.filter((line) => figures.some((figure) => line[figure] !== '0.00')),
    }
  })
  return {
    clauses: clausesOf(call),
    contests: lines.sort((a, b) => (a.round ?? '').localeCompare(b.round ?? '', 'ru', { numeric: true })),
  }
}

const byNumber = (a: ReadRow, b: ReadRow): number =>
  (a.agreement ?? a.number ?? '').localeCompare(b.agreement ?? b.number ?? '', 'ru', { numeric: true })

/** The rows that a figure is made of; with a contest that the reader does not see there are none. */
export async function rowsBehind(call: Call, contest: string, figure: Figure, lot: string | null) {
  const { capability, column } = sources[figure]
  const all = await rowsOf(call, capability, `sums.${column}`, {
    positive: column,
    ...(capability === 'intake' ? { parent: contest } : {}),
  })
  const own = all.filter(
    (row) =>
      (capability === 'intake' ? row.parent === contest : row.contest === contest) &&
      (figure !== 'negotiated' || underWay(call, row)) &&
      (row.sums[column] ?? '0.00') !== '0.00',
  )
  const rows = lot === null ? own : own.filter((row) => (row.lot ?? '') === lot)
  return {
    figure,
    total: total(rows, column),
    items: rows.toSorted(byNumber).map((row) => ({
      case: row.case,
      procedure: row.procedure,
      number: row.agreement ?? row.number,
      title: row.title ?? null,
      lot: row.lot ?? null,
      sum: row.sums[column] ?? '0.00',
    })),
  }
}
