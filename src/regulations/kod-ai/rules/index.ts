import type { Rule } from '../../../kernel/index.ts'
import { term } from './term.ts'

/** Every rule of the contest. */
export const rules: readonly Rule[] = [term as Rule]
