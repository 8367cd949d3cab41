import { z } from 'zod'
import { addDays, addMonths, type Calendar, dateText, type IsoDate } from '../../../kernel/index.ts'
import { field, refuse, subsidyRule } from './kit.ts'

const clauseOf = {
  'document-review': 'subsidy:18/1',
  'decision-notice': 'subsidy:18/3',
  'survey-results': 'subsidy:9/2',
  'treasury-transfer': 'subsidy:20',
  'campaign-report': 'subsidy:13.d',
  'ministry-demand-return': 'subsidy:26/1',
  'fine-payment': 'subsidy:28/due',
  'final-report': 'subsidy:13.g/4',
  'requirements-as-of': 'subsidy:16',
} as const
type Kind = keyof typeof clauseOf
const kinds = Object.keys(clauseOf) as [Kind, ...Kind[]]

const needed = (kind: Kind, path: 'from' | 'year' | 'month') =>
  refuse(
    'INVALID_INPUT',
    clauseOf[kind],
    path,
    { ru: `для этого срока нужно поле ${path}`, en: `this term needs the field ${path}` },
    { ru: `Укажите ${path}`, en: `Give ${path}` },
  )

/** The campaign report by the chosen reading of a term that no month can have (`subsidy:13.d`). */
export function campaignReport(
  from: IsoDate,
  days: number,
  way: string | undefined,
  calendar: Calendar,
): IsoDate {
  if (way !== 'last-day' && way !== 'thirtieth') return calendar.addWorkingDays(from, days)
  const next = `${addMonths(`${from.slice(0, 7)}-01`, 1).slice(0, 7)}-01`
  const last = addDays(addMonths(next, 1), -1)
  const thirtieth = addDays(next, 29)
  return way === 'last-day' || thirtieth > last ? last : thirtieth
}

/** The last day of a term of the rules; days of the calendar are not moved (`subsidy:18/1` and others). */
export const deadline = subsidyRule({
  name: 'deadline',
  revision: 1,
  title: { ru: 'Срок', en: 'Term' },
  clauses: Object.values(clauseOf),
  parameters: [
    'review.days',
    'notice.days',
    'survey.days',
    'transfer.days',
    'campaign-report.days',
    'return.days',
    'fine.days',
  ],
  readings: ['campaign-report.term'],
  input: z.object({
    kind: field(
      z.enum(kinds),
      'subsidy:18/1',
      `Допустимы: ${kinds.join(', ')}`,
      `One of: ${kinds.join(', ')}`,
    ),
    from: dateText().optional(),
    year: z.int().min(1900).max(2999).optional(),
    month: z
      .string()
      .regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/, { error: 'month' })
      .optional(),
  }),
  output: z.object({ due: z.string() }),
  example: { kind: 'document-review', from: '2021-06-07' },
  decide({ kind, from, year, month }, { calendar, parameters: p, readings }, trace) {
    const start = () => {
      if (from === undefined) throw needed(kind, 'from')
      return from
    }
    const working = (days: number) => calendar.addWorkingDays(start(), days)
    const ways: Record<Kind, () => IsoDate> = {
      'document-review': () => working(p['review.days']),
      'decision-notice': () => working(p['notice.days']),
      'survey-results': () => working(p['survey.days']),
      'treasury-transfer': () => working(p['transfer.days']),
      'campaign-report': () =>
        campaignReport(start(), p['campaign-report.days'], readings['campaign-report.term'], calendar),
      'ministry-demand-return': () => addDays(start(), p['return.days']),
      'fine-payment': () => addDays(start(), p['fine.days']),
      'final-report': () => {
        if (year === undefined) throw needed(kind, 'year')
        return `${year + 1}-05-31`
      },
      'requirements-as-of': () => {
        if (month === undefined) throw needed(kind, 'month')
        return addMonths(`${month}-01`, -1)
      },
    }
    const due = ways[kind]()
    trace.met(clauseOf[kind], 'deadline.due', { due })
    return { due }
  },
})
