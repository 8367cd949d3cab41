import type { ReportCall } from '../reports/index.ts'
import { statisticsOf } from '../statistics/index.ts'
import { count, money, type Table, text } from './table.ts'
import { words } from './words.ts'

const shortDay = (day: string) => day.split('-').reverse().join('.')

/** The statistics of a period: each figure of the programme with its definition and clause, below it the same by contest. */
export async function statisticsTable(
  call: Omit<ReportCall, 'c'>,
  period: { readonly from: string; readonly to: string },
  language: 'ru' | 'en',
): Promise<Table> {
  const { figures, contests } = await statisticsOf(call, period)
  const span = `${shortDay(period.from)} – ${shortDay(period.to)}`
  return {
    name: `statistics-${period.from}-${period.to}`,
    title: `${words.statistics[language]} ${span}`,
    headings: [
      words.period,
      words.contest,
      words.figure,
      words.many,
      words.amount,
      words.definition,
      words.clause,
    ].map((heading) => heading[language]),
    rows: [
      { name: words.programme[language], figures },
      ...contests.map((one) => ({ ...one, name: [one.round, one.title].filter(Boolean).join(' · ') })),
    ].flatMap(({ name, figures: own }) =>
      own.map(({ key, count: many, sum }) => {
        const known = figures.find((figure) => figure.key === key)
        return [
          text(span),
          text(name),
          text(known?.title[language]),
          count(many),
          money(sum),
          text(known?.definition[language]),
          text(known?.clause),
        ]
      }),
    ),
  }
}
