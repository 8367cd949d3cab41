/** A case has changed: what live updates are told. It carries no content; whoever hears it asks for the case themselves. */
export interface Change {
  readonly tenant: string
  readonly case: string
  readonly procedure: string
  readonly version: number
  readonly state: string
  /** The case stands as it stood: what changed are votes beside it, which are no events yet. */
  readonly live?: true
}

/**
 * Changes after their commit, at least once each and in the order of a case's versions. A listener returns at once and
 * never throws: it is called by the relay.
 */
export interface Feed {
  /** @returns what ends the subscription */
  subscribe(hear: (change: Change) => void): () => void
}
