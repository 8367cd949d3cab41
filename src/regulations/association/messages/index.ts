import type { Text } from '../../../kernel/index.ts'
import { ruleMessages } from './rules.ts'

export { labels } from './labels.ts'
export type { ruleMessages } from './rules.ts'

/** What findings, steps and refusals of rules say, by key. */
export const messages: Readonly<Record<string, Text>> = ruleMessages
