import type { Text } from '../../../kernel/index.ts'
import { ruleMessages } from './rules.ts'

export { labels } from './labels.ts'
export { conflictMessages } from './rules/conflicts.ts'
export type { ruleMessages } from './rules.ts'

/** What findings, steps and refusals say, by key. */
export const messages: Readonly<Record<string, Text>> = { ...ruleMessages }
