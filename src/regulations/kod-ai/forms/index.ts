import type { Form } from '../../../kernel/index.ts'

/** Every prescribed form of the contest. */
export const forms: readonly Form[] = []
