import { z } from 'zod'
import {
  checkRequisites,
  content,
  forbidden,
  requisitesChange,
  signature,
  soundSignature,
} from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** A member tells of changed requisites at once; a changed account holds that member's payments until the Fund agrees. */
export const changeRequisites = action({
  name: 'change-requisites',
  title: { ru: 'Сообщить об изменении реквизитов', en: 'Tell of changed requisites' },
  clauses: [
    'kod-ai:contract-4.1.k',
    'kod-ai:contract-11.address',
    'kod-ai:contract-11.bank',
    'kod-ai:contract-11.account',
  ],
  by: ['member'],
  from: [...alive],
  to: 'same',
  signature: true,
  input: z.strictObject({ change: requisitesChange, signature }),
  guard(guard, { input, on, actor }) {
    guard.ensure(
      input.change.person === actor.id,
      'kod-ai:contract-4.1.k',
      'requisites.own',
      {},
      forbidden('OTHER_MEMBER', 'change.person'),
    )
    guard.ensure(
      Object.keys(input.change).length > 1,
      'kod-ai:contract-4.1.k',
      'requisites.none',
      {},
      content('NOTHING_CHANGED', 'change'),
    )
    checkRequisites(guard, input.change, on, 'change')
    soundSignature(guard, input.signature, null, 'kod-ai:contract-10.2')
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    members: facts.members.map((m) =>
      m.person === input.change.person ? { ...m, pending: { ...input.change, on } } : m,
    ),
  }),
})
