import { z } from 'zod'
import { checkSettled } from '../check-settled.ts'
import { action } from '../vocabulary.ts'

/** A fulfilled grant is closed once nothing is owed: no claim, no penalty, no money left unspent. */
export const close = action({
  name: 'close',
  title: { ru: 'Закрыть грант', en: 'Close the grant' },
  clauses: ['kod-ai:6.8', 'kod-ai:6.4.5/3', 'kod-ai:contract-10.1'],
  by: ['fund-officer'],
  from: ['fulfilled'],
  to: 'closed',
  input: z.strictObject({}),
  guard: (guard, { facts }) => checkSettled(guard, facts, true),
  effect: (facts) => facts,
  stops: {
    survey: () => '*',
    'reply-to-request': () => '*',
    'fund-answer': () => '*',
    'extra-report': () => '*',
    'notify-return-decision': () => '*',
  },
})
