import { isNewDocument, rollSchema, seatedTwice, unknownCategories, withRoll } from '../appoint.ts'
import { juryCategories } from '../bodies.ts'
import { checkEntries, rollRegister } from '../roll-register.ts'
import { contestWords } from '../vocabulary.ts'

/** The jury, approved by an order of the general director; a change of members needs a new order. */
export const appointJury = contestWords.action({
  name: 'appoint-jury',
  title: { ru: 'Внести состав жюри по приказу', en: 'Enter the jury by its order' },
  clauses: [
    'kod-ai:4.7.2',
    'kod-ai:4.7.2.a',
    'kod-ai:4.7.2.b',
    'kod-ai:4.7.2.v',
    'kod-ai:4.7.2.g',
    'kod-ai:4.7.2.d',
    'kod-ai:4.7.2.e',
    'kod-ai:4.7.2.zh',
    'kod-ai:4.7.2.z',
    'kod-ai:4.7.2.i',
    'kod-ai:4.7.2.k',
    'kod-ai:4.7.2.l',
  ],
  by: ['fund-officer'],
  from: ['draft', 'intake', 'formal-check', 'expertise', 'jury'],
  to: 'same',
  input: rollSchema,
  needs: { register: rollRegister },
  guard(guard, { facts, input, needs }) {
    checkEntries(guard, input, needs.register)
    guard.ensure(
      isNewDocument(facts, 'jury', input.document),
      'kod-ai:4.7.2',
      'contest.order-new',
      { number: input.document.number },
      { code: 'NEW_ORDER_NEEDED', kind: 'state', path: 'document' },
    )
    const chairs = input.members.filter((m) => m.role === 'chair').length
    guard.ensure(
      chairs === 1,
      'kod-ai:4.7.3/1',
      'contest.one-chair',
      { chairs },
      { code: 'ONE_CHAIR', kind: 'content', path: 'members' },
    )
    const twice = seatedTwice(input)
    guard.ensure(
      twice === null,
      'kod-ai:4.7.6/1',
      'contest.seat-once',
      { person: twice },
      { code: 'SEAT_TWICE', kind: 'content', path: 'members' },
    )
    const [unknown] = unknownCategories(input, juryCategories)
    guard.ensure(
      unknown === undefined,
      'kod-ai:4.7.2',
      'contest.category',
      { category: unknown ?? '', allowed: Object.keys(juryCategories) },
      { code: 'CATEGORY', kind: 'content', path: 'members' },
    )
  },
  effect: (facts, { input }) => withRoll(facts, 'jury', input, {}),
})
