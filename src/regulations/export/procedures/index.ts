import type { Procedure } from '../../../kernel/index.ts'

export const procedures: readonly Procedure[] = []
export type ExportCommand = never
