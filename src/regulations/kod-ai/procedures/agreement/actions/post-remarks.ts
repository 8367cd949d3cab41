import { z } from 'zod'
import { personalText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund returns the papers with a list of remarks; the three working days run from their delivery in the system. */
export const postRemarks = action({
  name: 'post-remarks',
  title: { ru: 'Направить замечания', en: 'Post remarks' },
  clauses: ['kod-ai:5.8/2', 'kod-ai:5.8/4'],
  by: ['fund-officer'],
  from: ['fund-review'],
  to: 'remarks',
  input: z.strictObject({
    remarks: z.array(z.strictObject({ place: someText(200), text: personalText('holder') })).max(100),
  }),
  guard(guard, { input }) {
    guard.ensure(
      input.remarks.length > 0,
      'kod-ai:5.8/2',
      'remarks.none',
      {},
      content('REMARKS_EMPTY', 'remarks'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    rounds: facts.rounds.map((round, i) =>
      i === facts.rounds.length - 1 ? { ...round, remarksOn: on, remarks: input.remarks } : round,
    ),
  }),
  starts: { corrections: ({ on }) => ({ from: on }) },
  stops: { 'fund-review': () => '' },
  notices: ({ facts }) => facts.members.map((m) => ({ to: m.person, message: 'notice.remarks' })),
})
