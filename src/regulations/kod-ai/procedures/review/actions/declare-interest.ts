import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { reviewWords } from '../vocabulary.ts'

/** An expert with an interest is out, before or after having seen the application; somebody else is assigned. */
export const declareInterest = reviewWords.action({
  name: 'declare-interest',
  title: { ru: 'Заявить о заинтересованности', en: 'Declare an interest' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b'],
  by: ['reviewer'],
  from: ['assigned', 'opened'],
  to: 'recused',
  input: z.object({
    letter: z.enum(['a', 'b']).meta({ clause: 'kod-ai:4.6.4' }),
    text: personalText('actor'),
  }),
  effect: (facts, { input, on }) => ({ ...facts, interest: { ...input, on } }),
  stops: { 'stage-3': () => '' },
  children: ({ facts, file }) => [
    {
      child: 'recusal',
      procedure: 'application',
      case: file.parent,
      action: 'record-recusal',
      input: { review: file.id, expert: facts.expert, why: 'recused' },
    },
  ],
})
