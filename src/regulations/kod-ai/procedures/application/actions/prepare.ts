import { checkContent } from '../checks/index.ts'
import { contentSchema } from '../content.ts'
import { ensureIntake, openContestNeed } from '../needs.ts'
import { withContent } from '../parts.ts'
import { applicationWords } from '../vocabulary.ts'

/** Freezes a draft so that the members can sign it. A draft itself is no event and bars nobody (reading T51). */
export const prepare = applicationWords.action({
  name: 'prepare',
  title: { ru: 'Подготовить к подписанию', en: 'Prepare for signing' },
  clauses: [
    'kod-ai:3.4/1',
    'kod-ai:3.4/2',
    'kod-ai:3.4/4',
    'kod-ai:4.4.3',
    'kod-ai:4.4.4/1',
    'kod-ai:4.4.4/2',
    'kod-ai:1.1/1',
    'kod-ai:1.2',
    'kod-ai:1.3/1',
    'kod-ai:1.3/3',
    'kod-ai:1.3/14',
    'kod-ai:1.3/16',
    'kod-ai:1.4',
    'kod-ai:1.4.a',
    'kod-ai:1.4.b',
    'kod-ai:1.4.v',
    'kod-ai:1.4.g',
    'kod-ai:1.4.d',
    'kod-ai:2.1/1',
    'kod-ai:2.1/2',
    'kod-ai:2.3/1',
    'kod-ai:3.1',
    'kod-ai:3.2/2',
    'kod-ai:3.5.a/2',
    'kod-ai:3.5.a/3',
    'kod-ai:3.5.v/1',
    'kod-ai:3.5.v/2',
    'kod-ai:3.5.v/3',
    'kod-ai:3.6',
    'kod-ai:3.6/1',
    'kod-ai:3.6/3',
    'kod-ai:3.6/4',
    'kod-ai:fn1',
    'kod-ai:fn3',
    'kod-ai:fn4',
    'kod-ai:fn10',
    'kod-ai:fn11',
    'kod-ai:f1.1',
    'kod-ai:f1.1/2',
    'kod-ai:f1.2.3.1',
    'kod-ai:f1.2.3.2',
    'kod-ai:f1.3.a',
    'kod-ai:f1.3.b',
    'kod-ai:f1.3.v',
    'kod-ai:f1.3.g',
    'kod-ai:f1.3.d',
    'kod-ai:f1.3.e',
  ],
  by: ['applicant'],
  from: 'new',
  to: 'prepared',
  input: contentSchema,
  needs: { contest: openContestNeed },
  guard(guard, { input, needs, on }) {
    ensureIntake(guard, needs.contest, on)
    checkContent(guard, input, needs.contest.lots)
  },
  effect: (facts, { input, needs, actor, on }) =>
    withContent({ ...facts, lead: actor.id, contest: needs.contest.id }, input, [], on),
  notices: ({ input }) => input.members.map((m) => ({ to: m.person, message: 'application.sign-please' })),
})
