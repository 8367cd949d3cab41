import { z } from 'zod'
import { completion } from '../../../rules/index.ts'
import { conflict } from '../../contract/index.ts'
import { completionFacts } from '../completion.ts'
import { action } from '../vocabulary.ts'

const clauseOf = {
  a: 'kod-ai:2.5.a',
  b: 'kod-ai:2.5.b',
  v: 'kod-ai:2.5.v',
  g: 'kod-ai:2.5.g',
  d: 'kod-ai:2.5.d',
} as const

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
    const { open, unknown } = guard.rule(completion, completionFacts(facts))
    for (const letter of [...open, ...unknown])
      guard.ensure(
        false,
        letter.startsWith('extra') ? 'kod-ai:2.12' : clauseOf[letter as keyof typeof clauseOf],
        'complete.letter',
        { letter },
        conflict('NOT_COMPLETE', letter),
      )
  },
  effect: (facts, { on }) => ({ ...facts, completion: { on } }),
})
