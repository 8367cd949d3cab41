import { z } from 'zod'
import { castingSeat } from '../../../../../kernel/index.ts'
import { idText, reasonText } from '../../shared/index.ts'
import { seatsOf } from '../ballot.ts'
import type { JuryItem } from '../facts.ts'
import { checkDecision, openItem, role, state } from '../guard.ts'
import { withItem } from '../items.ts'
import { rollTies, withTies } from '../ties.ts'
import { jurySittingWords } from '../vocabulary.ts'

/** After an equal secret vote the chair, or the deputy where the chair is absent or conflicted, votes openly by name. */
export const castDecidingVote = jurySittingWords.action({
  name: 'cast-deciding-vote',
  title: { ru: 'Подать решающий голос', en: 'Cast the deciding vote' },
  clauses: ['kod-ai:4.7.6/3', 'kod-ai:4.7.6/2'],
  by: ['jury-lead'],
  from: ['open'],
  to: 'same',
  input: z.object({
    item: idText(),
    vote: z.enum(['for', 'against', 'abstain']),
    reason: reasonText().nullable(),
  }),
  needs: { ties: rollTies((ask) => [(ask.input as { item: string }).item]) },
  guard(guard, { facts, input, needs, actor, on }) {
    const open = openItem(guard, facts, input.item)
    if (!open) return
    const item = withTies({ ...facts, ties: needs.ties }, input.item, open, on)
    const tied = guard.ensure(
      item.tie !== null,
      'kod-ai:4.7.6/3',
      'jury.no-tie',
      { item: item.number },
      state('NO_TIE', 'item'),
    )
    if (!tied) return
    guard.ensure(
      castingSeat(seatsOf(facts, item))?.id === actor.id,
      'kod-ai:4.7.6/3',
      'jury.casting',
      { person: actor.id },
      role('NOT_CASTING', 'item'),
    )
    const voted = guard.ensure(
      input.vote !== 'abstain',
      'kod-ai:4.7.6/3',
      'jury.tie',
      { reason: 'abstain' },
      state('TIE_UNRESOLVED', 'vote'),
    )
    if (!voted) return
    const decision = input.vote === 'for' ? 'support' : 'not-support'
    const reason = input.reason ?? item.tie!.note
    const amount = decision === 'support' ? item.tie!.amount : null
    checkDecision(guard, facts, input.item, decision, { amount, reason })
  },
  effect: (facts, { input, actor }) =>
    withItem(facts, input.item, (item): JuryItem => {
      const supported = input.vote === 'for'
      return {
        ...item,
        tie: null,
        result: {
          decision: supported ? 'support' : 'not-support',
          amount: supported ? item.tie!.amount : null,
          note: input.reason ?? item.tie!.note,
          tally: item.attempts.at(-1)!.tally,
          castBy: actor.id,
        },
      }
    }),
})
