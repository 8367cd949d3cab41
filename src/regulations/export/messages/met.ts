import type { Text } from '../../../kernel/index.ts'

/** What is said of a requirement of a procedure that is met. */
export const metMessages: Readonly<Record<string, Text>> = {}
