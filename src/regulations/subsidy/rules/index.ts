import type { Rule } from '../../../kernel/index.ts'
import { agreementDecision } from './agreement-decision.ts'
import { amount } from './amount.ts'
import { balance } from './balance.ts'
import { charge } from './charge.ts'
import { deadline } from './deadline.ts'
import { estimate } from './estimate.ts'
import { indicators } from './indicators.ts'
import { operation } from './operation.ts'
import { progress } from './progress.ts'
import { result } from './result.ts'
import { shortfall } from './shortfall.ts'

export { grounds } from './agreement-decision.ts'
export { campaignReport } from './deadline.ts'
export { estimateRow } from './estimate.ts'
export { sumText } from './kit.ts'
export { percentOf } from './progress.ts'
export {
  agreementDecision,
  amount,
  balance,
  charge,
  deadline,
  estimate,
  indicators,
  operation,
  progress,
  result,
  shortfall,
}

/** Every rule of the subsidy. */
export const rules = [
  amount,
  estimate,
  agreementDecision,
  deadline,
  indicators,
  progress,
  result,
  shortfall,
  charge,
  operation,
  balance,
] as unknown as readonly Rule[]
