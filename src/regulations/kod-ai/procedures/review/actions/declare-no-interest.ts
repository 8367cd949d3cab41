import { z } from 'zod'
import { reviewWords } from '../vocabulary.ts'

/** Only the statement of no interest, made for this application, opens it to the expert. */
export const declareNoInterest = reviewWords.action({
  name: 'declare-no-interest',
  title: { ru: 'Заявить об отсутствии заинтересованности', en: 'State no interest' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4'],
  by: ['reviewer'],
  from: ['assigned'],
  to: 'opened',
  input: z.object({ statement: z.boolean().meta({ clause: 'kod-ai:4.6.3' }) }),
  guard: (guard, { input }) => {
    guard.ensure(
      input.statement,
      'kod-ai:4.6.3',
      'review.statement',
      {},
      { code: 'STATEMENT', kind: 'content', path: 'statement' },
    )
  },
  effect: (facts, { on }) => ({ ...facts, noInterest: { on } }),
})
