import { z } from 'zod'
import { linkText } from '../../../../../kernel/index.ts'
import { dateText, sha256Text } from '../../shared/index.ts'
import { ensurePlan, ensureWindow, planSchema } from '../plan.ts'
import { shiftOf } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

const published = () => z.object({ url: linkText(), sha256: sha256Text() }).nullable()

/** Publishes announcement and regulation and opens stage 1 for the announced days. */
export const announce = contestWords.action({
  name: 'announce',
  title: { ru: 'Объявить конкурс', en: 'Announce the contest' },
  clauses: ['kod-ai:4.4.1', 'kod-ai:4.1/1', 'kod-ai:4.4.2', 'kod-ai:4.1', 'kod-ai:4.3'],
  by: ['fund-officer'],
  from: ['draft'],
  to: 'intake',
  input: z.object({
    announcement: published().meta({ clause: 'kod-ai:4.4.1' }),
    regulation: published().meta({ clause: 'kod-ai:4.4.1' }),
    intake: z.object({ from: dateText(), to: dateText() }).meta({ clause: 'kod-ai:4.4.2' }),
    plan: planSchema.nullable().meta({ clause: 'kod-ai:4.3' }),
  }),
  guard(guard, { input, on, ...env }) {
    guard.ensure(
      input.announcement !== null && input.regulation !== null,
      'kod-ai:4.4.1',
      'contest.publication',
      {},
      {
        code: 'NOT_PUBLISHED',
        kind: 'content',
        path: input.announcement === null ? 'announcement' : 'regulation',
      },
    )
    ensureWindow(guard, on, input.intake)
    if (input.plan) ensurePlan(guard, input.plan, input.intake.to, shiftOf(env))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    announcedOn: on,
    announcement: input.announcement,
    regulation: input.regulation,
    intake: input.intake,
    plan: input.plan ?? facts.plan,
  }),
  starts: { intake: ({ input }) => ({ from: input.intake.from, due: input.intake.to }) },
})
