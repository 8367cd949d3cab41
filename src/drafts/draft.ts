import type { Json, Sealed } from '../kernel/index.ts'

/** Whose drafts: a person of a tenant. */
export interface Owner {
  readonly tenant: string
  readonly person: string
}

/** The form that a draft is of: an action on a case, or one that opens a case, under a parent where there is one. */
export interface DraftPlace {
  readonly procedure: string
  readonly action: string
  readonly case: string | null
  readonly parent: string | null
}

/** A draft without what was typed. */
export interface DraftHead extends DraftPlace {
  readonly id: string
  /** How often it was saved. */
  readonly version: number
  readonly savedAt: string
}

/** A draft as it is kept: what was typed, sealed under the key of its owner. */
export interface SealedDraft extends DraftHead {
  readonly body: Sealed
}

/** A draft as its owner reads it. */
export interface Draft extends DraftHead {
  readonly body: Json
}

/** The version that the caller saw: 0 where they saw none, `any` for whichever stands. */
export type Expected = number | 'any'
