import { z } from 'zod'
import { entriesIn, tiesNeed } from '../../expert/index.ts'
import { idText } from '../../shared/index.ts'
import { endOfReview } from '../claims.ts'
import { decisionOf, decisionSchema } from '../decisions.ts'
import { settingsNeed, withArrived } from '../ties.ts'
import { applicationWords } from '../vocabulary.ts'

const juryDecisionSchema = decisionSchema.extend({
  decision: z.enum(['support', 'not-support']),
  votes: z.object({
    for: z.int(),
    against: z.int(),
    abstain: z.int(),
    voters: z.int(),
    present: z.int(),
    total: z.int(),
  }),
  /** Who voted, with the entry in the register: where to look when a tie becomes known. */
  voters: z
    .array(z.object({ person: idText(), entry: idText().nullable() }))
    .max(100)
    .optional(),
})

/** The jury's protocol supports the application or not; the sum in it is advice (`kod-ai:4.7.7`, reading T15). */
export const juryDecision = applicationWords.action({
  name: 'jury-decision',
  title: { ru: 'Решение жюри', en: 'Decision of the jury' },
  clauses: ['kod-ai:4.7.8', 'kod-ai:4.7.8.a', 'kod-ai:4.7.8.b', 'kod-ai:4.7.7'],
  by: ['system'],
  published: true,
  from: ['recommended'],
  to: {
    oneOf: ['jury-supported', 'jury-rejected'],
    choose: ({ input }) => (input.decision === 'support' ? 'jury-supported' : 'jury-rejected'),
  },
  input: juryDecisionSchema,
  needs: {
    settings: settingsNeed,
    ties: tiesNeed((ask) => ({
      entries: entriesIn((ask.input as z.infer<typeof juryDecisionSchema>).voters ?? []),
      applications: [ask.file.id],
    })),
  },
  effect: (facts, { input, needs, on, actor }) => {
    const jury = {
      ...decisionOf(input),
      votes: input.votes,
      ...(input.voters ? { voters: input.voters } : {}),
    }
    return withArrived({ ...facts, jury }, needs, on, actor.id)
  },
  releases: ({ facts, input }) => (input.decision === 'support' ? [] : endOfReview(facts)),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.decided' }],
})
