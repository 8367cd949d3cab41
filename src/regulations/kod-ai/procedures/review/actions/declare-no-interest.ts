import { z } from 'zod'
import { checkTie, tieNeeds } from '../tie.ts'
import { reviewWords } from '../vocabulary.ts'

/** Only the statement of no interest, made for this application, opens it to the expert; a known tie speaks against it. */
export const declareNoInterest = reviewWords.action({
  name: 'declare-no-interest',
  title: { ru: 'Заявить об отсутствии заинтересованности', en: 'State no interest' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b'],
  by: ['reviewer'],
  from: ['assigned'],
  to: 'opened',
  signature: true,
  input: z.object({ statement: z.boolean().meta({ clause: 'kod-ai:4.6.3' }) }),
  needs: tieNeeds,
  guard(guard, { facts, input, needs, readings, on }) {
    guard.ensure(
      input.statement,
      'kod-ai:4.6.3',
      'review.statement',
      {},
      { code: 'STATEMENT', kind: 'content', path: 'statement' },
    )
    checkTie(guard, facts, needs, readings, on)
  },
  effect: (facts, { on }) => ({ ...facts, noInterest: { on } }),
  children: ({ facts, file }) => [
    {
      child: 'opening',
      procedure: 'application',
      case: file.parent,
      action: 'open-to-expert',
      input: { review: file.id, expert: facts.expert },
    },
  ],
})
