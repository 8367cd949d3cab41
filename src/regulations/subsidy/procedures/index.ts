import type { CommandOf, Keeping, Procedure } from '../../../kernel/index.ts'
import { agreement } from './agreement/index.ts'
import { balance } from './balance.ts'
import { breach } from './breach.ts'
import { campaign, plan, strategy, survey } from './campaign/index.ts'
import { charge } from './charge/index.ts'
import { estimate } from './estimate.ts'
import { account, contract, industries, inspection, media, person, portal } from './registers/index.ts'
import { form, report } from './reports/index.ts'

export { met } from './messages.ts'
export { roles } from './shared.ts'

const own = [agreement, estimate, breach, charge] as const

/** Commands of the subsidy: what the API and its clients send. */
export type SubsidyCommand = CommandOf<(typeof own)[number]>

/** Procedures of the subsidy. */
export const procedures: readonly Procedure[] = [
  ...own,
  balance,
  survey,
  strategy,
  campaign,
  plan,
  form,
  report,
  inspection,
  industries,
  media,
  account,
  person,
  portal,
  contract,
]

/** Cases whose papers are grounds of payments. */
const accounts: readonly string[] = [
  'subsidy-agreement',
  'subsidy-estimate',
  'subsidy-contract',
  'subsidy-report',
  'subsidy-balance',
  'subsidy-breach',
  'subsidy-charge',
]

/** Why the cases of each kind are kept after their end. */
export const keeping: Readonly<Record<string, Keeping>> = Object.fromEntries(
  procedures.map(({ id }) => [id, accounts.includes(id) ? ('accounts' as const) : ('answers' as const)]),
)
