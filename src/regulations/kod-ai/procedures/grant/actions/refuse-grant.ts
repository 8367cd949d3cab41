import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { action, performing } from '../vocabulary.ts'

/** The grantee refuses the grant: the money goes back within a month of the notice and of the termination agreement. */
export const refuseGrant = action({
  name: 'refuse-grant',
  title: { ru: 'Отказаться от гранта', en: 'Refuse the grant' },
  clauses: ['kod-ai:contract-3.4', 'kod-ai:contract-8.10'],
  by: ['member'],
  from: [...performing, 'suspended'],
  to: 'same',
  input: z.strictObject({ reason: personalText('actor') }),
  guard(guard, { facts }) {
    guard.ensure(
      facts.refusedOn === null,
      'kod-ai:contract-3.4',
      'refuse.already',
      {},
      conflict('REFUSED_ALREADY'),
    )
  },
  effect: (facts, { on }) => ({ ...facts, refusedOn: on }),
})
