import type { Procedure } from '../../../kernel/index.ts'

/** Procedures of the programme. */
export const procedures: readonly Procedure[] = []
