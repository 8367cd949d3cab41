import type { Clause } from '../../../kernel/index.ts'
import { agreement } from './agreement.ts'
import { amount } from './amount.ts'
import { campaign } from './campaign.ts'
import { decree } from './decree.ts'
import { general } from './general.ts'
import { papers } from './papers.ts'
import { results } from './results.ts'

export { clauseIds, type SubsidyClause } from './ids.ts'

/** The clauses of the rules of the subsidy in document order. */
export const clauses: readonly Clause[] = [
  ...decree,
  ...general,
  ...amount,
  ...campaign,
  ...agreement,
  ...papers,
  ...results,
]
