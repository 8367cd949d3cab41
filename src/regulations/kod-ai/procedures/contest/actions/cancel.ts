import { z } from 'zod'
import { reasonText } from '../../shared/index.ts'
import { contestWords } from '../vocabulary.ts'

/** A contest that was never announced may be dropped. The clauses know no way to call off an announced one. */
export const cancel = contestWords.action({
  name: 'cancel',
  title: { ru: 'Отказаться от объявления', en: 'Drop before the announcement' },
  clauses: ['kod-ai:4.4.1'],
  by: ['fund-officer'],
  from: ['draft'],
  to: 'cancelled',
  input: z.object({ reason: reasonText() }),
  effect: (facts, { input, on }) => ({ ...facts, cancelled: { on, reason: input.reason } }),
})
