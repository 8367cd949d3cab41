import { z } from 'zod'
import { idText, personalText } from '../../shared/index.ts'
import type { BodyConfig } from '../config.ts'
import { role, state } from '../guard.ts'
import type { BodySittingWords } from '../vocabulary.ts'

/** The bar of 4.6.4 is for experts and jury; elsewhere a conflict is declared, shown and warned of (reading T39). */
export const declareConflict = (words: BodySittingWords, config: BodyConfig) =>
  words.action({
    name: 'declare-conflict',
    title: { ru: 'Заявить о конфликте интересов', en: 'Declare a conflict' },
    clauses: ['kod-ai:4.6.4', ...config.clauses.plan],
    by: ['fund-officer', config.role],
    from: ['planned', 'open'],
    to: 'same',
    input: z.object({ person: idText(), item: idText(), ground: personalText('person') }),
    guard: (guard, { facts, input, actor }) => {
      guard.ensure(
        input.item in facts.items,
        config.clauses.plan[0],
        'body.item',
        { item: input.item },
        state('NO_OPEN_ITEM', 'item'),
      )
      guard.ensure(
        actor.role === 'fund-officer' || actor.id === input.person,
        'kod-ai:4.6.4',
        'body.own-conflict',
        { person: input.person },
        role('OTHER_PERSON', 'person'),
      )
    },
    effect: (facts, { input }) => ({ ...facts, conflicts: [...facts.conflicts, input] }),
  })
