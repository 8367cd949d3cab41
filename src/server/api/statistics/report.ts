import { columnOpenings } from '../../../engine/index.ts'
import { type IsoDate, kopecks, money, type Procedure } from '../../../kernel/index.ts'
import { type Call, proceduresOf, type ReadRow, rowsOf } from '../payments/index.ts'
import { type FigureSpec, figures } from './figures.ts'

export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}
/** Nulls: the reader is not shown it. */
interface Counted {
  readonly count: number | null
  readonly sum: string | null
}

const within = (day: string | undefined, { from, to }: Period): boolean =>
  day !== undefined && from <= day && day <= to

const counted = (sums: readonly string[]): Counted => ({
  count: sums.length,
  sum: money(sums.reduce((all, sum) => all + kopecks(sum), 0n)),
})

/** Whether the reader sees the day in every state of every case. */
const seesWhole = ({ viewer }: Call, procedures: readonly Procedure[], { dated }: FigureSpec): boolean =>
  procedures.every((procedure) =>
    columnOpenings([procedure], viewer.actor.roles, `dates.${dated}`).some(
      ({ as, states }) => as === null && states === null,
    ),
  )

/** Rows that are counted where they lie: there may be tens of thousands. */
async function inPlace(call: Call, figure: FigureSpec, period: Period, contest: string | null) {
  const { parts, viewer } = call
  const { roles } = viewer.actor
  const procedures = proceduresOf(call, figure.capability)
  if (figure.whole && !seesWhole(call, procedures, figure)) return { count: null, sum: null }
  let [count, sum] = [0, 0n]
  for (const procedure of procedures) {
    const groups = await parts.pages.groups(viewer.tenant, {
      person: viewer.person,
      within: [
        columnOpenings([procedure], roles, `dates.${figure.dated}`),
        columnOpenings([procedure], roles, `sums.${figure.sum}`),
      ],
      where: { procedure: procedure.id, ...(contest === null ? {} : { parent: contest }) },
      of: null,
      sum: figure.sum,
      ...(figure.withSum ? { withSum: true } : {}),
      dated: { column: figure.dated!, ...period },
    })
    for (const group of groups) {
      count += group.count
      sum += kopecks(group.sum ?? '0.00')
    }
  }
  return { count, sum: money(sum) }
}

/** Money that moved in the period, as the rows of grants tell it by days. */
function movedIn({ kept }: ReadRow, what: string, period: Period): readonly string[] {
  const moved = kept.moved as Readonly<Record<string, readonly (readonly [string, string])[]>> | undefined
  return (moved?.[what] ?? []).flatMap(([day, sum]) => (within(day, period) ? [sum] : []))
}

function ofRows(rows: readonly ReadRow[], figure: FigureSpec, period: Period): Counted {
  if (figure.dated === null) return counted(rows.flatMap((row) => movedIn(row, figure.sum, period)))
  return counted(
    rows.flatMap(({ dates, sums }) =>
      within(dates[figure.dated!], period) ? [sums[figure.sum] ?? '0.00'] : [],
    ),
  )
}

/** The clause of the field by which a figure is counted. */
function clauseOf(procedures: readonly Procedure[], { dated, sum }: FigureSpec): string {
  const fields = procedures.flatMap(({ visibility }) => Object.values(visibility))
  const telling = (column: string) => fields.find(({ columns }) => columns?.includes(column))?.clause
  return (dated === null ? undefined : telling(`dates.${dated}`)) ?? telling(`sums.${sum}`) ?? ''
}

/** What was done in a period, of the whole programme and by contest. */
export async function statisticsOf(call: Call, period: Period) {
  const [grants, contests] = await Promise.all([
    rowsOf(call, 'grant', 'sums.total'),
    rowsOf(call, 'contest', 'sums.budget'),
  ])
  const count = (figure: FigureSpec, contest: string | null): Promise<Counted> | Counted => {
    if (figure.capability === 'intake') return inPlace(call, figure, period, contest)
    const rows = figure.capability === 'contest' ? contests : grants
    const own = (row: ReadRow) =>
      contest === null || (figure.capability === 'contest' ? row.case : row.contest) === contest
    return ofRows(rows.filter(own), figure, period)
  }
  const line = async (contest: string | null) =>
    Promise.all(figures.map(async (figure) => ({ key: figure.key, ...(await count(figure, contest)) })))
  const byContest = await Promise.all(
    contests.map(async ({ case: id, title, round }) => ({
      ...{ contest: id, title: title ?? null, round, figures: await line(id) },
    })),
  )
  const whole = await line(null)
  return {
    ...period,
    madeAt: call.parts.engine.parts.clock.now(),
    figures: figures.map((figure, n) => ({
      key: figure.key,
      title: figure.title,
      definition: figure.definition,
      clause: clauseOf(proceduresOf(call, figure.capability), figure),
      ...{ count: whole[n]!.count, sum: whole[n]!.sum },
    })),
    contests: byContest
      .filter((one) => one.figures.some(({ count: many }) => many))
      .sort((a, b) => (a.round ?? '').localeCompare(b.round ?? '', 'ru', { numeric: true })),
  }
}
