import { z } from 'zod'
import { dateText, kopecks, money, moneyText, personalText, someText } from '../../../../../kernel/index.ts'
import { doubleClaim, returnOfGrant } from '../../../rules/index.ts'
import { conflict, content, forbidden } from '../../contract/index.ts'
import type { GrantFacts } from '../facts.ts'
import { type ReturnGroundKey, returnGroundKeys, returnGrounds } from '../grounds.ts'
import { claim, claimable, confirmed, least, mostOf, openOf, paid, returned, spent } from '../ledger.ts'
import { isMember } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** Claims that still hold something, by the grounds of the rules. */
const openClaims = (facts: GrantFacts) =>
  facts.ledger.claims.flatMap((c) => {
    const decision = facts.returns.find((r) => r.id === c.id)
    if (!decision) return []
    return [{ ground: returnGrounds[decision.ground as ReturnGroundKey].rule, amount: money(openOf(c)) }]
  })

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
    guard.ensure(
      ground.shown(facts),
      ground.clause,
      'return.ground',
      { ground: input.ground, why: ground.clause },
      input.ground === 'result-not-achieved'
        ? forbidden('RESULT_ACHIEVED')
        : conflict('GROUND_NOT_SHOWN', 'ground'),
    )
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
    const { ledger } = facts
    guard.ensure(
      claimable(ledger) > 0n,
      'kod-ai:contract-8.6',
      'return.none',
      {},
      conflict('NOTHING_TO_CLAIM'),
    )
    const whole = ground.summed
      ? guard.rule(returnOfGrant, {
          ground: ground.rule,
          transferred: money(paid(ledger)),
          spent: money(spent(ledger)),
          confirmed: money(confirmed(ledger)),
          start: input.detected,
          agreementDate: null,
          demandDue: null,
          members: facts.members.length,
        }).amount
      : null
    const left = guard.rule(doubleClaim, {
      paid: money(paid(ledger)),
      returned: money(returned(ledger)),
      claimed: openClaims(facts),
      ground: ground.rule,
      amount: whole ?? money(mostOf(ledger, ground.scope, input.rows)),
    }).claimable
    const most = least(mostOf(ledger, ground.scope, input.rows), kopecks(left ?? '0.00'))
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
