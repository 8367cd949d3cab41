import { z } from 'zod'
import { dateText, personalText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** A dispute about a claim goes to talks first. */
export const holdTalks = action({
  name: 'hold-talks',
  title: { ru: 'Записать переговоры', en: 'Record talks' },
  clauses: ['kod-ai:contract-8.5'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), from: dateText(), text: personalText('holder') }),
  guard(guard, { facts, input }) {
    guard.ensure(
      facts.returns.some((r) => r.id === input.id),
      'kod-ai:contract-8.5',
      'return.unknown',
      {},
      content('UNKNOWN_CLAIM', 'id'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    returns: changed(facts.returns, input.id, (r) => ({
      ...r,
      talks: { from: input.from, text: input.text },
    })),
  }),
})
