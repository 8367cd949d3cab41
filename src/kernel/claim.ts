/** Uniqueness across cases: who holds a key first keeps it. */
export interface ClaimRequest {
  /** `kod-ai/person-in-round:<contest>:<person>` */
  readonly key: string
  /** `refuse`: the second taker is refused with the clause; `first-holds`: it is let in and carries the finding. */
  readonly mode: 'refuse' | 'first-holds'
  readonly clause: string
}

/** A held claim, as a need of kind `claim` shows it. */
export interface ClaimHolder {
  readonly case: string
  readonly since: string
}
