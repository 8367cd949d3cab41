import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { conflictFound, juryVote } from '../../../rules/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { lastStage, stageOf, withStage } from '../of-facts.ts'
import { askedOf, declaredNeed, judgesNeed } from '../ties.ts'
import { action } from '../vocabulary.ts'

const member = z.strictObject({
  id: someText(200),
  role: z.enum(['chair', 'deputy', 'member']),
  present: z.boolean(),
  remote: z.boolean(),
  conflict: z.boolean(),
  vote: z.enum(['for', 'against', 'abstain']).nullable(),
  /** The entry in the register of interests. */
  entry: someText(120).optional(),
})
interface Members {
  readonly members: readonly z.infer<typeof member>[]
}

/**
 * The jury considered the final reports, by the rules of selection and by analogy (reading T48): its protocol with
 * attendance, recusals, votes and the decision that follows from them. It advises, the Fund approves.
 */
export const recordJuryOpinion = action({
  name: 'record-jury-opinion',
  title: { ru: 'Записать заключение жюри', en: 'Record the opinion of the jury' },
  clauses: ['kod-ai:6.6', 'kod-ai:contract-6.4'],
  by: ['fund-officer'],
  from: ['final-review'],
  to: 'same',
  input: z.strictObject({
    protocol: z.strictObject({ number: someText(100), date: dateText() }),
    members: z.array(member).min(1).max(100),
    decision: z.enum(['support', 'not-support']),
  }),
  needs: {
    judges: judgesNeed((ask) => (ask.input as Members).members.map((m) => m.entry)),
    declared: declaredNeed,
  },
  guard(guard, { facts, input, needs, on }) {
    const status = stageOf(facts, lastStage(facts))?.status ?? ''
    guard.ensure(
      status === 'filed' && input.protocol.date <= on,
      'kod-ai:6.6',
      'jury.stage',
      {},
      conflict('STAGE_STATUS', 'protocol'),
    )
    const persons = input.members.map((m) => m.id)
    const { barred } = guard.rule(conflictFound, askedOf(facts, persons, needs, 'jury', on))
    input.members.forEach((m, i) => {
      guard.ensure(
        m.conflict || !barred.includes(m.id),
        'kod-ai:6.6',
        'jury.tied',
        { person: m.id },
        content('CONFLICT', `members.${i}.conflict`),
      )
    })
    const vote = guard.rule(juryVote, { members: input.members.map(({ entry: _, ...m }) => m) })
    guard.ensure(
      vote.quorum,
      'kod-ai:6.6',
      'jury.quorum',
      { reason: vote.reason, present: vote.present, total: vote.total },
      content('NO_QUORUM', 'members'),
    )
    guard.ensure(
      !vote.quorum || vote.decision === input.decision,
      'kod-ai:6.6',
      'jury.decision',
      { given: input.decision, counted: vote.decision, reason: vote.reason },
      content('JURY_DECISION', 'decision'),
    )
  },
  effect: (facts, { input }) =>
    withStage(facts, lastStage(facts), (stage) => ({
      ...stage,
      jury: { ...input.protocol, decision: input.decision },
    })),
})
