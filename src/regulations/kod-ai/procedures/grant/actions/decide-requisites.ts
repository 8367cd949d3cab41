import { z } from 'zod'
import { isSealed, personalText, someText } from '../../../../../kernel/index.ts'
import { conflict, content, type Requisites, type RequisitesChange } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

const blind = (value: unknown): string | null => (isSealed(value) ? value.blind : null)

/** The requisites with what the change names; fields it does not name stay. */
function merged(requisites: Requisites, change: RequisitesChange & { readonly on: string }): Requisites {
  const named = Object.entries(change).filter(([key, value]) => key !== 'on' && value !== undefined)
  return { ...requisites, ...Object.fromEntries(named) }
}

/** The Fund takes over the changed requisites, or does not; either way the payments go on. */
export const decideRequisites = action({
  name: 'decide-requisites',
  title: { ru: 'Решить об изменении реквизитов', en: 'Decide on changed requisites' },
  clauses: ['kod-ai:contract-4.1.k', 'kod-ai:contract-11.account'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ person: someText(200), accepted: z.boolean(), reason: personalText('person') }),
  guard(guard, { facts, input }) {
    const pending = facts.members.find((m) => m.person === input.person)?.pending ?? null
    guard.ensure(
      pending !== null,
      'kod-ai:contract-4.1.k',
      'requisites.pending',
      {},
      conflict('NOTHING_PENDING', 'person'),
    )
    const account = blind(pending?.account)
    const others = facts.members.filter((m) => m.person !== input.person)
    guard.ensure(
      !input.accepted || account === null || others.every((m) => blind(m.requisites.account) !== account),
      'kod-ai:contract-11.account',
      'requisites.duplicate',
      { person: input.person },
      content('DUPLICATE_ACCOUNT', 'person'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    members: facts.members.map((m) =>
      m.person === input.person && m.pending
        ? { ...m, pending: null, requisites: input.accepted ? merged(m.requisites, m.pending) : m.requisites }
        : m,
    ),
  }),
})
