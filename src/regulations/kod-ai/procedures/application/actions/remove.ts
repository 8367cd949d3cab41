import { z } from 'zod'
import { formalCheck } from '../../../rules/index.ts'
import { aboutText } from '../../shared/index.ts'
import { endOfReview } from '../claims.ts'
import { formalFacts, holdersNeed, othersNeed } from '../formal.ts'
import { content, notApplicant, state } from '../guard.ts'
import { contestNeed, ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

const full = (clause: string) => (clause.startsWith('kod-ai:') ? clause : `kod-ai:${clause}`)

/** A removal names the clauses that the check found broken; its persons stay bound to it (reading T50). */
export const remove = applicationWords.action({
  name: 'remove',
  title: { ru: 'Снять с рассмотрения', en: 'Remove from consideration' },
  clauses: ['kod-ai:4.5.2/1', 'kod-ai:4.5.1', 'kod-ai:3.5.b', 'kod-ai:3.3/3', 'kod-ai:3.2/1', 'kod-ai:3.2/2'],
  by: ['fund-officer'],
  published: true,
  from: ['submitted'],
  to: 'removed',
  input: z.object({
    clauses: z.array(z.string().max(60)).max(40).meta({ clause: 'kod-ai:4.5.2/1' }),
    text: aboutText(),
  }),
  needs: { contest: contestNeed, others: othersNeed, held: holdersNeed },
  guard(guard, { facts, file, input, needs, actor }) {
    notApplicant(guard, facts, actor.id, 'kod-ai:4.5.1')
    if (!ensureStage(guard, needs.contest, 'formal-check')) return
    const named = guard.ensure(
      input.clauses.length > 0,
      'kod-ai:3.5.b',
      'application.removal-clause',
      {},
      content('REMOVAL_CLAUSE', 'clauses'),
    )
    if (!named) return
    const broken = guard.rule(formalCheck, formalFacts(file, facts, needs)).broken.map(full)
    const sound = input.clauses.map(full).filter((c) => !broken.includes(c))
    guard.ensure(
      sound.length === 0,
      'kod-ai:4.5.2/1',
      'application.not-broken',
      { clauses: sound, broken },
      state('NOT_BROKEN', 'clauses'),
    )
  },
  effect: (facts, { input, actor, recordedAt }) => ({
    ...facts,
    removal: { clauses: input.clauses.map(full), text: input.text, by: actor.id, at: recordedAt },
  }),
  releases: ({ facts }) => endOfReview(facts),
  notices: ({ facts, input }) => [
    { to: facts.lead, message: 'application.removed', operands: { clauses: input.clauses.join(', ') } },
  ],
})
