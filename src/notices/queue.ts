import type { Sealed } from '../kernel/index.ts'
import type { StandingLetter } from './standing.ts'

/** A letter that waits: whom it is about, and its address and contents sealed under their key. */
export interface WaitingLetter {
  readonly tenant: string
  readonly key: string
  readonly kind: string
  readonly language: 'ru' | 'en'
  readonly person: string
  readonly body: Sealed
  readonly attempts: number
}

/** Letters to be sent, each at least once. */
export interface LetterQueue {
  /** Keeps a letter; one of a key that is known is the same letter. */
  put(letter: WaitingLetter, due: string): Promise<void>
  /** Takes letters that are due, of all tenants, the longest waiting first; until an instant nobody else gets them. */
  take(now: string, until: string, limit: number): Promise<readonly WaitingLetter[]>
  /** The letter was sent, or nobody is left to send it to. */
  drop(tenant: string, key: string): Promise<void>
  /** Tries again at an instant. */
  postpone(tenant: string, key: string, due: string): Promise<void>
  /** Gives up: the letter stays aside with the reason. */
  giveUp(tenant: string, key: string, reason: string): Promise<void>
  /** Letters that were not sent yet, those given up first, then by when they are due; of these keys only, where some are named. */
  standing(tenant: string, limit: number, keys?: readonly string[]): Promise<readonly StandingLetter[]>
  /** Takes up a letter anew that was given up, or that waits for its next try. False where there is none. */
  retry(tenant: string, key: string, due: string): Promise<boolean>
}
