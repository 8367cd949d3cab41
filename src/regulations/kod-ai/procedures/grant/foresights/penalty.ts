import { z } from 'zod'
import { dateText } from '../../../../../kernel/index.ts'
import { checkDemand } from '../check-penalty.ts'
import { isUnfiled } from '../of-facts.ts'
import { grantWords } from '../vocabulary.ts'

/**
 * What the delay of each late stage costs. While the act of a stage is not signed, its rate is not known (`kod-ai:contract-8.3`):
 * a day may be given to see what it would come to if the act were signed then.
 */
export const penaltyForesight = grantWords.foresight({
  name: 'penalty',
  title: { ru: 'Неустойка за просрочку', en: 'Penalty for delay' },
  told: ['fund-officer', 'director', 'finance', 'auditor', 'member'],
  input: z.strictObject({ actOn: dateText().nullable() }),
  rated: {
    input: (on) => ({ actOn: on }),
    sum: ({ isDemanded, amount }) => (isDemanded === true || typeof amount !== 'string' ? null : amount),
  },
  look: ({ facts, input, on, guard }) =>
    facts.stages
      .filter((stage) => (isUnfiled(stage) ? stage.ends < on : stage.filings[0]!.daysLate > 0))
      .flatMap((stage) => {
        const own = guard()
        const found = checkDemand(own, facts, stage.number, on, input.actOn)
        if (!found) return []
        return [
          {
            key: `stage-${stage.number}`,
            title: { ru: `Этап ${stage.number}`, en: `Stage ${stage.number}` },
            clause: 'kod-ai:contract-8.3' as const,
            values: {
              stage: stage.number,
              ends: stage.ends,
              done: isUnfiled(stage) ? null : found.done,
              actOn: stage.acceptedOn,
              isDemanded: facts.penalties.some((p) => p.stage === stage.number),
              daysLate: found.daysLate,
              debt: found.debt,
              rate: found.rate,
              amount: found.amount,
              isDue: found.isDue,
            },
            guard: own,
          },
        ]
      }),
})
