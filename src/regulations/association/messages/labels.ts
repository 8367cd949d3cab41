// data file: what people read for keys, codes and roles
import type { Text } from '../../../kernel/index.ts'

/** Keys of inputs and values, codes and roles, in words. */
export const labels: Readonly<Record<string, Text>> = {}
