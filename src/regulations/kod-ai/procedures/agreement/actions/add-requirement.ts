import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund adds a requirement to the library, a result or an indicator before signing; it enters the completion check. */
export const addRequirement = action({
  name: 'add-requirement',
  title: { ru: 'Добавить требование или показатель', en: 'Add a requirement or an indicator' },
  clauses: ['kod-ai:2.11', 'kod-ai:2.12', 'kod-ai:contract-4.4.g', 'kod-ai:contract-app-1.row'],
  by: ['fund-officer'],
  from: ['awaiting-papers', 'fund-review', 'remarks', 'agreed'],
  to: 'same',
  input: z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,40}$/), text: someText() }),
  guard(guard, { facts, input }) {
    guard.ensure(
      facts.requirements.every((r) => r.key !== input.key),
      'kod-ai:2.11',
      'requirement.known',
      { key: input.key },
      conflict('REQUIREMENT_KNOWN', 'key'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    requirements: [...facts.requirements, { key: input.key, text: input.text }],
  }),
})
