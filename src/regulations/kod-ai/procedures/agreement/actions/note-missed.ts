import { z } from 'zod'
import { dateText } from '../../../../../kernel/index.ts'
import { action, negotiating } from '../vocabulary.ts'

/** A term has passed: it is written down and opens a task. Nothing is refused by time. */
export const noteMissed = action({
  name: 'note-missed',
  title: { ru: 'Отметить пропущенный срок', en: 'Note a missed term' },
  clauses: ['kod-ai:5.8/5', 'kod-ai:5.9', 'kod-ai:5.11'],
  by: ['system'],
  from: [...negotiating, 'in-force', 'refused-by-winner', 'refused-by-fund', 'fulfilled', 'terminated'],
  to: 'same',
  input: z.strictObject({ deadline: z.string().max(100), instance: z.string().max(200), due: dateText() }),
  effect: (facts, { input }) => ({ ...facts, missed: [...facts.missed, input] }),
  notices: ({ input }) => [
    { to: 'role:fund-officer', message: 'notice.missed', operands: { deadline: input.deadline } },
  ],
})
