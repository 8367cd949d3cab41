import { checkContent } from '../checks/index.ts'
import { contentSchema } from '../content.ts'
import { ensureIntake, openContestNeed } from '../needs.ts'
import { withContent } from '../parts.ts'
import { applicationWords } from '../vocabulary.ts'

/** Changes what is being signed: all signatures are void. */
export const revise = applicationWords.action({
  name: 'revise',
  title: { ru: 'Изменить заявку', en: 'Change the application' },
  clauses: ['kod-ai:fn12', 'kod-ai:3.4/1'],
  by: ['lead'],
  from: ['prepared'],
  to: 'same',
  input: contentSchema,
  expectsVersion: true,
  needs: { contest: openContestNeed },
  guard(guard, { input, needs, on }) {
    ensureIntake(guard, needs.contest, on)
    checkContent(guard, input, needs.contest.lots)
  },
  effect: (facts, { input, on }) => withContent(facts, input, [], on),
  notices: ({ input }) => input.members.map((m) => ({ to: m.person, message: 'application.sign-please' })),
})
