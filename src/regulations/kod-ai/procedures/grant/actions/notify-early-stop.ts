import { z } from 'zod'
import { personalNote } from '../../../../../kernel/index.ts'
import { content, sha256 } from '../../contract/index.ts'
import { action, performing } from '../vocabulary.ts'

/**
 * The grantee tells at once that the result is out of reach or the work pointless, with the final report and the report
 * on expenses; without them the notice stays incomplete. The decision is the Fund's.
 */
export const notifyEarlyStop = action({
  name: 'notify-early-stop',
  title: { ru: 'Сообщить о невозможности результата', en: 'Tell that the result is out of reach' },
  clauses: ['kod-ai:6.13', 'kod-ai:contract-4.1.m'],
  by: ['member'],
  from: [...performing],
  to: 'same',
  input: z.strictObject({
    reason: personalNote('actor', 20_000),
    research: sha256().nullable(),
    expenses: sha256().nullable(),
  }),
  guard(guard, { input }) {
    guard.ensure(input.reason !== '', 'kod-ai:6.13', 'stop.reason', {}, content('REASON_MISSING', 'reason'))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    earlyStop: {
      on: facts.earlyStop?.on ?? on,
      reason: input.reason,
      research: input.research !== null || facts.earlyStop?.research === true,
      expenses: input.expenses !== null || facts.earlyStop?.expenses === true,
    },
  }),
  notices: () => [{ to: 'role:fund-officer', message: 'notice.early-stop' }],
})
