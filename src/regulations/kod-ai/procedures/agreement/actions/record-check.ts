import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund records a dated check of a member; a later check of the same kind takes its place (a paid debt, say). */
export const recordCheck = action({
  name: 'record-check',
  title: { ru: 'Записать проверку участника', en: 'Record a check of a member' },
  clauses: [
    'kod-ai:5.6',
    'kod-ai:5.6.a',
    'kod-ai:5.6.b',
    'kod-ai:5.6.v',
    'kod-ai:5.6.g',
    'kod-ai:fn2',
    'kod-ai:declaration-3',
    'kod-ai:declaration-6',
  ],
  by: ['fund-officer'],
  from: ['awaiting-papers', 'fund-review', 'remarks', 'agreed', 'management-approved'],
  to: 'same',
  input: z.strictObject({
    person: someText(200),
    kind: z.enum(['citizenship', 'bankruptcy', 'tax', 'breach', 'umnik', 'open-grants']),
    passed: z.boolean(),
    on: dateText(),
    /** Where it was looked up. */
    source: someText(500),
  }),
  guard(guard, { facts, input, on }) {
    guard.ensure(
      facts.members.some((m) => m.person === input.person),
      'kod-ai:5.6',
      'check.person',
      { person: input.person },
      content('UNKNOWN_PERSON', 'person'),
    )
    guard.ensure(input.on <= on, 'kod-ai:5.6', 'check.future', { on: input.on }, content('FUTURE_DATE', 'on'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    checks: [
      ...facts.checks.filter((c) => c.person !== input.person || c.kind !== input.kind),
      { person: input.person, kind: input.kind, passed: input.passed, on: input.on, source: input.source },
    ],
  }),
})
