import type { Operands } from '../kernel/index.ts'

/** What a notice is about: a term that comes near, one that moved or passed, or something that happened in a case. */
export const noticeKinds = ['reminder', 'term', 'event'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** @returns of which kind a notice is, by the key of its message */
export function kindOf({
  message,
  operands,
}: {
  readonly message: string
  readonly operands: Operands
}): NoticeKind {
  if (message.startsWith('deadline.reminder:')) return 'reminder'
  return message.startsWith('deadline.') || typeof operands.deadline === 'string' ? 'term' : 'event'
}
