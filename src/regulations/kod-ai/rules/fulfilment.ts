import { z } from 'zod'
import { addMonths, dateText, type IsoDate, laterOf } from '../../../kernel/index.ts'
import { field, kodAiRule, type RuleTrace } from './kit.ts'

const event = (clause: 'kod-ai:contract-7.8.1' | 'kod-ai:contract-7.8.2', ru: string, en: string) =>
  field(dateText().nullable(), clause, `Укажите день: ${ru}, либо null`, `Give the day: ${en}, or null`)

const input = z.object({
  signed: field(dateText(), 'kod-ai:contract-2.1', 'Укажите день договора', 'Give the day of the agreement'),
  /** Everybody who signs besides the Fund. */
  members: field(
    z.array(z.string().min(1)).min(1),
    'kod-ai:5.10/3',
    'Перечислите грантополучателей',
    'List the grantees',
  ),
  researchReportApproved: event('kod-ai:contract-7.8.1', 'утверждён НТО', 'the R&D report was approved'),
  expenseReportApproved: event(
    'kod-ai:contract-7.8.1',
    'утверждён отчёт о расходах',
    'the expense report was approved',
  ),
  resultConfirmed: event('kod-ai:contract-7.8.2', 'подтверждён результат', 'the result was confirmed'),
  actSignatures: z.array(z.object({ by: z.string(), on: dateText() })),
  registerEntries: z.array(z.object({ person: z.string(), on: dateText() })),
})

type Clause =
  | 'kod-ai:contract-7.8.1'
  | 'kod-ai:contract-7.8.2'
  | 'kod-ai:contract-7.8.3'
  | 'kod-ai:contract-7.8.4'
type Key = 'fulfilment.reports' | 'fulfilment.result' | 'fulfilment.act' | 'fulfilment.register'

/** The day the last of several named events happened, or who is still missing. */
function lastOf(wanted: readonly string[], given: readonly { readonly who: string; readonly on: IsoDate }[]) {
  const missing = wanted.filter((who) => !given.some((g) => g.who === who))
  const days = given.filter((g) => wanted.includes(g.who)).map((g) => g.on)
  return { missing, on: missing.length === 0 ? days.reduce(laterOf) : null }
}

/**
 * Whether the agreement is fulfilled: four conditions at once (`kod-ai:6.8`, `kod-ai:contract-7.8`). The day is the latest
 * of the four and not before the least term (`kod-ai:2.3/2`, reading T21).
 */
export const fulfilment = kodAiRule({
  name: 'fulfilment',
  revision: 1,
  title: { ru: 'Исполнение договора', en: 'Fulfilment of the agreement' },
  clauses: [
    'kod-ai:6.8',
    'kod-ai:6.8/1',
    'kod-ai:6.8/2',
    'kod-ai:6.8/3',
    'kod-ai:6.8/4',
    'kod-ai:contract-7.8',
    'kod-ai:contract-7.8.1',
    'kod-ai:contract-7.8.2',
    'kod-ai:contract-7.8.3',
    'kod-ai:contract-7.8.4',
    'kod-ai:2.3/2',
  ],
  parameters: ['term.least'],
  input,
  output: z.object({
    fulfilled: z.boolean(),
    open: z.array(z.enum(['1', '2', '3', '4'])),
    date: z.string().nullable(),
    earliest: z.string(),
  }),
  example: {
    signed: '2024-12-10',
    members: ['P1'],
    researchReportApproved: '2025-12-15',
    expenseReportApproved: '2025-12-15',
    resultConfirmed: '2025-12-16',
    actSignatures: [
      { by: 'fund', on: '2025-12-17' },
      { by: 'P1', on: '2025-12-18' },
    ],
    registerEntries: [{ person: 'P1', on: '2025-11-01' }],
  },
  decide(facts, { parameters }, trace: RuleTrace<Clause | 'kod-ai:2.3/2'>) {
    const { members, researchReportApproved: research, expenseReportApproved: expenses } = facts
    const reports = [
      { who: 'research', on: research },
      { who: 'expenses', on: expenses },
    ].flatMap(({ who, on }) => (on === null ? [] : [{ who, on }]))
    const result = facts.resultConfirmed === null ? [] : [{ who: 'result', on: facts.resultConfirmed }]
    const act = facts.actSignatures.map(({ by, on }) => ({ who: by, on }))
    const register = facts.registerEntries.map(({ person, on }) => ({ who: person, on }))
    const conditions = [
      ['1', 'kod-ai:contract-7.8.1', 'fulfilment.reports', lastOf(['research', 'expenses'], reports)],
      ['2', 'kod-ai:contract-7.8.2', 'fulfilment.result', lastOf(['result'], result)],
      ['3', 'kod-ai:contract-7.8.3', 'fulfilment.act', lastOf(['fund', ...members], act)],
      ['4', 'kod-ai:contract-7.8.4', 'fulfilment.register', lastOf(members, register)],
    ] as const satisfies readonly (readonly [string, Clause, Key, ReturnType<typeof lastOf>])[]
    const earliest = addMonths(facts.signed, parameters['term.least'])
    const open: ('1' | '2' | '3' | '4')[] = []
    let last = earliest
    for (const [number, clause, message, { missing, on }] of conditions) {
      if (on === null) {
        trace.broken(clause, `${message}.broken`, { missing })
        open.push(number)
      } else {
        trace.met(clause, message, { on })
        last = laterOf(last, on)
      }
    }
    trace.step('fulfilment.earliest', { signed: facts.signed, least: parameters['term.least'], earliest })
    const fulfilled = open.length === 0
    if (fulfilled) trace.met('kod-ai:2.3/2', 'fulfilment.date', { date: last })
    return { fulfilled, open, date: fulfilled ? last : null, earliest }
  },
})
