import type { Procedure } from '../../../kernel/index.ts'

/** Procedures of the agreement. */
export const procedures: readonly Procedure[] = []
