import { z } from 'zod'
import { subsidyRule } from './kit.ts'
import { shortfall, shortfallInput } from './shortfall.ts'

/** The draft of what is asked for under the chosen readings; never the official formula, an official approves it (`subsidy:27`, `subsidy:28`). */
export const charge = subsidyRule({
  name: 'charge',
  revision: 1,
  title: { ru: 'Проект возврата и штрафа', en: 'Draft of the recovery and the fine' },
  clauses: ['subsidy:27', 'subsidy:28'],
  parameters: ['fine.threshold-percent'],
  readings: ['fine.formula', 'recovery.sum'],
  input: shortfallInput,
  output: z.object({
    recovery: z.string(),
    fine: z.string(),
    formula: z.string(),
    sum: z.string(),
    exceedsP: z.boolean(),
  }),
  example: shortfall.example as z.infer<typeof shortfallInput>,
  decide(facts, context, trace) {
    const value = shortfall.decide(facts, context as never, trace as never)
    const formula = context.readings['fine.formula'] as 'R1' | 'R2' | 'R3'
    const sum = context.readings['recovery.sum']
    trace.step('charge.chosen', { formula, sum })
    return {
      recovery: sum === 'capped' ? value.capped : value.literal,
      fine: value.fine[formula],
      formula,
      sum,
      exceedsP: value.exceedsP,
    }
  },
})
