import type { Text } from '../../../kernel/index.ts'
import { labels as keyLabels } from './labels.ts'
import { ruleMessages } from './rules.ts'

export { ruleMessages }

/** What findings, steps and refusals of rules say, by key. */
export const messages: Readonly<Record<string, Text>> = { ...ruleMessages }

/** What people read for keys, codes and roles. */
export const labels: Readonly<Record<string, Text>> = keyLabels
