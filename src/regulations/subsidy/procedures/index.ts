import type { CommandOf, Procedure } from '../../../kernel/index.ts'
import { agreement } from './agreement/index.ts'
import { breach } from './breach.ts'
import { charge } from './charge.ts'
import { estimate } from './estimate.ts'

export { met } from './messages.ts'

const all = [agreement, estimate, breach, charge] as const

/** Commands of the subsidy: what the API and its clients send. */
export type SubsidyCommand = CommandOf<(typeof all)[number]>

/** Procedures of the subsidy. */
export const procedures: readonly Procedure[] = all
