import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { action } from '../vocabulary.ts'

/** The management does not approve: the papers go back to review with a reason, the whole term counts on. */
export const returnToReview = action({
  name: 'return-to-review',
  title: { ru: 'Вернуть на проверку', en: 'Return to review' },
  clauses: ['kod-ai:5.10/1', 'kod-ai:5.8/5'],
  by: ['director'],
  from: ['agreed'],
  to: 'fund-review',
  input: z.strictObject({ reason: personalText('holder') }),
  effect: (facts) => ({ ...facts, agreedOn: null }),
  starts: {
    'fund-review': ({ on }) => ({ from: on }),
    'agreement-total': ({ facts }) => ({ from: facts.award!.published }),
  },
})
