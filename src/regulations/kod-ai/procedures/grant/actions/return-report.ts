import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { conflict, content, reportKinds } from '../../contract/index.ts'
import { stageOf, withStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

/** The Fund refuses the reports of a stage with a list of fixes; what was filed is kept. */
export const returnReport = action({
  name: 'return-report',
  title: { ru: 'Вернуть отчётность на доработку', en: 'Return the reports for fixes' },
  clauses: ['kod-ai:6.7', 'kod-ai:contract-6.6', 'kod-ai:contract-8.8'],
  by: ['fund-officer'],
  from: ['active', 'final-review'],
  to: 'same',
  input: z.strictObject({
    stage: z.int(),
    items: z.array(z.strictObject({ document: z.enum(reportKinds), text: personalText('holder') })).max(100),
  }),
  guard(guard, { facts, input }) {
    const status = stageOf(facts, input.stage)?.status ?? ''
    guard.ensure(
      status === 'filed',
      'kod-ai:6.7',
      'report.status',
      { stage: input.stage, status },
      conflict('STAGE_STATUS', 'stage'),
    )
    guard.ensure(input.items.length > 0, 'kod-ai:6.7', 'remarks.none', {}, content('REMARKS_EMPTY', 'items'))
  },
  effect: (facts, { input, on }) =>
    withStage(facts, input.stage, (stage) => ({
      ...stage,
      status: 'remarks',
      remarks: [...stage.remarks, { on, items: input.items }],
    })),
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({
      to: m.person,
      message: 'notice.report-remarks',
      operands: { stage: input.stage },
    })),
})
