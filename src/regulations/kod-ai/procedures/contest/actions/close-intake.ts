import { z } from 'zod'
import { capOf } from '../../shared/index.ts'
import { startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Intake ended with its last day; this writes it down and begins stage 2 from that day, however late the job ran. */
export const closeIntake = contestWords.action({
  name: 'close-intake',
  title: { ru: 'Приём окончен', en: 'Intake has ended' },
  clauses: ['kod-ai:4.2', 'kod-ai:4.1', 'kod-ai:4.1/2', 'kod-ai:4.3'],
  by: ['system', 'fund-officer'],
  from: ['intake'],
  to: 'formal-check',
  input: z.object({}),
  guard(guard, { facts, on }) {
    const { to } = facts.intake!
    guard.ensure(on > to, 'kod-ai:4.2', 'contest.intake-open', { to }, { code: 'INTAKE_OPEN', kind: 'state' })
  },
  effect: (facts) => facts,
  stops: { intake: () => '' },
  starts: {
    'stage-2': (env) => startStage(env, 2, env.facts.intake!.to),
    selection: ({ facts }) => ({ from: facts.intake!.to, due: capOf(facts.intake!.to) }),
  },
})
