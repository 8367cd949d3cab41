import { budgetOf } from '../payments/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { type Cell, money, type Table, text } from './table.ts'
import { words } from './words.ts'

/** The budgets of the contests, a row for each contest and below it one for each lot. */
export async function budgetTable(call: Omit<ReportCall, 'c'>, language: 'ru' | 'en'): Promise<Table> {
  const { contests } = await budgetOf(call)
  const { registry } = call.parts.engine.parts
  const lotOf = (procedure: string, lot: string): string => {
    const { labels } = registry.regulationOf(registry.procedure(procedure))
    return (labels[`lot.${lot}`] ?? labels[lot])?.[language] ?? lot
  }
  return {
    name: 'budget',
    title: words.budget[language],
    headings: [
      words.round,
      words.title,
      words.lot,
      words.allotted,
      words.recommendedSum,
      words.negotiated,
      words.signedSum,
      words.paid,
      words.returned,
      words.left,
    ].map((heading) => heading[language]),
    rows: contests.flatMap((contest) => {
      const row = (lot: Cell, line: Omit<(typeof contests)[number]['lots'][number], 'lot'>) => [
        text(contest.round),
        text(contest.title),
        lot,
        lot === null ? money(contest.allotted) : null,
        money(line.recommended),
        money(line.negotiated),
        money(line.signed),
        money(line.paid),
        money(line.returned),
        lot === null ? money(contest.left) : null,
      ]
      const lots = contest.lots.map(({ lot, ...line }) =>
        row(text(lot === '' ? words.noLot[language] : lotOf(contest.procedure, lot)), line),
      )
      return [row(null, contest), ...lots]
    }),
  }
}
