import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** The Fund asks every member to take a survey; without a request nobody owes one. */
export const requestSurvey = action({
  name: 'request-survey',
  title: { ru: 'Попросить пройти опрос', en: 'Ask to take a survey' },
  clauses: ['kod-ai:5.7.t', 'kod-ai:contract-4.1.e'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ subject: someText(1000), due: dateText() }),
  guard(guard, { input, on }) {
    guard.ensure(
      input.due >= on,
      'kod-ai:contract-4.1.e',
      'extra.due',
      { due: input.due },
      content('DUE_BEFORE_NOTICE', 'due'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: [
      ...facts.asked,
      ...facts.members.map((m, i) => ({
        id: `asked-${facts.asked.length + 1 + i}`,
        kind: 'survey' as const,
        subject: input.subject,
        list: [],
        person: m.person,
        on,
        due: input.due,
        answeredOn: null,
        refused: false,
      })),
    ],
  }),
  starts: {
    survey: ({ facts, input, on }) =>
      facts.members.map((_, i) => ({
        from: on,
        instance: `asked-${facts.asked.length + 1 + i}`,
        due: input.due,
      })),
  },
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({
      to: m.person,
      message: 'notice.survey',
      operands: { subject: input.subject },
    })),
})
