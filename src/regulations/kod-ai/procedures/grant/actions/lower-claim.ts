import { z } from 'zod'
import { kopecks, money, moneyText, personalText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import type { GrantFacts } from '../facts.ts'
import { lower, openOf } from '../ledger.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

const left = (facts: GrantFacts, id: string): bigint => {
  const found = facts.ledger.claims.find((c) => c.id === id)
  return found ? openOf(found) : 0n
}

/** The Fund lowers a claim or drops it, with a reason; what it gives up may be claimed again on another ground. */
export const lowerClaim = action({
  name: 'lower-claim',
  title: { ru: 'Снизить или снять требование', en: 'Lower or drop a claim' },
  clauses: ['kod-ai:2.13', 'kod-ai:6.11', 'kod-ai:contract-8.11'],
  by: ['director'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), by: moneyText(), reason: personalText('holder') }),
  guard(guard, { facts, input }) {
    const by = kopecks(input.by)
    guard.ensure(
      by > 0n && by <= left(facts, input.id),
      'kod-ai:2.13',
      'lower.over',
      { left: money(left(facts, input.id)) },
      content('OVER_CLAIM', 'by'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    ledger: lower(facts.ledger, input.id, kopecks(input.by)),
    returns: changed(facts.returns, input.id, (r) => ({
      ...r,
      lowerings: [...r.lowerings, { on, amount: input.by, action: 'lower-claim' as const }],
      settledOn: kopecks(input.by) === left(facts, input.id) ? on : r.settledOn,
    })),
  }),
  stops: {
    'return-unused': ({ facts, input }) => (kopecks(input.by) === left(facts, input.id) ? input.id : []),
    'return-on-demand': ({ facts, input }) => (kopecks(input.by) === left(facts, input.id) ? input.id : []),
    'return-on-refusal': ({ facts, input }) => (kopecks(input.by) === left(facts, input.id) ? input.id : []),
    'return-by-demand-date': ({ facts, input }) =>
      kopecks(input.by) === left(facts, input.id) ? input.id : [],
    'notify-return-decision': ({ facts, input }) =>
      kopecks(input.by) === left(facts, input.id) ? input.id : [],
  },
})
