import { z } from 'zod'
import { kopecks, money, moneyText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** A penalty was paid. It releases from nothing: the stage stays as it was. */
export const recordPenaltyPayment = action({
  name: 'record-penalty-payment',
  title: { ru: 'Записать оплату неустойки', en: 'Record the payment of a penalty' },
  clauses: ['kod-ai:6.10/2', 'kod-ai:contract-8.4'],
  by: ['finance'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), amount: moneyText(), order: someText(100) }),
  guard(guard, { facts, input }) {
    const penalty = facts.penalties.find((p) => p.id === input.id)
    const known = guard.ensure(
      penalty !== undefined,
      'kod-ai:6.10/2',
      'penalty.unknown',
      {},
      content('UNKNOWN_PENALTY', 'id'),
    )
    if (!known || !penalty) return
    const left = kopecks(penalty.amount) - kopecks(penalty.paid)
    const amount = kopecks(input.amount)
    guard.ensure(
      amount > 0n && amount <= left,
      'kod-ai:6.10/2',
      'penalty.over',
      { left: money(left) },
      content('OVER_PENALTY', 'amount'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    penalties: changed(facts.penalties, input.id, (p) => ({
      ...p,
      paid: money(kopecks(p.paid) + kopecks(input.amount)),
      payments: [...p.payments, { on, amount: input.amount, order: input.order }],
    })),
  }),
})
