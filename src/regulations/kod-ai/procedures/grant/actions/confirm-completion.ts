import { z } from 'zod'
import { conflict } from '../../contract/index.ts'
import { conditions } from '../completion.ts'
import { action } from '../vocabulary.ts'

/** The Fund confirms that the project is complete: all five conditions and its own added ones. The result counts from here. */
export const confirmCompletion = action({
  name: 'confirm-completion',
  title: { ru: 'Подтвердить завершение проекта', en: 'Confirm that the project is complete' },
  clauses: [
    'kod-ai:2.5',
    'kod-ai:2.5.a',
    'kod-ai:2.5.b',
    'kod-ai:2.5.v',
    'kod-ai:2.5.g',
    'kod-ai:2.5.d',
    'kod-ai:2.10',
    'kod-ai:2.10.a',
    'kod-ai:2.12',
    'kod-ai:6.8/2',
    'kod-ai:contract-4.1.g',
    'kod-ai:contract-7.6',
    'kod-ai:contract-7.6.a',
    'kod-ai:contract-7.6.b',
    'kod-ai:contract-7.6.v',
    'kod-ai:contract-7.6.g',
    'kod-ai:contract-7.6.d',
    'kod-ai:contract-7.7.a',
    'kod-ai:contract-7.8.2',
  ],
  by: ['fund-officer'],
  from: ['completing'],
  to: 'same',
  input: z.strictObject({}),
  guard(guard, { facts }) {
    for (const condition of conditions(facts))
      guard.ensure(
        condition.met,
        'kod-ai:2.5',
        'complete.letter',
        { letter: condition.letter, what: condition.what },
        conflict('NOT_COMPLETE', condition.letter),
      )
  },
  effect: (facts, { on }) => ({ ...facts, completion: { on } }),
})
