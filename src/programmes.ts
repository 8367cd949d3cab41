import type { Regulation } from './kernel/index.ts'
import { kodAi } from './regulations/kod-ai/index.ts'

/** The one place that lists the regulations Mera runs. */
export const programmes: readonly Regulation[] = [kodAi]
