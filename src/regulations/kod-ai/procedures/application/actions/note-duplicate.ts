import { z } from 'zod'
import { idText } from '../../shared/index.ts'
import { applicationWords } from '../vocabulary.ts'

/** Another application was taken over that names persons of this one: the formal check compares the two. */
export const noteDuplicate = applicationWords.action({
  name: 'note-duplicate',
  title: { ru: 'Отметить совпадение участников', en: 'Note shared members' },
  clauses: ['kod-ai:3.3/3'],
  by: ['system'],
  from: ['submitted', 'withdrawn', 'removed', 'rejected', 'in-review'],
  to: 'same',
  input: z.object({ case: idText() }),
  effect: (facts, { input }) =>
    facts.others.some((o) => o.case === input.case)
      ? facts
      : { ...facts, others: [...facts.others, { case: input.case, shared: [] }] },
})
