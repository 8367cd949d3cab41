import { z } from 'zod'
import { formalCheck } from '../../../rules/index.ts'
import { formalFacts, holdersNeed, othersNeed, unmarked } from '../formal.ts'
import { notApplicant, state } from '../guard.ts'
import { contestNeed, ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

/** An application in which the check finds nothing goes to the experts. */
export const admit = applicationWords.action({
  name: 'admit',
  title: { ru: 'Допустить к экспертизе', en: 'Admit to review' },
  clauses: ['kod-ai:4.5.2/2', 'kod-ai:4.5.1', 'kod-ai:4.2', 'kod-ai:3.2/1', 'kod-ai:3.5.b'],
  by: ['fund-officer'],
  published: true,
  from: ['submitted'],
  to: 'in-review',
  input: z.object({}),
  needs: { contest: contestNeed, others: othersNeed, held: holdersNeed },
  guard(guard, { facts, file, needs, actor }) {
    notApplicant(guard, facts, actor.id, 'kod-ai:4.5.1')
    if (!ensureStage(guard, needs.contest, 'formal-check')) return
    const slots = unmarked(facts)
    guard.ensure(
      slots.length === 0,
      'kod-ai:3.4/2',
      'application.unmarked',
      { slots },
      state('UNMARKED', 'documents'),
    )
    const { accepted, broken } = guard.rule(formalCheck, formalFacts(file, facts, needs))
    guard.ensure(
      accepted,
      'kod-ai:4.5.2/1',
      'application.not-admissible',
      { clauses: broken },
      state('NOT_ADMISSIBLE'),
    )
  },
  effect: (facts) => facts,
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.admitted' }],
})
