import type { Lot } from '../../shared/index.ts'
import { draftSchema, ensureDraft } from '../draft.ts'
import { contestWords } from '../vocabulary.ts'

export const prepare = contestWords.action({
  name: 'prepare',
  title: { ru: 'Подготовить конкурс', en: 'Prepare the contest' },
  clauses: [
    'kod-ai:1.4',
    'kod-ai:1.4.a',
    'kod-ai:1.4.b',
    'kod-ai:1.4.v',
    'kod-ai:1.4.g',
    'kod-ai:1.4.d',
    'kod-ai:2.7',
    'kod-ai:1.3/9',
    'kod-ai:1.1/1',
    'kod-ai:1.1/2',
  ],
  by: ['fund-officer'],
  from: 'new',
  to: 'draft',
  input: draftSchema,
  guard: (guard, { input }) => ensureDraft(guard, input),
  effect: (facts, { input }) => ({ ...facts, ...input, lots: input.lots as readonly Lot[] }),
})
