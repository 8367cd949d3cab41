/**
 * A personal value as it stands in an event: encrypted under the key of its subject. The hash chain covers the
 * ciphertext, so that destroying the key erases the value and leaves the chain verifiable.
 */
export interface Sealed {
  readonly sealed: 1
  /** Whose data it is: an opaque person id, never a name. */
  readonly subject: string
  readonly key: string
  readonly iv: string
  readonly text: string
  /** Keyed blind index of the normalised value, for uniqueness without reading. */
  readonly blind: string
}

/** A personal field: plain text on its way in, sealed in facts and events. */
export type Personal = string | Sealed

export function isSealed(value: unknown): value is Sealed {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Sealed).sealed === 1 &&
    typeof (value as Sealed).subject === 'string'
  )
}
