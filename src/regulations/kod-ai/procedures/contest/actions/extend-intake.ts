import { z } from 'zod'
import { dateText, reasonText } from '../../shared/index.ts'
import { ensurePlan, planSchema } from '../plan.ts'
import { shiftOf } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** A published window may be lengthened, with a reason that stays in the journal, never shortened. */
export const extendIntake = contestWords.action({
  name: 'extend-intake',
  title: { ru: 'Продлить приём', en: 'Extend intake' },
  clauses: ['kod-ai:4.4.2', 'kod-ai:4.3'],
  by: ['fund-officer'],
  from: ['intake'],
  to: 'same',
  extends: true,
  input: z.object({
    to: dateText().meta({ clause: 'kod-ai:4.4.2' }),
    plan: planSchema.nullable(),
    reason: reasonText(),
  }),
  expectsVersion: true,
  guard(guard, { facts, input, on, ...env }) {
    const was = facts.intake!.to
    guard.ensure(
      input.to > was,
      'kod-ai:4.4.2',
      'contest.shortening',
      { was, to: input.to },
      { code: 'INTAKE_SHORTENED', kind: 'state', path: 'to' },
    )
    guard.ensure(
      on <= was,
      'kod-ai:4.4.2',
      'contest.shortening',
      { was, to: input.to },
      { code: 'INTAKE_CLOSED', kind: 'state', path: 'to' },
    )
    if (input.plan) ensurePlan(guard, input.plan, input.to, shiftOf(env))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    intake: { from: facts.intake!.from, to: input.to },
    plan: input.plan ?? facts.plan,
    extensions: [...facts.extensions, { on, was: facts.intake!.to, to: input.to, reason: input.reason }],
  }),
  starts: { intake: ({ facts, input }) => ({ from: facts.intake!.from, due: input.to }) },
  notAfter: ({ facts }) => facts.intake!.to,
})
