import { z } from 'zod'
import { dateText, idText } from '../../shared/index.ts'
import { reviewWords } from '../vocabulary.ts'

/** The application engaged an expert: the review opens, the application itself stays shut until the statement. */
export const assign = reviewWords.action({
  name: 'assign',
  title: { ru: 'Открыть экспертизу', en: 'Open the review' },
  clauses: ['kod-ai:4.6.1/1', 'kod-ai:4.6.9'],
  by: ['system'],
  from: 'new',
  to: 'assigned',
  input: z.object({
    contest: idText(),
    expert: idText(),
    /** The entry in the register; absent from events of before it was passed on. */
    entry: idText().optional(),
    lot: z.string().max(40),
    due: dateText().nullable(),
    criteria: z.array(z.string().max(100)).max(20),
  }),
  effect: (facts, { input }) => ({ ...facts, ...input, entry: input.entry ?? null }),
  starts: { 'stage-3': ({ input, on }) => (input.due ? { from: on, due: input.due } : null) },
  notices: ({ input }) => [{ to: input.expert, message: 'review.assigned' }],
})
