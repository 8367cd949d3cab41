/**
 * A personal value as it stands in an event: encrypted under the key of its subject. The hash chain covers the
 * ciphertext, so that destroying the key erases the value and leaves the chain verifiable.
 */
export type Sealed = {
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

const texts = ['subject', 'key', 'iv', 'text', 'blind'] as const

/**
 * True for a value with every part of a seal. It says nothing of who sealed it: what comes from outside must be plain,
 * so the engine refuses a sealed value in a command.
 */
export function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false
  const given = value as Partial<Record<keyof Sealed, unknown>>
  return given.sealed === 1 && texts.every((part) => typeof given[part] === 'string')
}
