import { z } from 'zod'
import { moneyText, personalText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { checkDemand } from '../check-penalty.ts'
import { action, alive } from '../vocabulary.ts'

/**
 * The Fund demands the penalty for late reports: its right, used by a person, never by time. The sum has to be the
 * computed one; until the act is signed there is only a preview, because the rate is that of its day.
 */
export const demandPenalty = action({
  name: 'demand-penalty',
  title: { ru: 'Потребовать неустойку', en: 'Demand the penalty' },
  clauses: ['kod-ai:6.10/1', 'kod-ai:contract-8.3', 'kod-ai:contract-8.3.2', 'kod-ai:contract-8.11'],
  by: ['director'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ stage: z.int(), amount: moneyText(), reason: personalText('holder') }),
  guard(guard, { facts, input, on }) {
    const preview = checkDemand(guard, facts, input.stage, on)
    if (!preview) return
    guard.ensure(
      preview.amount === null || preview.amount === input.amount,
      'kod-ai:contract-8.3',
      'penalty.amount',
      { amount: preview.amount ?? '', days: preview.daysLate, given: input.amount },
      content('PENALTY_AMOUNT', 'amount'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    penalties: [
      ...facts.penalties,
      {
        id: `penalty-${facts.penalties.length + 1}`,
        stage: input.stage,
        amount: input.amount,
        demandedOn: on,
        paid: '0.00',
        payments: [],
      },
    ],
  }),
})
