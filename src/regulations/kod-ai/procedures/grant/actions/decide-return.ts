import { z } from 'zod'
import { dateText, kopecks, money, moneyText, personalText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { checkShown, mostClaimable } from '../check-return.ts'
import { returnGroundKeys, returnGrounds } from '../grounds.ts'
import { claim } from '../ledger.ts'
import { isMember } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/**
 * The Fund decides to claim money back: a ground with its circumstance, a sum within the ground that is neither returned
 * nor claimed already, and debtors, who owe the full sum together and each. Nothing is claimed by itself.
 */
export const decideReturn = action({
  name: 'decide-return',
  title: { ru: 'Решить о возврате средств', en: 'Decide on a return of money' },
  clauses: [
    'kod-ai:2.13',
    'kod-ai:2.9',
    'kod-ai:6.11',
    'kod-ai:6.15/2',
    'kod-ai:6.4.5/3',
    'kod-ai:5.7.p',
    'kod-ai:contract-4.3.b',
    'kod-ai:contract-4.4.d',
    'kod-ai:contract-8.2',
    'kod-ai:contract-8.6',
    'kod-ai:contract-8.7',
    'kod-ai:contract-8.9',
    'kod-ai:contract-10.6.return',
    'kod-ai:declaration-sanction',
  ],
  by: ['director'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    ground: z.enum(returnGroundKeys),
    amount: moneyText(),
    /** Expenses the sum is made of, for the two grounds about expenses. */
    rows: z.array(z.strictObject({ stage: z.int(), person: someText(200), amount: moneyText() })).max(100),
    /** All members of a team, or any of them the Fund turns to; each for the whole sum. */
    debtors: z.array(someText(200)).min(1).max(10),
    text: personalText('holder'),
    evidence: someText(1000),
    detected: dateText(),
  }),
  guard(guard, { facts, input, on }) {
    const ground = returnGrounds[input.ground]
    checkShown(guard, facts, input.ground)
    guard.ensure(
      input.detected <= on,
      'kod-ai:6.15/2',
      'return.detected',
      { detected: input.detected },
      content('FUTURE_DATE', 'detected'),
    )
    const strangers = input.debtors.filter((person) => !isMember(facts, person))
    guard.ensure(
      strangers.length === 0,
      'kod-ai:contract-8.2',
      'return.debtors',
      { list: strangers },
      content('UNKNOWN_PERSON', 'debtors'),
    )
    const { most } = mostClaimable(guard, facts, input)
    const amount = kopecks(input.amount)
    guard.ensure(
      amount > 0n && amount <= most,
      ground.clause,
      'return.amount',
      { most: money(most), amount: input.amount },
      content('OVER_CLAIMABLE', 'amount'),
    )
  },
  effect: (facts, { input, on }) => {
    const id = `return-${facts.returns.length + 1}`
    const ground = returnGrounds[input.ground]
    return {
      ...facts,
      ledger: claim(facts.ledger, id, ground.scope, input.amount, input.rows),
      returns: [
        ...facts.returns,
        {
          id,
          ground: input.ground,
          clause: ground.clause,
          text: input.text,
          decidedOn: on,
          detected: input.detected,
          debtors: input.debtors,
          sentOn: null,
          settledOn: null,
          talks: null,
          court: null,
          judgment: null,
          lowerings: [],
        },
      ],
    }
  },
  starts: {
    'notify-return-decision': ({ facts, on }) => ({
      from: on,
      instance: `return-${facts.returns.length + 1}`,
    }),
    'return-unused': ({ facts, input }) =>
      returnGrounds[input.ground].term === 'return-unused'
        ? { from: input.detected, instance: `return-${facts.returns.length + 1}` }
        : null,
  },
})
