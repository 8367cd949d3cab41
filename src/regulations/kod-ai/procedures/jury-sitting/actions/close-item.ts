import { z } from 'zod'
import { conflictFound } from '../../../rules/index.ts'
import { idText, moneyText, reasonText } from '../../shared/index.ts'
import { ballotSchema, countBallot, keptBallot } from '../ballot.ts'
import type { Attempt, JuryItem } from '../facts.ts'
import {
  checkCasting,
  checkDecision,
  checkPaper,
  checkQuorum,
  checkSecretary,
  checkVotes,
  openItem,
  state,
} from '../guard.ts'
import { withItem } from '../items.ts'
import { askedOf, rollTies, withTies } from '../ties.ts'
import { jurySittingWords } from '../vocabulary.ts'

const decided = (outcome: string): outcome is 'support' | 'not-support' =>
  outcome === 'support' || outcome === 'not-support'

/**
 * Closes the ballot on one item in one event. Neither majority is no decision: the vote is kept and repeated, never
 * taken for a refusal (reading T36). Who is tied to the applicant by what is known now has no vote. An equal open vote follows the lead's own; an equal secret one waits for it.
 */
export const closeItem = jurySittingWords.action({
  name: 'close-item',
  title: { ru: 'Завершить голосование по заявке', en: 'Close the ballot on an item' },
  clauses: [
    'kod-ai:4.7.5',
    'kod-ai:4.6.4',
    'kod-ai:4.7.6/1',
    'kod-ai:4.7.6/2',
    'kod-ai:4.7.6/3',
    'kod-ai:4.7.3/1',
    'kod-ai:4.7.3/3',
    'kod-ai:4.7.4',
    'kod-ai:4.7.7',
    'kod-ai:4.7.8',
    'kod-ai:4.7.8.a',
    'kod-ai:4.7.8.b',
  ],
  by: ['fund-officer'],
  from: ['open'],
  to: 'same',
  input: z.object({
    item: idText(),
    ballot: ballotSchema,
    /** Who voted on paper: their votes were entered by hand. */
    paper: z.array(idText()).max(100).optional(),
    amount: moneyText().nullable().meta({ clause: 'kod-ai:4.7.8.a' }),
    reason: reasonText().nullable().meta({ clause: 'kod-ai:4.7.8.b' }),
  }),
  needs: { ties: rollTies((ask) => [(ask.input as { item: string }).item]) },
  guard(guard, { facts, input, needs, readings, actor, on }) {
    checkSecretary(guard, facts, actor.id)
    const open = openItem(guard, facts, input.item)
    if (!open) return
    const known = { ...facts, ties: needs.ties }
    guard.rule(conflictFound, askedOf(known, input.item, open, on))
    const item = withTies(known, input.item, open, on)
    const free = guard.ensure(
      item.tie === null,
      'kod-ai:4.7.6/3',
      'jury.tie-open',
      { item: item.number },
      state('TIE_OPEN', 'item'),
    )
    if (!free) return
    checkVotes(guard, facts, item, input.ballot)
    checkPaper(guard, facts, item, input.paper ?? [])
    if (!checkQuorum(guard, facts, item, input.ballot)) return
    const { outcome, castBy } = countBallot(facts, item, input.ballot)
    if (castBy !== null || outcome === 'tie-waits') checkCasting(guard, facts, item, readings)
    guard.ensure(
      outcome !== 'tie-nobody' && outcome !== 'tie-open',
      'kod-ai:4.7.6/3',
      'jury.tie',
      { reason: outcome },
      state('TIE_UNRESOLVED', 'ballot'),
    )
    if (decided(outcome)) checkDecision(guard, facts, input.item, outcome, input)
  },
  effect: (facts, { input, needs, on }) =>
    withItem(facts, input.item, (open): JuryItem => {
      const item = withTies({ ...facts, ties: needs.ties }, input.item, open, on)
      const { tally, outcome, castBy } = countBallot(facts, item, input.ballot)
      const decision = decided(outcome) ? outcome : null
      const attempt: Attempt = {
        ballot: keptBallot(facts, item, input.ballot),
        tally,
        reason: outcome,
        decision,
        ...(input.paper?.length ? { paper: input.paper } : {}),
      }
      const { amount, reason: note } = input
      return {
        ...item,
        attempts: [...item.attempts, attempt],
        tie: outcome === 'tie-waits' ? { amount, note } : null,
        result: decision && { decision, amount, note, tally, castBy },
      }
    }),
})
