import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund adds a requirement to the library, before the final act: one more condition of completion, of this grant only. */
export const addRequirement = action({
  name: 'add-requirement',
  title: { ru: 'Добавить требование к библиотеке', en: 'Add a requirement to the library' },
  clauses: ['kod-ai:2.12', 'kod-ai:contract-4.4.g'],
  by: ['fund-officer'],
  from: ['active', 'final-review', 'completing'],
  to: 'same',
  input: z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,40}$/), text: someText() }),
  guard(guard, { facts, input, file }) {
    guard.ensure(
      file.state !== 'completing',
      'kod-ai:contract-4.4.g',
      'requirement.late',
      {},
      conflict('AFTER_FINAL_ACT'),
    )
    guard.ensure(
      facts.requirements.every((r) => r.key !== input.key),
      'kod-ai:2.12',
      'requirement.known',
      { key: input.key },
      conflict('REQUIREMENT_KNOWN', 'key'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    requirements: [...facts.requirements, { key: input.key, text: input.text, metOn: null }],
  }),
})
