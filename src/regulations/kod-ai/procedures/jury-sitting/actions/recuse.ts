import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { content, openItem, role } from '../guard.ts'
import { withItem } from '../items.ts'
import { jurySittingWords } from '../vocabulary.ts'

/** A member conflicted under 4.6.4 leaves for the item; each declares for oneself, the secretary for what is known. */
export const recuse = jurySittingWords.action({
  name: 'recuse',
  title: { ru: 'Отвести члена жюри по заявке', en: 'Recuse a member from an item' },
  clauses: ['kod-ai:4.7.6/2', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b'],
  by: ['fund-officer', 'jury'],
  from: ['planned', 'open'],
  to: 'same',
  input: z.object({ item: idText(), person: idText(), letter: z.enum(['a', 'b']) }),
  guard(guard, { facts, input, actor }) {
    const { person } = input
    openItem(guard, facts, input.item)
    guard.ensure(
      facts.roll.some((s) => s.person === person),
      'kod-ai:4.7.2',
      'jury.roll',
      { person },
      content('NOT_IN_ROLL', 'person'),
    )
    guard.ensure(
      actor.role === 'fund-officer' || actor.id === person,
      'kod-ai:4.7.3/3',
      'jury.proxy',
      { person, by: actor.id },
      role('PROXY', 'person'),
    )
  },
  effect: (facts, { input }) =>
    withItem(facts, input.item, (item) => ({
      ...item,
      recused: [
        ...item.recused.filter((r) => r.person !== input.person),
        { person: input.person, letter: input.letter },
      ],
    })),
})
