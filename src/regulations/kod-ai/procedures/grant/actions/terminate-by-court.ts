import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** A court ended the agreement: its decision with number and date. */
export const terminateByCourt = action({
  name: 'terminate-by-court',
  title: { ru: 'Записать расторжение судом', en: 'Record the termination by a court' },
  clauses: ['kod-ai:6.14', 'kod-ai:contract-10.4'],
  by: ['fund-officer'],
  from: ['active', 'final-review', 'completing', 'suspended'],
  to: 'terminating',
  input: z.strictObject({ court: someText(300), number: someText(100), date: dateText() }),
  guard(guard, { input, on }) {
    guard.ensure(input.date <= on, 'kod-ai:6.14', 'court.decision', {}, content('FUTURE_DATE', 'date'))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    termination: {
      way: 'court',
      grounds: [],
      detected: input.date,
      on,
      text: `${input.court}, ${input.number}, ${input.date}`,
    },
  }),
  stops: { 'stage-report': () => '*', advance: () => '*', 'extra-report': () => '*' },
})
