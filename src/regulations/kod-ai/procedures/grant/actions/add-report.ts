import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action, performing } from '../vocabulary.ts'

/** The Fund adds a form of reporting with its day. */
export const addReport = action({
  name: 'add-report',
  title: { ru: 'Назначить дополнительную отчётность', en: 'Add a report' },
  clauses: ['kod-ai:5.7.r', 'kod-ai:contract-4.4.v'],
  by: ['fund-officer'],
  from: [...performing, 'suspended'],
  to: 'same',
  input: z.strictObject({ form: someText(1000), due: dateText() }),
  guard(guard, { input, on }) {
    guard.ensure(
      input.due >= on,
      'kod-ai:contract-4.4.v',
      'extra.due',
      { due: input.due },
      content('DUE_BEFORE_NOTICE', 'due'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: [
      ...facts.asked,
      {
        id: `asked-${facts.asked.length + 1}`,
        kind: 'report',
        subject: input.form,
        list: [],
        person: null,
        on,
        due: input.due,
        answeredOn: null,
        refused: false,
      },
    ],
  }),
  starts: {
    'extra-report': ({ facts, input, on }) => ({
      from: on,
      instance: `asked-${facts.asked.length + 1}`,
      due: input.due,
    }),
  },
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({
      to: m.person,
      message: 'notice.request',
      operands: { subject: input.form },
    })),
})
