import type { BallotKind, Json, Vote } from '../kernel/index.ts'

/** The sitting at which people vote: a case of a tenant. */
export interface Place {
  readonly tenant: string
  readonly case: string
  readonly procedure: string
}

/** An item that is put to the vote now. A sitting has one at most. */
export interface BallotHead {
  readonly id: string
  readonly item: string
  readonly kind: BallotKind
  /** Who put it to the vote. */
  readonly by: string
  readonly at: string
  /** It is being closed: no vote is taken or changed any more. */
  readonly closing: boolean
}

/** A vote as it is kept: by name, or sealed under the key of whoever cast it. */
export interface KeptVote {
  readonly person: string
  readonly vote: Json
}

export interface KeptBallot extends BallotHead {
  readonly votes: readonly KeptVote[]
}

/** How somebody takes part: in the room, from afar, or no more. */
export type Mode = 'onsite' | 'remote' | 'left'

/** What a member has said of being here. */
export interface Presence {
  readonly person: string
  readonly mode: Mode
}

/** A ballot as somebody may see it while it runs. */
export interface SeenBallot extends BallotHead {
  /** Who has voted. */
  readonly voted: readonly string[]
  /** Null where they are secret. */
  readonly votes: readonly { readonly person: string; readonly vote: Vote }[] | null
  /** The viewer's own vote. */
  readonly own: Vote | null
}
