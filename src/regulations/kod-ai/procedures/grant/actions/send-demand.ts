import { z } from 'zod'
import { dateText, laterOf } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import type { GrantFacts } from '../facts.ts'
import { type ReturnGroundKey, returnGrounds } from '../grounds.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

const termOf = (facts: GrantFacts, id: string) => {
  const decision = facts.returns.find((r) => r.id === id)
  return decision ? returnGrounds[decision.ground as ReturnGroundKey].term : null
}

/** The day the termination agreement came into force, which the month of a refusal waits for (`kod-ai:contract-3.4`). */
const agreedEnd = (facts: GrantFacts) =>
  facts.supplements.find((s) => s.kind === 'termination' && s.inForce !== null)?.inForce ?? null

/**
 * The demand is delivered. Its term is that of the ground: thirty days from here, a month from the later of refusal and
 * termination agreement, ten working days that run since the detection, or the day the demand itself names.
 */
export const sendDemand = action({
  name: 'send-demand',
  title: { ru: 'Направить требование о возврате', en: 'Send the demand to return' },
  clauses: [
    'kod-ai:contract-4.1.z',
    'kod-ai:contract-4.3.b',
    'kod-ai:contract-8.2',
    'kod-ai:contract-8.6',
    'kod-ai:contract-8.7.2',
    'kod-ai:contract-8.10',
    'kod-ai:contract-3.4',
  ],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), due: dateText().nullable() }),
  guard(guard, { facts, input, on }) {
    const decision = facts.returns.find((r) => r.id === input.id)
    const known = guard.ensure(
      decision !== undefined,
      'kod-ai:contract-4.3.b',
      'return.unknown',
      {},
      content('UNKNOWN_CLAIM', 'id'),
    )
    if (!known || !decision) return
    guard.ensure(
      decision.sentOn === null,
      'kod-ai:contract-4.3.b',
      'return.sent',
      {},
      conflict('SENT_ALREADY', 'id'),
    )
    guard.ensure(
      termOf(facts, input.id) !== 'return-by-demand-date' || (input.due !== null && input.due >= on),
      'kod-ai:contract-4.1.z',
      'return.due',
      { on },
      content('DUE_MISSING', 'due'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    returns: changed(facts.returns, input.id, (r) => ({ ...r, sentOn: on })),
  }),
  starts: {
    'return-on-demand': ({ facts, input, on }) =>
      termOf(facts, input.id) === 'return-on-demand' ? { from: on, instance: input.id } : null,
    'return-by-demand-date': ({ facts, input, on }) =>
      termOf(facts, input.id) === 'return-by-demand-date'
        ? { from: on, instance: input.id, due: input.due! }
        : null,
    'return-on-refusal': ({ facts, input }) => {
      const agreed = agreedEnd(facts)
      return termOf(facts, input.id) === 'return-on-refusal' && agreed !== null
        ? { from: laterOf(facts.refusedOn!, agreed), instance: input.id }
        : null
    },
  },
  stops: { 'notify-return-decision': ({ input }) => input.id },
  notices: ({ facts, input }) =>
    (facts.returns.find((r) => r.id === input.id)?.debtors ?? []).map((person) => ({
      to: person,
      message: 'notice.demand' as const,
      operands: { amount: facts.ledger.claims.find((c) => c.id === input.id)?.amount ?? '' },
    })),
})
