import { z } from 'zod'
import { kopecks, money, moneyText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import type { GrantFacts } from '../facts.ts'
import { bookReturn, claimable, openOf, returnProblem } from '../ledger.ts'
import { changed, isMember } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

const openClaim = (facts: GrantFacts, id: string | null) => {
  const found = facts.ledger.claims.find((c) => c.id === id)
  return found ? openOf(found) : claimable(facts.ledger)
}

const settles = (facts: GrantFacts, id: string | null, amount: string): boolean =>
  id !== null && openClaim(facts, id) === kopecks(amount)

/** Money came back, from whichever of the joint debtors: the one balance goes down. Never more than is owed. */
export const recordReturn = action({
  name: 'record-return',
  title: { ru: 'Записать возврат средств', en: 'Record a return of money' },
  clauses: ['kod-ai:contract-4.1.z', 'kod-ai:contract-8.2', 'kod-ai:contract-8.6', 'kod-ai:6.15/2'],
  by: ['finance'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    /** Null: returned without a claim. */
    claim: idText().nullable(),
    person: someText(200),
    amount: moneyText(),
    order: someText(100),
  }),
  guard(guard, { facts, input }) {
    guard.ensure(
      isMember(facts, input.person),
      'kod-ai:contract-8.2',
      'return.debtors',
      { list: [input.person] },
      content('UNKNOWN_PERSON', 'person'),
    )
    const problem = returnProblem(facts.ledger, input.claim, input.amount)
    guard.ensure(
      problem !== 'UNKNOWN_CLAIM',
      'kod-ai:contract-4.1.z',
      'return.unknown',
      {},
      content('UNKNOWN_CLAIM', 'claim'),
    )
    guard.ensure(
      problem === null || problem === 'UNKNOWN_CLAIM',
      'kod-ai:contract-8.6',
      'return.over',
      { amount: input.amount, left: money(openClaim(facts, input.claim)) },
      content(problem ?? 'OVER_RETURN', 'amount'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    ledger: bookReturn(facts.ledger, {
      claim: input.claim,
      person: input.person,
      amount: input.amount,
      on,
      order: input.order,
    }),
    returns:
      input.claim !== null && settles(facts, input.claim, input.amount)
        ? changed(facts.returns, input.claim, (r) => ({ ...r, settledOn: on }))
        : facts.returns,
  }),
  stops: {
    'return-unused': ({ facts, input }) => (settles(facts, input.claim, input.amount) ? input.claim! : []),
    'return-on-demand': ({ facts, input }) => (settles(facts, input.claim, input.amount) ? input.claim! : []),
    'return-on-refusal': ({ facts, input }) =>
      settles(facts, input.claim, input.amount) ? input.claim! : [],
    'return-by-demand-date': ({ facts, input }) =>
      settles(facts, input.claim, input.amount) ? input.claim! : [],
  },
})
