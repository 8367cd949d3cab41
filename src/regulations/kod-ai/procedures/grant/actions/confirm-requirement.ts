import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { action, performing } from '../vocabulary.ts'

/** The Fund confirms that an added requirement is met. */
export const confirmRequirement = action({
  name: 'confirm-requirement',
  title: { ru: 'Подтвердить выполнение требования', en: 'Confirm that a requirement is met' },
  clauses: ['kod-ai:2.12', 'kod-ai:contract-4.4.g'],
  by: ['fund-officer'],
  from: [...performing],
  to: 'same',
  input: z.strictObject({ key: idText(), evidence: someText(1000) }),
  guard(guard, { facts, input }) {
    guard.ensure(
      facts.requirements.some((r) => r.key === input.key),
      'kod-ai:2.12',
      'requirement.unknown',
      { key: input.key },
      content('UNKNOWN_REQUIREMENT', 'key'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    requirements: facts.requirements.map((r) => (r.key === input.key ? { ...r, metOn: on } : r)),
  }),
})
