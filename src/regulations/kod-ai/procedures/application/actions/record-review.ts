import { z } from 'zod'
import { entriesIn, tiesNeed } from '../../expert/index.ts'
import { idText } from '../../shared/index.ts'
import type { ApplicationFacts, ExpertFacts } from '../facts.ts'
import { state } from '../guard.ts'
import { settingsNeed, withArrived } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

/** Facts with the state of one expert changed. */
export const withExpert = (
  facts: ApplicationFacts,
  expert: string,
  next: ExpertFacts['state'],
): readonly ExpertFacts[] =>
  facts.experts.map((e) => (e.expert === expert && e.state !== 'recused' ? { ...e, state: next } : e))

/** A signed conclusion reaches the application. */
export const recordReview = applicationWords.action({
  name: 'record-review',
  title: { ru: 'Получить заключение', en: 'Receive a conclusion' },
  clauses: ['kod-ai:4.6.1/2', 'kod-ai:4.6.7.a', 'kod-ai:1.3/13'],
  by: ['system'],
  from: ['in-review'],
  to: 'same',
  input: z.object({
    review: idText(),
    expert: idText(),
    isAi: z.boolean(),
    scores: z.object({
      novelty: z.int().min(0).max(5),
      achievability: z.int().min(0).max(5),
      prospects: z.int().min(0).max(5),
    }),
  }),
  needs: {
    settings: settingsNeed,
    ties: tiesNeed((ask) => {
      const { expert } = ask.input as { expert: string }
      const { experts } = ask.facts as ApplicationFacts
      return { entries: entriesIn(experts.filter((e) => e.expert === expert)), applications: [ask.file.id] }
    }),
  },
  guard(guard, { facts, input }) {
    const { expert } = input
    guard.ensure(
      facts.experts.some((e) => e.expert === expert && e.state === 'assigned'),
      'kod-ai:4.6.1/1',
      'application.not-assigned',
      { expert },
      { code: 'NOT_ASSIGNED', kind: 'role', path: 'expert' },
    )
    guard.ensure(
      !facts.conclusions.some((c) => c.expert === expert && c.annulled === null),
      'kod-ai:4.6.1/2',
      'application.same-expert',
      { expert },
      state('SAME_EXPERT', 'expert'),
    )
  },
  effect: (facts, { input, needs, on, actor }) => {
    const next = {
      ...facts,
      experts: withExpert(facts, input.expert, 'signed'),
      conclusions: [...facts.conclusions, { ...input, annulled: null }],
    }
    return withArrived(next, needs, on, actor.id)
  },
})
