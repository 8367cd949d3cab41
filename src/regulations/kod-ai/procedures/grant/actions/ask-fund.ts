import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { content, sha256 } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** The grantee asks for an explanation or proposes a change; the Fund has ten working days, silence approves nothing. */
export const askFund = action({
  name: 'ask-fund',
  title: { ru: 'Обратиться в Фонд', en: 'Ask the Fund' },
  clauses: [
    'kod-ai:contract-4.2.a',
    'kod-ai:contract-4.2.b',
    'kod-ai:contract-4.3.v',
    'kod-ai:contract-4.3.g',
  ],
  by: ['member'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    kind: z.enum(['question', 'proposal']),
    /** The proposal changes the sum of the grant. */
    amount: z.boolean(),
    text: personalText('actor'),
    justification: sha256().nullable(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      !input.amount || input.justification !== null,
      'kod-ai:contract-4.2.a',
      'ask.justification',
      {},
      content('JUSTIFICATION_MISSING', 'justification'),
    )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    asked: [
      ...facts.asked,
      {
        id: `asked-${facts.asked.length + 1}`,
        kind: input.kind,
        subject: input.text,
        list: [],
        person: actor.id,
        on,
        due: null,
        answeredOn: null,
        refused: false,
      },
    ],
  }),
  starts: { 'fund-answer': ({ facts, on }) => ({ from: on, instance: `asked-${facts.asked.length + 1}` }) },
  notices: ({ facts }) => [
    {
      to: 'role:fund-officer',
      message: 'notice.question',
      operands: { id: `asked-${facts.asked.length + 1}` },
    },
  ],
})
