import type { Text } from '../../../kernel/index.ts'
import { codeLabels } from './labels-codes.ts'
import { keyLabels } from './labels-keys.ts'

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = { ...keyLabels, ...codeLabels }
