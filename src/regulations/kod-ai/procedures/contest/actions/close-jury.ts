import { z } from 'zod'
import { stageDue } from '../../shared/index.ts'
import { applicationsIn, named, openSittings } from '../rows.ts'
import { endStage, ensureOnTime, lateInput, protocolDay, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Stage 4 ends with the last jury protocol; the council's ten days run from it (`kod-ai:4.8.1/1`, reading T3). */
export const closeJury = contestWords.action({
  name: 'close-jury',
  title: { ru: 'Завершить этап жюри', en: 'Close the jury stage' },
  clauses: ['kod-ai:4.7.9', 'kod-ai:4.7.10', 'kod-ai:4.7.1', 'kod-ai:4.1/4', 'kod-ai:4.1/5'],
  by: ['fund-officer'],
  from: ['jury'],
  to: 'council',
  input: z.object({ reason: lateInput() }),
  needs: {
    unrecommended: applicationsIn('ranked'),
    undecided: applicationsIn('recommended'),
    sittings: openSittings('jury-sitting'),
  },
  guard(guard, { facts, input, needs }) {
    const signed = guard.ensure(
      facts.protocols.jury.length > 0,
      'kod-ai:4.7.10',
      'contest.protocol',
      { body: 'jury' },
      { code: 'NO_PROTOCOL', kind: 'state' },
    )
    guard.ensure(
      needs.sittings.length === 0,
      'kod-ai:4.7.10',
      'contest.sitting-open',
      { sittings: needs.sittings },
      { code: 'SITTING_OPEN', kind: 'state' },
    )
    guard.ensure(
      needs.unrecommended.length === 0,
      'kod-ai:4.7.1',
      'contest.unrecommended',
      { numbers: named(needs.unrecommended) },
      { code: 'UNDECIDED', kind: 'state' },
    )
    guard.ensure(
      needs.undecided.length === 0,
      'kod-ai:4.7.8',
      'contest.undecided',
      { numbers: named(needs.undecided) },
      { code: 'UNDECIDED', kind: 'state' },
    )
    if (signed) ensureOnTime(guard, facts, 4, protocolDay(facts, 'jury'), input.reason, 'kod-ai:4.7.9')
  },
  effect: (facts, { input }) =>
    endStage(
      facts,
      4,
      protocolDay(facts, 'jury'),
      stageDue(4, facts.stageEnds[3]!, facts.intake!.to),
      input.reason,
    ),
  stops: { 'stage-4': () => '' },
  starts: { 'stage-5': (env) => startStage(env, 5, protocolDay(env.facts, 'jury')) },
})
