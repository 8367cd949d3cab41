import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** The Fund asks for control documents; ten working days from the request. */
export const requestDocuments = action({
  name: 'request-documents',
  title: { ru: 'Запросить документы', en: 'Request documents' },
  clauses: ['kod-ai:6.12/3', 'kod-ai:contract-4.1.zh', 'kod-ai:contract-4.4.b', 'kod-ai:contract-4.6'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ subject: someText(1000), list: z.array(someText(500)).max(100) }),
  guard(guard, { input }) {
    guard.ensure(
      input.list.length > 0,
      'kod-ai:contract-4.4.b',
      'request.list',
      {},
      content('LIST_EMPTY', 'list'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: [
      ...facts.asked,
      {
        id: `asked-${facts.asked.length + 1}`,
        kind: 'documents',
        subject: input.subject,
        list: input.list,
        person: null,
        on,
        due: null,
        answeredOn: null,
        refused: false,
      },
    ],
  }),
  starts: {
    'reply-to-request': ({ facts, on }) => ({ from: on, instance: `asked-${facts.asked.length + 1}` }),
  },
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({
      to: m.person,
      message: 'notice.request',
      operands: { subject: input.subject },
    })),
})
