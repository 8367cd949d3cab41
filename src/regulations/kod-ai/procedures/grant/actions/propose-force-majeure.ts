import { z } from 'zod'
import { dateText, personalText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action, performing } from '../vocabulary.ts'

/** One side gives written notice of force majeure with the expected end. Without the notice of the other nothing stops. */
export const proposeForceMajeure = action({
  name: 'propose-force-majeure',
  title: { ru: 'Уведомить о непреодолимой силе', en: 'Give notice of force majeure' },
  clauses: ['kod-ai:contract-9', 'kod-ai:contract-8.11'],
  by: ['member', 'fund-officer'],
  from: [...performing],
  to: 'same',
  input: z.strictObject({ from: dateText(), expectedEnd: dateText(), text: personalText('actor') }),
  guard(guard, { input }) {
    guard.ensure(
      input.from <= input.expectedEnd,
      'kod-ai:contract-9',
      'force.dates',
      { from: input.from, to: input.expectedEnd },
      content('FORCE_MAJEURE_DATES', 'expectedEnd'),
    )
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    forceMajeure: [
      ...facts.forceMajeure,
      {
        id: `force-${facts.forceMajeure.length + 1}`,
        from: input.from,
        expectedEnd: input.expectedEnd,
        text: input.text,
        noticeBy: actor.role === 'member' ? 'member' : 'fund',
        confirmedOn: null,
        to: null,
      },
    ],
  }),
  notices: ({ facts, actor }) =>
    actor.role === 'member'
      ? [{ to: 'role:fund-officer', message: 'notice.force' }]
      : facts.members.map((m) => ({ to: m.person, message: 'notice.force' as const })),
})
