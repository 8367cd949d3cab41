import type { Procedure } from '../../../kernel/index.ts'

/** Every procedure of the contest. */
export const procedures: readonly Procedure[] = []
