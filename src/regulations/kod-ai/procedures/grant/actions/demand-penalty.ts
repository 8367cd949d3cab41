import { z } from 'zod'
import { moneyText, personalText } from '../../../../../kernel/index.ts'
import { keyRateOn, keyRates } from '../../../../../reference/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { penaltyOf } from '../check-penalty.ts'
import { stageOf } from '../of-facts.ts'
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
    const stage = stageOf(facts, input.stage)
    const preview = stage ? penaltyOf(guard, facts, stage, on) : null
    const late = guard.ensure(
      preview !== null && preview.status !== 'none',
      'kod-ai:6.10/1',
      'penalty.on-time',
      { stage: input.stage },
      conflict('NOT_LATE', 'stage'),
    )
    if (!late || !preview || !stage) return
    guard.ensure(
      facts.penalties.every((p) => p.stage !== input.stage),
      'kod-ai:contract-8.3',
      'penalty.known',
      { stage: input.stage },
      conflict('PENALTY_DEMANDED', 'stage'),
    )
    guard.ensure(
      preview.status !== 'pending-act-date',
      'kod-ai:contract-8.3',
      'penalty.pending',
      { stage: input.stage },
      conflict('PENDING_ACT_DATE', 'stage'),
    )
    const sure = 'percent' in keyRateOn(stage.acceptedOn ?? on, keyRates, 'refuse')
    guard.ensure(
      preview.status === 'pending-act-date' || (preview.status === 'calculated' && sure),
      'kod-ai:6.10/1',
      'penalty.rate',
      {},
      conflict('RATE_UNKNOWN', 'stage'),
    )
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
      },
    ],
  }),
})
