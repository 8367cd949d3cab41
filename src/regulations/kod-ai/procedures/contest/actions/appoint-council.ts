import { isNewDocument, rollSchema, seatedTwice, withRoll } from '../appoint.ts'
import { checkEntries, rollRegister } from '../roll-register.ts'
import { contestWords } from '../vocabulary.ts'

/** The expert council, approved by the supervisory board. */
export const appointCouncil = contestWords.action({
  name: 'appoint-council',
  title: { ru: 'Внести состав экспертного совета', en: 'Enter the expert council' },
  clauses: ['kod-ai:4.8.1/2'],
  by: ['fund-officer'],
  from: ['draft', 'intake', 'formal-check', 'expertise', 'jury', 'council'],
  to: 'same',
  input: rollSchema,
  needs: { register: rollRegister },
  guard(guard, { facts, input, needs }) {
    checkEntries(guard, input, needs.register)
    guard.ensure(
      isNewDocument(facts, 'council', input.document),
      'kod-ai:4.8.1/2',
      'contest.order-new',
      { number: input.document.number },
      { code: 'NEW_ORDER_NEEDED', kind: 'state', path: 'document' },
    )
    const twice = seatedTwice(input)
    guard.ensure(
      twice === null,
      'kod-ai:4.8.1/2',
      'contest.seat-once',
      { person: twice },
      { code: 'SEAT_TWICE', kind: 'content', path: 'members' },
    )
  },
  effect: (facts, { input }) => withRoll(facts, 'council', input, {}),
})
