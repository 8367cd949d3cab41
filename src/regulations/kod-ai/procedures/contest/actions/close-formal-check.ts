import { z } from 'zod'
import { stageDue } from '../../shared/index.ts'
import { applicationsIn, named } from '../rows.ts'
import { endStage, ensureOnTime, lateInput, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Every application is admitted or removed; the admitted go to the experts. */
export const closeFormalCheck = contestWords.action({
  name: 'close-formal-check',
  title: { ru: 'Завершить формальную проверку', en: 'Close the formal check' },
  clauses: ['kod-ai:4.5.2/2', 'kod-ai:4.5.3', 'kod-ai:4.1/2', 'kod-ai:4.1/3'],
  by: ['fund-officer'],
  from: ['formal-check'],
  to: 'expertise',
  input: z.object({ reason: lateInput() }),
  needs: { unchecked: applicationsIn('submitted') },
  guard(guard, { facts, input, needs, on }) {
    guard.ensure(
      needs.unchecked.length === 0,
      'kod-ai:4.5.2/2',
      'contest.unchecked',
      { numbers: named(needs.unchecked) },
      { code: 'UNCHECKED', kind: 'state' },
    )
    ensureOnTime(guard, facts, 2, on, input.reason, 'kod-ai:4.5.3')
  },
  effect: (facts, { input, on }) =>
    endStage(facts, 2, on, stageDue(2, facts.intake!.to, facts.intake!.to), input.reason),
  stops: { 'stage-2': () => '' },
  starts: { 'stage-3': (env) => startStage(env, 3, env.on) },
})
