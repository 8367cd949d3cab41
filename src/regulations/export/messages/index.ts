import type { Text } from '../../../kernel/index.ts'
import { labels as keyLabels } from './labels.ts'
import { metMessages } from './met.ts'
import { ruleMessages } from './rules.ts'

export type { ruleMessages } from './rules.ts'

/** What findings, steps and refusals say, by key. */
export const messages: Readonly<Record<string, Text>> = { ...ruleMessages }

/** What is said of a requirement that is met, by the key of the message that refuses. */
export const met: Readonly<Record<string, Text>> = metMessages

/** What people read for keys, codes and roles. */
export const labels: Readonly<Record<string, Text>> = keyLabels
