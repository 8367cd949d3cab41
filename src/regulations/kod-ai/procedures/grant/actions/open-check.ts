import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content, forbidden } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** The Fund, or the organisation assigned to this grant, checks the progress of the works and the spending. */
export const openCheck = action({
  name: 'open-check',
  title: { ru: 'Назначить проверку', en: 'Open a check' },
  clauses: [
    'kod-ai:6.12/1',
    'kod-ai:6.12/2',
    'kod-ai:5.7.n',
    'kod-ai:contract-4.3.a',
    'kod-ai:contract-4.5',
    'kod-ai:contract-7.5',
  ],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    from: dateText(),
    to: dateText(),
    subject: someText(),
    /** Null: by the Fund itself. */
    monitor: someText(200).nullable(),
    members: z.array(someText(200)).min(1).max(20),
  }),
  guard(guard, { facts, input }) {
    guard.ensure(
      input.from <= input.to,
      'kod-ai:6.12/1',
      'check.dates',
      { from: input.from, to: input.to },
      content('CHECK_DATES', 'to'),
    )
    guard.ensure(
      input.monitor === null || facts.monitors.includes(input.monitor),
      'kod-ai:6.12/2',
      'check.monitor',
      {},
      forbidden('MONITOR_NOT_ASSIGNED', 'monitor'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    checks: [
      ...facts.checks,
      {
        id: `check-${facts.checks.length + 1}`,
        from: input.from,
        to: input.to,
        subject: input.subject,
        by: input.monitor === null ? 'fund' : 'monitor',
        members: input.members,
        finding: null,
      },
    ],
  }),
})
