import { z } from 'zod'
import { dateText, endOfTerm, type Term } from '../../../kernel/index.ts'
import type { KodAiClause } from '../clauses/index.ts'
import { field, kodAiRule, type RuleMessage } from './kit.ts'

const codes = ['UNKNOWN_DEADLINE', 'DONE_BEFORE_START'] as const

interface Line {
  readonly unit: Term['unit']
  readonly clause: KodAiClause
}

/** Terms by key; the parameter `due.<key>` holds the amount. */
const lines = {
  'docs-to-fund': { unit: 'calendar-days', clause: 'kod-ai:5.8/1' },
  corrections: { unit: 'working-days', clause: 'kod-ai:5.8/2' },
  'fund-review': { unit: 'working-days', clause: 'kod-ai:5.8/4' },
  'agreement-total': { unit: 'working-days', clause: 'kod-ai:5.8/5' },
  sign: { unit: 'working-days', clause: 'kod-ai:5.11' },
  advance: { unit: 'calendar-days', clause: 'kod-ai:contract-3.3.2' },
  'reply-to-request': { unit: 'working-days', clause: 'kod-ai:contract-4.1.zh' },
  'notify-return-decision': { unit: 'working-days', clause: 'kod-ai:contract-4.3.b' },
  'fund-answer': { unit: 'working-days', clause: 'kod-ai:contract-4.3.g' },
  'return-unused': { unit: 'working-days', clause: 'kod-ai:contract-10.6.return' },
  'return-on-demand': { unit: 'calendar-days', clause: 'kod-ai:contract-8.7.2' },
  'return-on-refusal': { unit: 'months', clause: 'kod-ai:contract-3.4' },
  'results-publish': { unit: 'calendar-days', clause: 'kod-ai:4.11' },
} as const satisfies Readonly<Record<string, Line>>
type Key = keyof typeof lines

const keys = Object.keys(lines) as Key[]
const isKey = (text: string): text is Key => Object.hasOwn(lines, text)

const counted = {
  'calendar-days': 'deadline.calendar-days',
  'working-days': 'deadline.working-days',
  months: 'deadline.months',
} as const satisfies Readonly<Record<Term['unit'], RuleMessage>>

/** One term of the agreement: its last day, the working day it moves to, and whether it was kept. */
export const contractDeadlines = kodAiRule({
  name: 'contract-deadlines',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Сроки по договору', en: 'Deadlines of the agreement' },
  clauses: [
    ...keys.map((key) => lines[key].clause),
    'kod-ai:6.15/2',
    'kod-ai:contract-4.3.v',
    'kod-ai:contract-8.10',
    'kod-ai:5.7.o',
  ],
  parameters: keys.map((key) => `due.${key}` as const),
  readings: ['terms.shift'],
  input: z.object({
    deadline: field(z.string(), 'kod-ai:5.7.o', 'Укажите срок из перечня', 'Give a deadline of the list'),
    start: field(
      dateText(),
      'kod-ai:5.7.o',
      'Укажите день события, с которого идёт срок',
      'Give the day of the event the term runs from',
    ),
    done: field(
      dateText().nullable(),
      'kod-ai:5.7.o',
      'Укажите день исполнения либо null',
      'Give the day it was done, or null',
    ),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    lastDay: z.string().nullable(),
    lastDayShifted: z.string().nullable(),
    onTime: z.boolean().nullable(),
  }),
  example: { deadline: 'corrections', start: '2024-09-04', done: '2024-09-09' },
  decide({ deadline, start, done }, { parameters, readings, calendar }, trace) {
    if (!isKey(deadline)) {
      trace.broken('kod-ai:5.7.o', 'deadline.unknown', { deadline, known: keys })
      return { ok: false, errors: [codes[0]], lastDay: null, lastDayShifted: null, onTime: null }
    }
    const { unit, clause } = lines[deadline]
    const amount = parameters[`due.${deadline}`]
    const term: Term = { amount, unit, shift: readings['terms.shift'] === 'civil-code' }
    const { lastDay, due } = endOfTerm(term, start, calendar)
    trace.step(counted[unit], { start, amount, lastDay })
    if (due !== lastDay) trace.step('deadline.moved', { lastDay, due })
    const told = { lastDay, lastDayShifted: due }
    if (done === null) {
      trace.note('unknown', clause, 'deadline.open', { due, missing: 'done' })
      return { ok: true, errors: [], ...told, onTime: null }
    }
    if (done < start) {
      trace.note('unknown', clause, 'deadline.before-start', { done, start, missing: 'done' })
      return { ok: false, errors: [codes[1]], ...told, onTime: null }
    }
    const onTime = done <= due
    if (onTime) trace.met(clause, 'deadline.in-time', { done, due })
    else trace.broken(clause, 'deadline.in-time.broken', { done, due })
    return { ok: true, errors: [], ...told, onTime }
  },
})
