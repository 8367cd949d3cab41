import type { CommandOf, Procedure } from '../../../kernel/index.ts'
import { agreement } from './agreement/index.ts'
import { estimate } from './estimate.ts'

export { met } from './messages.ts'

const all = [agreement, estimate] as const

/** Commands of the subsidy: what the API and its clients send. */
export type SubsidyCommand = CommandOf<(typeof all)[number]>

/** Procedures of the subsidy. */
export const procedures: readonly Procedure[] = all
