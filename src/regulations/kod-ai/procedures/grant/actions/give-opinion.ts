import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { stageOf, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

/** The specialised organisation gives its opinion on filed reports. It is advice: the Fund alone approves. */
export const giveOpinion = action({
  name: 'give-opinion',
  title: { ru: 'Дать заключение по отчётности', en: 'Give an opinion on the reports' },
  clauses: ['kod-ai:6.5/1', 'kod-ai:contract-6.3'],
  by: ['assigned-monitor'],
  from: ['active', 'final-review'],
  to: 'same',
  input: z.strictObject({ stage: z.int(), positive: z.boolean(), text: personalText('actor', 20_000) }),
  guard(guard, { facts, input }) {
    const status = stageOf(facts, input.stage)?.status ?? ''
    guard.ensure(
      status === 'filed',
      'kod-ai:6.5/1',
      'report.status',
      { stage: input.stage, status },
      conflict('STAGE_STATUS', 'stage'),
    )
  },
  effect: (facts, { input, on, actor }) =>
    withStage(facts, input.stage, (stage) => ({
      ...stage,
      opinions: [...stage.opinions, { by: actor.id, on, positive: input.positive, text: input.text }],
    })),
})
