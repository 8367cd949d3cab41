import { z } from 'zod'
import { idText, personalText } from '../../shared/index.ts'
import { content, state } from '../guard.ts'
import { withItem } from '../items.ts'
import { jurySittingWords } from '../vocabulary.ts'
import { decidersOf } from '../voters.ts'

/** A tie of somebody who voted became known before the protocol is signed: the ballot is void, it is held anew without them. */
export const voidVote = jurySittingWords.action({
  name: 'void-vote',
  title: { ru: 'Признать голосование недействительным', en: 'Void a ballot' },
  clauses: ['kod-ai:4.7.6/2', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b'],
  by: ['fund-officer'],
  from: ['open'],
  to: 'same',
  input: z.object({
    item: idText(),
    person: idText(),
    letter: z.enum(['a', 'b']),
    reason: personalText('person'),
  }),
  guard(guard, { facts, input }) {
    const item = facts.items[input.item]
    const voted = guard.ensure(
      item !== undefined && item.attempts.length > 0 && item.postponed === null,
      'kod-ai:4.7.6/2',
      'jury.no-ballot',
      { item: input.item },
      state('NO_BALLOT', 'item'),
    )
    if (!voted) return
    guard.ensure(
      decidersOf(item!).includes(input.person),
      'kod-ai:4.7.6/2',
      'jury.did-not-vote',
      { person: input.person },
      content('DID_NOT_VOTE', 'person'),
    )
  },
  effect: (facts, { input: { item: id, person, letter, reason } }) =>
    withItem(facts, id, (item) => ({
      ...item,
      recused: [...item.recused.filter((r) => r.person !== person), { person, letter }],
      attempts: item.attempts.map((a, i) => (i === item.attempts.length - 1 ? { ...a, void: reason } : a)),
      tie: null,
      result: null,
    })),
})
