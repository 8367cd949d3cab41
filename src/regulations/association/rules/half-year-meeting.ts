import { z } from 'zod'
import { dateText } from '../../../kernel/index.ts'
import { associationRule, check, field } from './kit.ts'

const clause = 'association:3.3/8'
const day = field(dateText(), clause, 'Укажите день', 'Name the day')

/** First and last day of a calendar half-year such as `2021-H1`. */
export const halfYearSpan = (halfYear: string): { readonly from: string; readonly to: string } => {
  const year = halfYear.slice(0, 4)
  return halfYear.endsWith('H1')
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/** A calendar half-year by its code. */
export const halfYearText = (of: 'association:3.3/8' | 'association:4.2') =>
  field(
    z.string().regex(/^\d{4}-H[12]$/),
    of,
    'Укажите полугодие как 2021-H1 или 2021-H2',
    'Name the half-year as 2021-H1 or 2021-H2',
  )

/** Whether CSR held a meeting with a protocol in the half-year; a meeting by somebody else does not count (`association:3.3/8`). */
export const halfYearMeeting = associationRule({
  name: 'half-year-meeting',
  revision: 1,
  title: { ru: 'Собрание полугодия', en: 'Meeting of the half-year' },
  clauses: [clause],
  parameters: ['meetings.per-half-year'],
  input: z.object({
    halfYear: halfYearText(clause),
    meetings: z
      .array(z.object({ date: day, protocol: z.boolean(), by: z.string().trim().min(1).max(120) }))
      .max(1000),
    today: day,
  }),
  output: z.object({ status: z.enum(['met', 'due', 'missed']), counted: z.number().int() }),
  example: {
    halfYear: '2021-H1',
    meetings: [{ date: '2021-03-12', protocol: true, by: 'CSR' }],
    today: '2021-12-31',
  },
  decide({ halfYear, meetings, today }, { parameters }, trace) {
    const { from, to } = halfYearSpan(halfYear)
    const own = meetings.filter(({ date }) => date >= from && date <= to)
    const counted = own.filter(({ protocol, by }) => protocol && by === 'CSR').length
    for (const { date, by } of own.filter((m) => !m.protocol || m.by !== 'CSR'))
      trace.note('not-applicable', clause, 'meeting.not-counted', { date, by })
    const enough = counted >= parameters['meetings.per-half-year']
    if (!enough && today <= to) {
      trace.note('unknown', clause, 'meeting.due', { to })
      return { status: 'due' as const, counted }
    }
    check(trace, enough, clause, 'meeting.held', { halfYear })
    return { status: enough ? ('met' as const) : ('missed' as const), counted }
  },
})
