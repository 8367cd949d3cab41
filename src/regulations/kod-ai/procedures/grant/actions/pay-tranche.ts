import { z } from 'zod'
import { kopecks, money, moneyText, someText, sum } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { pay, payProblem, trancheOf } from '../ledger.ts'
import { isAccepted } from '../of-facts.ts'
import { registerOf } from '../transfers.ts'
import { action, performing } from '../vocabulary.ts'

/**
 * The Fund pays a tranche: one line for each member, together exactly the sum of the schedule. The first one is the
 * advance; the act of a stage opens the next one, the last act opens none (reading T18).
 */
export const payTranche = action({
  name: 'pay-tranche',
  title: { ru: 'Выплатить транш', en: 'Pay a tranche' },
  clauses: [
    'kod-ai:6.4.4',
    'kod-ai:5.1',
    'kod-ai:6.2',
    'kod-ai:2.4',
    'kod-ai:2.8',
    'kod-ai:contract-3.2',
    'kod-ai:contract-3.2.account',
    'kod-ai:contract-3.3.1',
    'kod-ai:contract-3.3.2',
    'kod-ai:contract-3.3.3',
    'kod-ai:contract-4.1.k',
    'kod-ai:contract-app-7.fn-advance',
  ],
  by: ['finance'],
  from: [...performing],
  to: 'same',
  input: z.strictObject({
    tranche: z.int(),
    order: someText(100),
    lines: z.array(z.strictObject({ person: someText(200), amount: moneyText() })).max(20),
  }),
  guard(guard, { facts, input }) {
    const { tranche: number, lines } = input
    const { ledger } = facts
    const tranche = trancheOf(ledger, number)
    const known = guard.ensure(
      tranche !== undefined,
      'kod-ai:2.4',
      'pay.unknown',
      { tranche: number },
      content('UNKNOWN_TRANCHE', 'tranche'),
    )
    if (!known || !tranche) return
    guard.ensure(
      tranche.paid === null,
      'kod-ai:contract-app-7.fn-advance',
      'pay.already',
      { tranche: number },
      conflict('PAID_ALREADY', 'tranche'),
    )
    guard.ensure(
      tranche.opens === 'signing' || isAccepted(facts, tranche.opens),
      'kod-ai:6.4.4',
      'pay.not-open',
      { tranche: number, stage: tranche.opens },
      conflict('STAGE_NOT_ACCEPTED', 'tranche'),
    )
    guard.ensure(
      registerOf(facts, number) === null,
      'kod-ai:contract-3.3.3',
      'pay.at-bank',
      { tranche: number },
      conflict('IN_REGISTER', 'tranche'),
    )
    const problem = payProblem(ledger, number, lines)
    guard.ensure(
      problem !== 'OVERPAY',
      'kod-ai:6.2',
      'pay.over',
      { total: ledger.total },
      content('OVERPAY', 'lines'),
    )
    guard.ensure(
      problem !== 'TRANCHE_SUM' && problem !== 'NOT_POSITIVE',
      'kod-ai:2.4',
      'pay.sum',
      { given: money(sum(lines.map((l) => kopecks(l.amount)))), amount: tranche.amount },
      content('TRANCHE_SUM', 'lines'),
    )
    const people = facts.members.map((m) => m.person)
    const given = lines.map((l) => l.person)
    guard.ensure(
      given.length === people.length && people.every((p) => given.includes(p)),
      'kod-ai:contract-3.3.1',
      'pay.members',
      { list: people.filter((p) => !given.includes(p)) },
      content('PAYMENT_LINES', 'lines'),
    )
    for (const { person, amount } of lines) {
      const share = facts.members.find((m) => m.person === person)?.grant
      const before = ledger.tranches.flatMap((t) => t.paid?.lines ?? []).filter((l) => l.person === person)
      guard.ensure(
        share === undefined || sum(before.map((l) => kopecks(l.amount))) + kopecks(amount) <= kopecks(share),
        'kod-ai:6.2',
        'pay.share',
        { person, share: share ?? '' },
        content('OVERPAY', 'lines'),
      )
    }
    const frozen = facts.members.filter((m) => m.pending?.account || m.pending?.bank).map((m) => m.person)
    guard.ensure(
      frozen.length === 0,
      'kod-ai:contract-4.1.k',
      'pay.frozen',
      { list: frozen },
      conflict('REQUISITES_PENDING', 'lines'),
    )
    const without = facts.members.filter((m) => m.requisites.account === '').map((m) => m.person)
    guard.ensure(
      without.length === 0,
      'kod-ai:contract-3.2.account',
      'pay.account',
      { list: without },
      conflict('REQUISITES_MISSING', 'lines'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    ledger: pay(facts.ledger, input.tranche, { on, order: input.order, lines: input.lines }),
  }),
  stops: { advance: ({ input }) => (input.tranche === 1 ? '' : []) },
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({
      to: m.person,
      message: 'notice.paid',
      operands: { tranche: input.tranche },
    })),
})
