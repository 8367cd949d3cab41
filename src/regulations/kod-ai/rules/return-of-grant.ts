import { z } from 'zod'
import { addDays, addMonths, dateText, kopecks, laterOf, money, moneyText } from '../../../kernel/index.ts'
import { field, kodAiRule, verdict } from './kit.ts'
import {
  amountOn,
  clauseOfGround,
  type Ground,
  groundKeys,
  isGround,
  termOf,
} from './return-of-grant/grounds.ts'

const codes = ['UNKNOWN_GROUND', 'CONFIRMED_OVER_SPENT', 'NEGATIVE'] as const

const sumOf = (
  clause: 'kod-ai:contract-8.6' | 'kod-ai:contract-10.6.return' | 'kod-ai:contract-8.9',
  ru: string,
  en: string,
) => field(moneyText(), clause, ru, en)

const input = z.object({
  ground: field(
    z.string(),
    'kod-ai:contract-10.6',
    'Укажите основание возврата',
    'Give the ground of the return',
  ),
  transferred: sumOf('kod-ai:contract-8.6', 'Укажите, сколько перечислено', 'Give what was transferred'),
  spent: sumOf('kod-ai:contract-10.6.return', 'Укажите, сколько израсходовано', 'Give what was spent'),
  confirmed: sumOf('kod-ai:contract-8.9', 'Укажите, сколько подтверждено', 'Give what was confirmed'),
  start: field(
    dateText(),
    'kod-ai:contract-8.7.2',
    'Укажите день, с которого идёт срок: требование, выявление или сообщение',
    'Give the day the term runs from: demand, detection or notice',
  ),
  agreementDate: field(
    dateText().nullable(),
    'kod-ai:contract-3.4',
    'Укажите день соглашения о расторжении либо null',
    'Give the day of the termination agreement, or null',
  ),
  demandDue: field(
    dateText().nullable(),
    'kod-ai:contract-4.1.z',
    'Укажите срок из требования либо null',
    'Give the term of the demand, or null',
  ),
  members: field(z.int(), 'kod-ai:contract-8.2', 'Укажите число участников', 'Give the number of members'),
})

/** What is returned to the Fund on a ground, by when and by whom: one ground, one amount, one term (readings T29 and T30). */
export const returnOfGrant = kodAiRule({
  name: 'return-of-grant',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Возврат гранта по основанию', en: 'Return of the grant by ground' },
  clauses: [
    'kod-ai:2.9',
    'kod-ai:2.13',
    'kod-ai:3.7/2',
    'kod-ai:6.11',
    'kod-ai:6.15/2',
    'kod-ai:contract-3.4',
    'kod-ai:contract-4.1.z',
    'kod-ai:contract-4.4.d',
    'kod-ai:contract-8.2',
    'kod-ai:contract-8.6',
    'kod-ai:contract-8.7',
    'kod-ai:contract-8.7.2',
    'kod-ai:contract-8.9',
    'kod-ai:contract-8.10',
    'kod-ai:contract-10.6',
    'kod-ai:contract-10.6.return',
    'kod-ai:declaration-sanction',
  ],
  parameters: ['due.return-on-demand', 'due.return-unused', 'due.return-on-refusal'],
  readings: ['terms.shift', 'return.refusal-start', 'return.demand-term'],
  input,
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    amount: z.string().nullable(),
    due: z.string().nullable(),
    dueShifted: z.string().nullable(),
    solidary: z.boolean().nullable(),
  }),
  example: {
    ground: 'unilateral-termination',
    transferred: '1000000.00',
    spent: '650000.50',
    confirmed: '650000.50',
    start: '2025-04-28',
    agreementDate: null,
    demandDue: null,
    members: 2,
  },
  decide(facts, { parameters, readings, calendar }, trace) {
    const { errors, need } = verdict(trace, codes)
    const { ground, start, agreementDate, demandDue, members } = facts
    const money3 = [kopecks(facts.transferred), kopecks(facts.spent), kopecks(facts.confirmed)] as const
    const [transferred, spent, confirmed] = money3
    need(isGround(ground), 'UNKNOWN_GROUND', 'kod-ai:contract-10.6', 'return.ground', {
      ground,
      known: groundKeys,
    })
    const negative = money3.some((s) => s < 0n) || members < 0
    need(!negative, 'NEGATIVE', 'kod-ai:contract-8.9', 'return.negative', {})
    need(confirmed <= spent, 'CONFIRMED_OVER_SPENT', 'kod-ai:contract-8.9', 'return.confirmed', {
      confirmed: facts.confirmed,
      spent: facts.spent,
    })
    if (errors.length > 0)
      return { ok: false, errors, amount: null, due: null, dueShifted: null, solidary: null }
    const known = ground as Ground
    const clause = clauseOfGround(known)
    const { kind, amount: owed } = amountOn(known, { transferred, spent, confirmed })
    const amount = money(owed)
    const { spent: used, confirmed: proven } = facts
    trace.step(`return.${kind}`, { transferred: facts.transferred, spent: used, confirmed: proven, amount })
    const solidary = members > 1
    if (solidary) trace.met('kod-ai:contract-8.2', 'return.solidary', { members, amount })
    else trace.note('not-applicable', 'kod-ai:contract-8.2', 'return.alone')
    const end = (due: string | null, dueShifted: string | null) => ({
      ok: true,
      errors,
      amount,
      due,
      dueShifted,
      solidary,
    })
    if (owed === 0n) {
      trace.note('not-applicable', clause, 'return.nothing')
      return end(null, null)
    }
    trace.met(clause, 'return.owed', { ground, amount })
    const shifted = (date: string) =>
      readings['terms.shift'] === 'civil-code' ? calendar.sameOrNextWorkingDay(date) : date
    const told = (term: Parameters<typeof trace.met>[0], due: string, from: string, by: string) => {
      trace.step('return.term', { from, due, by })
      trace.met(term, 'return.due', { by })
      return end(due, by)
    }
    switch (termOf(known)) {
      case 'thirty-days': {
        const last = addDays(start, parameters['due.return-on-demand'])
        const own = readings['return.demand-term'] === 'as-demanded' && demandDue !== null
        if (own && demandDue < last) return told('kod-ai:contract-4.1.z', demandDue, start, demandDue)
        return told('kod-ai:contract-8.7.2', last, start, shifted(last))
      }
      case 'working-days': {
        const last = calendar.addWorkingDays(start, parameters['due.return-unused'])
        return told('kod-ai:contract-10.6.return', last, start, shifted(last))
      }
      case 'month': {
        const notice = readings['return.refusal-start'] === 'notice'
        if (!notice && agreementDate === null) {
          trace.note('unknown', 'kod-ai:contract-3.4', 'return.no-agreement', { missing: 'agreementDate' })
          return end(null, null)
        }
        const from = notice || agreementDate === null ? start : laterOf(start, agreementDate)
        const last = addMonths(from, parameters['due.return-on-refusal'])
        return told(notice ? 'kod-ai:contract-8.10' : 'kod-ai:contract-3.4', last, from, shifted(last))
      }
      case 'demand':
        if (demandDue === null) {
          trace.note('unknown', 'kod-ai:contract-4.1.z', 'return.no-demand', { missing: 'demandDue' })
          return end(null, null)
        }
        return told('kod-ai:contract-4.1.z', demandDue, start, demandDue)
    }
  },
})
