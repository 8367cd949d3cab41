import type { IsoDate, Json, Operands, Sealed, Text } from '../kernel/index.ts'

/** Where personal data were seen: in a case, in a file, in an account. */
export type SeenIn = 'case' | 'file' | 'account'

/** A look at somebody's data, as the place that opened them tells it. */
export interface Look {
  readonly tenant: string
  /** Empty for the public. */
  readonly viewer: string
  /** By which of the viewer's roles the field was seen. */
  readonly roles: readonly string[]
  readonly subject: string
  readonly kind: SeenIn
  /** The case or the file; empty for an account. */
  readonly thing: string
  readonly field: string
  /** UTC with milliseconds. */
  readonly at: string
}

/** Looks of one day that are alike, as one row. */
export interface SeenRow extends Omit<Look, 'tenant' | 'at'> {
  readonly on: IsoDate
  readonly times: number
  readonly first: string
  readonly last: string
}

/** A consent given or withdrawn; the latest of a kind holds. */
export interface ConsentStep {
  readonly kind: string
  readonly version: string
  readonly given: boolean
  readonly at: string
  /** SHA-256 of the wording the person had before them, in both languages. */
  readonly wording: string
  /** How it is known that it was them: the session, or the paper. Names nobody. */
  readonly evidence: Readonly<Record<string, string>>
}

/** The paper on which a decision stands. */
export interface Basis {
  readonly document: string
  readonly number: string
  readonly date: IsoDate
}

/** Why data must still be kept. */
export interface Bar {
  readonly kind: 'running' | 'kept' | 'no-rule' | 'held'
  readonly case: string | null
  readonly procedure: string | null
  /** The last day on which the data are kept, where it is known. */
  readonly until: IsoDate | null
  readonly basis: Text
}

/** `granted`: decided and under way; `done`: nothing readable is left. */
export type RequestState = 'open' | 'withdrawn' | 'refused' | 'granted' | 'done'

/** What was decided about a request. */
export interface Decision {
  readonly state: 'refused' | 'granted'
  readonly at: string
  readonly by: string
  readonly basis: Basis
  /** Free text about a person: sealed under their own key. */
  readonly reason: Sealed | null
  /** What stood against it at that moment. */
  readonly bars: readonly Bar[]
}

/** Somebody's request that their data be erased. */
export interface ErasureRequest {
  readonly tenant: string
  readonly id: string
  readonly subject: string
  readonly state: RequestState
  readonly askedAt: string
  /** The person, or who took the request down from paper. */
  readonly askedBy: string
  /** By which day it must be answered. */
  readonly due: IsoDate
  readonly decision: Decision | null
  readonly doneAt: string | null
}

/** A case in which somebody has a part, or in which their sealed values stand. */
export interface SubjectCase {
  readonly case: string
  /** Their roles by the facts of the case; none where only values of theirs stand in it. */
  readonly roles: readonly string[]
}

/** A notice as it was kept for its recipient. */
export interface KeptNotice {
  readonly case: string
  readonly message: string
  readonly operands: Operands
  readonly at: string
  readonly readAt: string | null
}

/** A draft as it was saved last: JSON, sealed under the key of whoever typed it. */
export interface KeptDraft {
  readonly id: string
  readonly procedure: string
  readonly action: string
  readonly case: string | null
  readonly parent: string | null
  readonly savedAt: string
  readonly body: Sealed
}

/** A small thing that is kept of a person beside their work: what they chose, what waits or passes by itself. */
export interface KeptThing {
  readonly kind: 'notice-choices' | 'upload' | 'presence' | 'vote' | 'letter'
  readonly [about: string]: Json
}
