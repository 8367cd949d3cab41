import { z } from 'zod'
import { idText, reasonText } from '../../shared/index.ts'
import { openItem } from '../guard.ts'
import { withItem } from '../items.ts'
import { jurySittingWords } from '../vocabulary.ts'

/** Without quorum or lead for an item it is put off to another sitting, not rejected (reading T38). */
export const postponeItem = jurySittingWords.action({
  name: 'postpone-item',
  title: { ru: 'Отложить заявку', en: 'Postpone an item' },
  clauses: ['kod-ai:4.7.3/1', 'kod-ai:4.7.6/3'],
  by: ['fund-officer'],
  from: ['planned', 'open'],
  to: 'same',
  input: z.object({ item: idText(), reason: reasonText() }),
  guard: (guard, { facts, input }) => {
    openItem(guard, facts, input.item)
  },
  effect: (facts, { input }) =>
    withItem(facts, input.item, (item) => ({ ...item, tie: null, postponed: input.reason })),
  releases: ({ input }) => [`kod-ai/jury-item:${input.item}`],
})
