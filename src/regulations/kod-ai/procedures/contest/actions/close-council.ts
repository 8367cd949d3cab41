import { z } from 'zod'
import { stageDue } from '../../shared/index.ts'
import { applicationsIn, named, openSittings } from '../rows.ts'
import { endStage, ensureOnTime, lateInput, protocolDay, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Stage 5 ends with the last protocol of the council; nothing is left undecided. */
export const closeCouncil = contestWords.action({
  name: 'close-council',
  title: { ru: 'Завершить этап экспертного совета', en: 'Close the council stage' },
  clauses: ['kod-ai:4.8.1/1', 'kod-ai:4.8.2', 'kod-ai:4.1/5', 'kod-ai:4.1/6'],
  by: ['fund-officer'],
  from: ['council'],
  to: 'commission',
  input: z.object({ reason: lateInput() }),
  needs: { undecided: applicationsIn('jury-supported'), sittings: openSittings('council-sitting') },
  guard(guard, { facts, input, needs }) {
    const signed = guard.ensure(
      facts.protocols.council.length > 0,
      'kod-ai:4.8.2',
      'contest.protocol',
      { body: 'council' },
      { code: 'NO_PROTOCOL', kind: 'state' },
    )
    guard.ensure(
      needs.sittings.length === 0,
      'kod-ai:4.8.2',
      'contest.sitting-open',
      { sittings: needs.sittings },
      { code: 'SITTING_OPEN', kind: 'state' },
    )
    guard.ensure(
      needs.undecided.length === 0,
      'kod-ai:4.8.1/1',
      'contest.undecided',
      { numbers: named(needs.undecided) },
      { code: 'UNDECIDED', kind: 'state' },
    )
    if (signed) ensureOnTime(guard, facts, 5, protocolDay(facts, 'council'), input.reason, 'kod-ai:4.8.1/1')
  },
  effect: (facts, { input }) =>
    endStage(
      facts,
      5,
      protocolDay(facts, 'council'),
      stageDue(5, facts.stageEnds[4]!, facts.intake!.to),
      input.reason,
    ),
  stops: { 'stage-5': () => '' },
  starts: { 'stage-6': (env) => startStage(env, 6, protocolDay(env.facts, 'council')) },
})
