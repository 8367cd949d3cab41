import { z } from 'zod'
import { indexNeed, kopecks, money, sum } from '../../../../../kernel/index.ts'
import { stageDue } from '../../shared/index.ts'
import { applicationsIn, named, openSittings } from '../rows.ts'
import { endStage, ensureOnTime, lateInput, protocolDay, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** The results of the contest are those approved by the protocol of the directorate (`kod-ai:1.3/8`). */
export const closeDirectorate = contestWords.action({
  name: 'close-directorate',
  title: { ru: 'Завершить этап дирекции', en: 'Close the directorate stage' },
  clauses: ['kod-ai:4.10.1', 'kod-ai:1.3/8', 'kod-ai:2.7', 'kod-ai:4.1/7', 'kod-ai:4.11'],
  by: ['fund-officer'],
  from: ['directorate'],
  to: 'approved',
  input: z.object({ reason: lateInput() }),
  needs: {
    undecided: applicationsIn('commission-supported', 'council-supported'),
    sittings: openSittings('directorate-sitting'),
    approved: indexNeed(
      (ask) => ({ procedure: 'application', parent: ask.file.id, states: ['winner'] }),
      (rows) => money(sum(rows.map((r) => kopecks(r.sums.approved ?? '0.00')))),
    ),
  },
  guard(guard, { facts, input, needs }) {
    const signed = guard.ensure(
      facts.protocols.directorate.length > 0,
      'kod-ai:1.3/8',
      'contest.protocol',
      { body: 'directorate' },
      { code: 'NO_PROTOCOL', kind: 'content' },
    )
    guard.ensure(
      needs.sittings.length === 0,
      'kod-ai:4.10.1',
      'contest.sitting-open',
      { sittings: needs.sittings },
      { code: 'SITTING_OPEN', kind: 'state' },
    )
    guard.ensure(
      needs.undecided.length === 0,
      'kod-ai:4.10.1',
      'contest.undecided',
      { numbers: named(needs.undecided) },
      { code: 'UNDECIDED', kind: 'state' },
    )
    const gap = kopecks(needs.approved) - kopecks(facts.budget)
    guard.ensure(
      gap <= 0n,
      'kod-ai:2.7',
      'contest.budget-exceeded',
      { approved: needs.approved, budget: facts.budget, gap: money(gap) },
      { code: 'BUDGET_EXCEEDED', kind: 'state' },
    )
    if (signed)
      ensureOnTime(guard, facts, 7, protocolDay(facts, 'directorate'), input.reason, 'kod-ai:4.10.1')
  },
  effect: (facts, { input }) =>
    endStage(
      facts,
      7,
      protocolDay(facts, 'directorate'),
      stageDue(7, facts.stageEnds[6]!, facts.intake!.to),
      input.reason,
    ),
  stops: { 'stage-7': () => '', selection: () => '' },
  starts: { publish: (env) => startStage(env, 'publish', protocolDay(env.facts, 'directorate')) },
})
