import { z } from 'zod'
import {
  dateText,
  dayNumber,
  decimal,
  divideHalfUp,
  type IsoDate,
  kopecks,
  money,
} from '../../../kernel/index.ts'
import { field, kodAiRule, sumText } from './kit.ts'

const order = {
  ru: 'конец раньше начала: поменяйте дни местами',
  en: 'the end is before the start: swap the days',
}
const day = (
  clause: 'kod-ai:6.10/1' | 'kod-ai:contract-8.3' | 'kod-ai:contract-6.5.date',
  ru: string,
  en: string,
) => field(dateText(), clause, ru, en)

const span = z
  .tuple([dateText(), dateText()])
  .refine(([from, to]) => from <= to, { params: { text: order, clause: 'kod-ai:contract-9' } })

const rate = z.object({
  from: day('kod-ai:contract-8.3', 'Укажите первый день ставки', 'Give the first day of the rate'),
  percent: field(
    z.string().regex(/^\d{1,30}(\.\d{1,30})?$/, { error: 'decimal' }),
    'kod-ai:contract-8.3',
    'Укажите ставку в процентах строкой, например 21.00',
    'Give the rate in per cent as a string, such as 21.00',
  ),
})
type Rate = z.infer<typeof rate>

const input = z.object({
  debt: field(
    sumText(),
    'kod-ai:6.10/1',
    'Укажите задолженность в рублях с копейками: перечислено без принятого по актам',
    'Give the debt in roubles with kopecks: transferred less accepted by acts',
  ),
  dueDate: day('kod-ai:6.10/1', 'Укажите последний день срока', 'Give the last day of the term'),
  doneDate: day('kod-ai:6.10/1', 'Укажите день исполнения', 'Give the day it was done'),
  actDate: day(
    'kod-ai:contract-6.5.date',
    'Укажите день подписания акта либо null, пока его нет',
    'Give the day the act was signed, or null while there is none',
  ).nullable(),
  /** Asked for by the reading of 6.10 only. */
  paymentDate: day('kod-ai:6.10/1', 'Укажите день уплаты', 'Give the day of payment').nullable().optional(),
  forceMajeure: field(
    z.array(span),
    'kod-ai:contract-8.11',
    'Перечислите промежутки [с, по] или дайте пустой список',
    'List the spans [from, to], or give an empty list',
  ),
  keyRates: z.array(rate),
})

/** Days of delay from the day after the due day; each day of force majeure is taken off once, however many spans hold it. */
function daysLate(due: IsoDate, done: IsoDate, spans: readonly (readonly [IsoDate, IsoDate])[]) {
  const [from, to] = [dayNumber(due) + 1, dayNumber(done)]
  const all = Math.max(0, to - from + 1)
  const inside = spans
    .map(([a, b]) => [Math.max(from, dayNumber(a)), Math.min(to, dayNumber(b))] as const)
    .filter(([a, b]) => a <= b)
    .sort(([a], [b]) => a - b)
  let excused = 0
  let counted = from - 1
  for (const [a, b] of inside) {
    excused += Math.max(0, b - Math.max(a, counted + 1) + 1)
    counted = Math.max(counted, b)
  }
  return { all, excused, days: all - excused }
}

/** The rate in force on a day: the last one that began on it or before, in whatever order the table is given. */
function rateOn(rates: readonly Rate[], date: IsoDate): Rate | null {
  let found: Rate | null = null
  for (const one of rates) if (one.from <= date && (found === null || one.from >= found.from)) found = one
  return found
}

/** The penalty for delay: one three-hundredth of the key rate for each day (`kod-ai:contract-8.3`), rounded once, half up. */
export const penalty = kodAiRule({
  name: 'penalty',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Неустойка за просрочку', en: 'Penalty for delay' },
  clauses: [
    'kod-ai:contract-8.3',
    'kod-ai:contract-8.3.2',
    'kod-ai:contract-8.4',
    'kod-ai:contract-6.5.date',
    'kod-ai:6.3/1',
    'kod-ai:6.10/1',
    'kod-ai:contract-8.11',
    'kod-ai:contract-9',
  ],
  parameters: ['penalty.divisor'],
  readings: ['penalty.rate-day'],
  input,
  output: z.object({
    daysLate: z.int(),
    keyRatePercent: z.string().nullable(),
    penalty: z.string().nullable(),
    status: z.enum(['none', 'calculated', 'pending-act-date', 'rate-unknown']),
  }),
  example: {
    debt: '1000000.00',
    dueDate: '2025-03-10',
    doneDate: '2025-03-20',
    actDate: '2025-03-25',
    forceMajeure: [],
    keyRates: [{ from: '2024-10-28', percent: '21.00' }],
  },
  decide(facts, { parameters, readings }, trace) {
    const { debt, dueDate, doneDate, keyRates } = facts
    const { all, excused, days } = daysLate(dueDate, doneDate, facts.forceMajeure)
    trace.step('penalty.days', { dueDate, doneDate, all, excused, days })
    if (excused > 0) trace.met('kod-ai:contract-8.11', 'penalty.excused', { excused })
    if (days === 0) {
      trace.met('kod-ai:6.3/1', 'penalty.in-time', { dueDate, doneDate })
      trace.note('not-applicable', 'kod-ai:contract-8.3', 'penalty.none')
      return { daysLate: 0, keyRatePercent: null, penalty: '0.00', status: 'none' as const }
    }
    trace.broken('kod-ai:6.3/1', 'penalty.in-time.broken', { dueDate, doneDate, days })
    const byPayment = readings['penalty.rate-day'] === 'payment-day'
    const clause = byPayment ? 'kod-ai:6.10/1' : 'kod-ai:contract-8.3'
    const date = byPayment ? (facts.paymentDate ?? null) : facts.actDate
    const open = { daysLate: days, keyRatePercent: null, penalty: null }
    if (date === null) {
      if (byPayment) trace.note('unknown', clause, 'penalty.no-payment', { missing: 'paymentDate' })
      else trace.note('unknown', clause, 'penalty.no-act', { missing: 'actDate' })
      return { ...open, status: 'pending-act-date' as const }
    }
    const found = rateOn(keyRates, date)
    if (found === null) {
      trace.note('unknown', clause, 'penalty.no-rate', { date, missing: 'keyRates' })
      return { ...open, status: 'rate-unknown' as const }
    }
    const { percent, from } = found
    const divisor = parameters['penalty.divisor']
    const { num, den } = decimal(percent)
    const sum = money(divideHalfUp(kopecks(debt) * num * BigInt(days), den * 100n * BigInt(divisor)))
    trace.step('penalty.rate', { percent, from, date })
    trace.step('penalty.sum', { debt, percent, divisor, days, penalty: sum })
    trace.met(clause, 'penalty.due', { penalty: sum })
    return { daysLate: days, keyRatePercent: percent, penalty: sum, status: 'calculated' as const }
  },
})
