import { kopecks, money as ofKopecks } from '../../../kernel/index.ts'
import { boardOf } from '../rating/index.ts'
import type { ReportCall } from '../reports/index.ts'
import { type Cell, count, money, type Table, text } from './table.ts'
import { words } from './words.ts'

const range = (place: { readonly from: number; readonly to: number } | null): Cell =>
  place && (place.from === place.to ? count(place.from) : text(`${place.from}–${place.to}`))

/** The rating board as a table; the exact mean stands as its two whole numbers, which no spreadsheet takes for a date. */
export async function ratingTable(
  call: Omit<ReportCall, 'c'>,
  contest: string,
  language: 'ru' | 'en',
): Promise<Table> {
  const board = await boardOf(call, contest)
  const { registry } = call.parts.engine.parts
  const filings = registry.procedure(board.filings)
  const { labels } = registry.regulationOf(filings)
  let running = 0n
  const rows = board.rows.map((row): readonly Cell[] => {
    if (row.place && row.requested) running += kopecks(row.requested)
    const [num, den] = row.mean?.split('/') ?? []
    const advice = row.advice && (row.advice.recommended ? words.recommended : words.leftOut)[language]
    return [
      range(row.place),
      range(row.lotPlace),
      text(row.number),
      text(row.title),
      text(row.lot && ((labels[`lot.${row.lot}`] ?? labels[row.lot])?.[language] ?? row.lot)),
      text(row.opinions?.map(({ total }) => total).join(' · ')),
      count(row.spread),
      text(language === 'ru' ? row.mean2?.replace('.', ',') : row.mean2),
      count(num === undefined ? null : Number(num)),
      count(den === undefined ? null : Number(den)),
      money(row.requested),
      money(row.place && row.requested ? ofKopecks(running) : null),
      text(advice),
      text(filings.states[row.state]?.title[language] ?? row.state),
    ]
  })
  return {
    name: 'rating',
    title: words.rating[language],
    headings: [
      words.place,
      words.lotPlace,
      words.number,
      words.title,
      words.lot,
      words.scores,
      words.spread,
      words.mean,
      words.points,
      words.of,
      words.requested,
      words.running,
      words.advice,
      words.state,
    ].map((heading) => heading[language]),
    rows,
  }
}
