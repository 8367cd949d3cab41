import type { Text } from '../../../kernel/index.ts'

/** Keys of inputs and values, and codes, in words. */
export const labels: Readonly<Record<string, Text>> = {}
