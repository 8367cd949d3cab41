import { z } from 'zod'
import { idText, moneyText, protocolSchema } from '../shared/index.ts'
import type { DecisionFacts } from './facts.ts'

/** A decision as the protocol of a sitting carries it to the application. */
export const decisionSchema = z.object({
  sitting: idText(),
  protocol: protocolSchema,
  decision: z.string().max(40),
  amount: moneyText().nullable(),
  reason: z.string().max(4000).nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

export const decisionOf = ({ sitting, protocol, decision, amount, reason }: Decision): DecisionFacts => ({
  sitting,
  protocol,
  decision,
  amount,
  reason,
})
