import { z } from 'zod'
import { action } from '../vocabulary.ts'

/** The grant is done or terminated: so is the agreement. It ends by nothing else, not by the calendar. */
export const finish = action({
  name: 'finish',
  title: { ru: 'Завершить договор', en: 'Finish the agreement' },
  clauses: ['kod-ai:contract-10.1'],
  by: ['system'],
  from: ['in-force'],
  to: {
    oneOf: ['fulfilled', 'terminated'],
    choose: ({ input }) => input.outcome,
  },
  input: z.strictObject({ outcome: z.enum(['fulfilled', 'terminated']) }),
  effect: (facts) => facts,
})
