import type { Lot } from '../../shared/index.ts'
import { draftSchema, ensureDraft } from '../draft.ts'
import { contestWords } from '../vocabulary.ts'

/** Before the announcement everything may be changed. */
export const revise = contestWords.action({
  name: 'revise',
  title: { ru: 'Изменить до объявления', en: 'Change before the announcement' },
  clauses: ['kod-ai:1.4', 'kod-ai:2.7'],
  by: ['fund-officer'],
  from: ['draft'],
  to: 'same',
  input: draftSchema,
  expectsVersion: true,
  guard: (guard, { input }) => ensureDraft(guard, input),
  effect: (facts, { input }) => ({ ...facts, ...input, lots: input.lots as readonly Lot[] }),
})
