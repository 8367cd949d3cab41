import type { Rule } from '../../../kernel/index.ts'
import { agreementDecision } from './agreement-decision.ts'
import { amount } from './amount.ts'
import { balance } from './balance.ts'
import { charge } from './charge.ts'
import { deadline } from './deadline.ts'
import { estimate } from './estimate.ts'
import { indicators } from './indicators.ts'
import { operation } from './operation.ts'
import { shortfall } from './shortfall.ts'

export { grounds } from './agreement-decision.ts'
export { estimateRow } from './estimate.ts'
export { sumText } from './kit.ts'
export { agreementDecision, amount, balance, charge, deadline, estimate, indicators, operation, shortfall }

/** Every rule of the subsidy. */
export const rules = [
  amount,
  estimate,
  agreementDecision,
  deadline,
  indicators,
  shortfall,
  charge,
  operation,
  balance,
] as unknown as readonly Rule[]
