import { z } from 'zod'
import { applicationsIn, named } from '../rows.ts'
import { contestWords } from '../vocabulary.ts'

/** The contest is over once every winner has an agreement or has none for good. */
export const close = contestWords.action({
  name: 'close',
  title: { ru: 'Завершить конкурс', en: 'Close the contest' },
  clauses: ['kod-ai:1.3/4', 'kod-ai:4.11'],
  by: ['fund-officer'],
  from: ['published'],
  to: 'closed',
  input: z.object({}),
  needs: { waiting: applicationsIn('winner', 'announced') },
  guard: (guard, { needs }) => {
    guard.ensure(
      needs.waiting.length === 0,
      'kod-ai:1.3/4',
      'contest.agreements-open',
      { numbers: named(needs.waiting) },
      { code: 'AGREEMENTS_OPEN', kind: 'state' },
    )
  },
  effect: (facts) => facts,
})
