import { z } from 'zod'
import { stageDue } from '../../shared/index.ts'
import { applicationsIn, named, openSittings } from '../rows.ts'
import { endStage, ensureOnTime, lateInput, protocolDay, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Stage 6 ends with the last protocol of the commission; nothing is left undecided. */
export const closeCommission = contestWords.action({
  name: 'close-commission',
  title: { ru: 'Завершить этап конкурсной комиссии', en: 'Close the commission stage' },
  clauses: ['kod-ai:4.9.3', 'kod-ai:4.9.5', 'kod-ai:4.1/6', 'kod-ai:4.1/7'],
  by: ['fund-officer'],
  from: ['commission'],
  to: 'directorate',
  input: z.object({ reason: lateInput() }),
  needs: { undecided: applicationsIn('council-supported'), sittings: openSittings('commission-sitting') },
  guard(guard, { facts, input, needs }) {
    const signed = guard.ensure(
      facts.protocols.commission.length > 0,
      'kod-ai:4.9.5',
      'contest.protocol',
      { body: 'commission' },
      { code: 'NO_PROTOCOL', kind: 'state' },
    )
    guard.ensure(
      needs.sittings.length === 0,
      'kod-ai:4.9.5',
      'contest.sitting-open',
      { sittings: needs.sittings },
      { code: 'SITTING_OPEN', kind: 'state' },
    )
    guard.ensure(
      needs.undecided.length === 0,
      'kod-ai:4.9.3',
      'contest.undecided',
      { numbers: named(needs.undecided) },
      { code: 'UNDECIDED', kind: 'state' },
    )
    if (signed) ensureOnTime(guard, facts, 6, protocolDay(facts, 'commission'), input.reason, 'kod-ai:4.9.3')
  },
  effect: (facts, { input }) =>
    endStage(
      facts,
      6,
      protocolDay(facts, 'commission'),
      stageDue(6, facts.stageEnds[5]!, facts.intake!.to),
      input.reason,
    ),
  stops: { 'stage-6': () => '' },
  starts: { 'stage-7': (env) => startStage(env, 7, protocolDay(env.facts, 'commission')) },
})
