import { z } from 'zod'
import { reasonText } from '../../shared/index.ts'
import { jurySittingWords } from '../vocabulary.ts'

/** A planned sitting that does not take place gives its agenda back. */
export const cancel = jurySittingWords.action({
  name: 'cancel',
  title: { ru: 'Отменить заседание', en: 'Cancel the sitting' },
  clauses: ['kod-ai:4.7.3/1'],
  by: ['fund-officer'],
  from: ['planned'],
  to: 'cancelled',
  input: z.object({ reason: reasonText() }),
  effect: (facts, { input }) => ({ ...facts, cancelled: input.reason }),
  releases: ({ facts }) => Object.keys(facts.items).map((id) => `kod-ai/jury-item:${id}`),
})
