import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, protocolSchema } from '../../shared/index.ts'
import { content, state } from '../guard.ts'
import { considered } from '../states.ts'
import { openTies } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

/**
 * What became of the decisions of somebody with a tie: there is none after all, they were annulled by an act, or they
 * stand with a reason. A conclusion that can still be annulled is annulled, it cannot stand.
 */
export const settleTie = applicationWords.action({
  name: 'settle-tie',
  title: { ru: 'Решить о последствиях связи', en: 'Settle what follows from a tie' },
  clauses: ['kod-ai:4.6.4', 'kod-ai:4.6.7.b', 'kod-ai:4.7.6/2'],
  by: ['fund-officer', 'director'],
  from: considered,
  to: 'same',
  input: z.object({
    person: idText(),
    outcome: z.enum(['no-tie', 'annulled', 'stands']),
    reason: personalText('person'),
    /** The act that annulled the decision. */
    document: protocolSchema.nullable(),
  }),
  guard(guard, { facts, file, input }) {
    const open = openTies(facts).filter((t) => t.person === input.person)
    guard.ensure(
      open.length > 0,
      'kod-ai:4.6.4',
      'application.no-open-tie',
      { person: input.person },
      state('NO_OPEN_TIE', 'person'),
    )
    guard.ensure(
      input.outcome !== 'annulled' || input.document !== null,
      'kod-ai:4.6.4',
      'application.annulling-act',
      {},
      content('ACT_MISSING', 'document'),
    )
    guard.ensure(
      input.outcome === 'no-tie' || file.state !== 'in-review',
      'kod-ai:4.6.7.b',
      'application.annul-first',
      { person: input.person },
      state('ANNUL_FIRST', 'outcome'),
    )
  },
  effect(facts, { input, on, actor }) {
    const { person, ...decided } = input
    const settled = { ...decided, by: actor.id, on }
    return {
      ...facts,
      ties: facts.ties.map((t) => (t.person === person && t.settled === null ? { ...t, settled } : t)),
    }
  },
})
