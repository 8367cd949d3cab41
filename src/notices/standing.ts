import type { NoticeOutcome } from './box.ts'

/** A letter that was not sent yet: it waits, or stays aside with the code of why it could not be. */
export interface StandingLetter {
  readonly key: string
  readonly kind: string
  readonly person: string
  /** Tries that failed. */
  readonly attempts: number
  /** When it is tried next. */
  readonly due: string
  /** Null while it waits. */
  readonly failure: string | null
}

/** How the letter of a notice stands: `sent` is handed to the mail server, no more is known. */
export type MailState = 'waiting' | 'sent' | 'failed' | 'no-address' | 'unwanted'

/** The key of the letter that tells of a notice about a case. */
export const letterKeyOf = (id: string, notice: string): string => `notice:${id}:${notice}`

/** How the letter of a notice stands, by how its mailing ended and what of the letter is there still. */
export function mailStateOf(
  outcome: NoticeOutcome | null,
  letter: Pick<StandingLetter, 'failure'> | undefined,
): MailState {
  if (outcome === null) return 'waiting'
  if (outcome === 'no-address' || outcome === 'unwanted') return outcome
  if (outcome === 'failed') return 'failed'
  if (!letter) return 'sent'
  return letter.failure === null ? 'waiting' : 'failed'
}
