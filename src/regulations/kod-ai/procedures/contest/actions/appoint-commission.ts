import { isNewDocument, rollSchema, seatedTwice, unknownCategories, withRoll } from '../appoint.ts'
import { commissionCategories } from '../bodies.ts'
import { checkEntries, rollRegister } from '../roll-register.ts'
import { contestWords } from '../vocabulary.ts'

/** The contest commission: body and rules are set by the supervisory board; an absent category is only a warning. */
export const appointCommission = contestWords.action({
  name: 'appoint-commission',
  title: { ru: 'Внести состав конкурсной комиссии', en: 'Enter the contest commission' },
  clauses: ['kod-ai:4.9.1', 'kod-ai:4.9.2'],
  by: ['fund-officer'],
  from: ['draft', 'intake', 'formal-check', 'expertise', 'jury', 'council', 'commission'],
  to: 'same',
  input: rollSchema,
  needs: { register: rollRegister },
  guard(guard, { facts, input, needs }) {
    checkEntries(guard, input, needs.register)
    guard.ensure(
      isNewDocument(facts, 'commission', input.document),
      'kod-ai:4.9.1',
      'contest.order-new',
      { number: input.document.number },
      { code: 'NEW_ORDER_NEEDED', kind: 'state', path: 'document' },
    )
    const twice = seatedTwice(input)
    guard.ensure(
      twice === null,
      'kod-ai:4.9.1',
      'contest.seat-once',
      { person: twice },
      { code: 'SEAT_TWICE', kind: 'content', path: 'members' },
    )
    const [unknown] = unknownCategories(input, commissionCategories)
    guard.ensure(
      unknown === undefined,
      'kod-ai:4.9.2',
      'contest.category',
      { category: unknown ?? '', allowed: Object.keys(commissionCategories) },
      { code: 'CATEGORY', kind: 'content', path: 'members' },
    )
  },
  effect: (facts, { input }) => withRoll(facts, 'commission', input, commissionCategories),
})
