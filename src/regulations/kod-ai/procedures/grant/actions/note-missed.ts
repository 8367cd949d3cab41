import { z } from 'zod'
import { dateText } from '../../../../../kernel/index.ts'
import { action, everywhere } from '../vocabulary.ts'

/** A term has passed: it is written down and opens a task; a missed report day begins the preview of the penalty. */
export const noteMissed = action({
  name: 'note-missed',
  title: { ru: 'Отметить пропущенный срок', en: 'Note a missed term' },
  clauses: [
    'kod-ai:6.3/1',
    'kod-ai:6.3/2',
    'kod-ai:contract-3.3.2',
    'kod-ai:contract-4.1.b',
    'kod-ai:6.12/3',
  ],
  by: ['system'],
  from: [...everywhere],
  to: 'same',
  input: z.strictObject({ deadline: z.string().max(100), instance: z.string().max(200), due: dateText() }),
  effect: (facts, { input }) => ({ ...facts, missed: [...facts.missed, input] }),
  notices: ({ input }) => [
    { to: 'role:fund-officer', message: 'notice.missed', operands: { deadline: input.deadline } },
  ],
})
