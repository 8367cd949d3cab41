import { z } from 'zod'
import { checkSettled } from '../check-settled.ts'
import { action } from '../vocabulary.ts'

/** A terminated grant is settled once nothing is owed; after a termination by the Fund what was not spent is back too. */
export const settle = action({
  name: 'settle',
  title: { ru: 'Завершить расчёты', en: 'Settle the grant' },
  clauses: ['kod-ai:6.15/2', 'kod-ai:contract-7.2', 'kod-ai:contract-10.1'],
  by: ['fund-officer'],
  from: ['terminated'],
  to: 'settled',
  input: z.strictObject({}),
  guard: (guard, { facts }) => checkSettled(guard, facts, facts.termination?.way === 'fund'),
  effect: (facts) => facts,
  stops: {
    survey: () => '*',
    'reply-to-request': () => '*',
    'fund-answer': () => '*',
    'extra-report': () => '*',
    'notify-return-decision': () => '*',
  },
})
