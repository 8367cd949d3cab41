import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, sha256Text } from '../../shared/index.ts'
import { content } from '../guard.ts'
import { considered } from '../states.ts'
import { affectedBy } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

/**
 * The officer was told of a tie of somebody who reviews, reviewed or voted. It is kept with the decisions it touches;
 * what becomes of them the officer decides.
 */
export const recordTie = applicationWords.action({
  name: 'record-tie',
  title: { ru: 'Записать связь, ставшую известной', en: 'Record a tie that became known' },
  clauses: ['kod-ai:4.6.3', 'kod-ai:4.6.4', 'kod-ai:4.6.4.a', 'kod-ai:4.6.4.b', 'kod-ai:4.7.6/2'],
  by: ['fund-officer'],
  from: considered,
  to: 'same',
  input: z.object({
    person: idText(),
    letter: z.enum(['a', 'b']),
    text: personalText('person'),
    evidence: sha256Text().nullable(),
  }),
  guard(guard, { facts, input }) {
    const engaged = facts.experts.some((e) => e.expert === input.person && e.state === 'assigned')
    guard.ensure(
      engaged || affectedBy(facts, input.person).length > 0,
      'kod-ai:4.6.4',
      'application.no-judge',
      { person: input.person },
      content('NOT_JUDGE', 'person'),
    )
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    ties: [
      ...facts.ties,
      {
        ...input,
        kind: 'interest' as const,
        with: null,
        source: 'officer' as const,
        on,
        by: actor.id,
        affects: affectedBy(facts, input.person),
        settled: null,
      },
    ],
  }),
})
