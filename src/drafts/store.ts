import type { Sealed } from '../kernel/index.ts'
import type { DraftHead, DraftPlace, Expected, Owner, SealedDraft } from './draft.ts'

/** A draft to be kept. */
export interface Saving {
  /** The id of one that is new. */
  readonly id: string
  readonly body: Sealed
  readonly at: string
  readonly expected: Expected
  /** How many drafts one person may have. */
  readonly most: number
}

/** `stale`: another version stands than was seen; 0 where none does. `full`: the person has as many as they may. */
export type Saved =
  | { readonly kind: 'saved'; readonly id: string; readonly version: number }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'full' }

export type Removed =
  | { readonly kind: 'removed'; readonly id: string }
  | { readonly kind: 'kept'; readonly version: number }
  | { readonly kind: 'none' }

/** Where drafts live: one a person and form. */
export interface DraftStore {
  /** The latest first. */
  list(owner: Owner): Promise<readonly DraftHead[]>
  find(owner: Owner, place: DraftPlace): Promise<SealedDraft | null>
  /** Keeps a draft in place of the version that was seen; of two at once one is refused. */
  save(owner: Owner, place: DraftPlace, saving: Saving): Promise<Saved>
  /** Removes a draft that was saved no later than an instant, where one is given. */
  remove(owner: Owner, place: DraftPlace, expected: Expected, until?: string): Promise<Removed>
}
