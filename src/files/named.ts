import type { Named } from './references.ts'

const HASH = /^[0-9a-f]{64}$/

/**
 * Every SHA-256 in an input with the field it stands in. Fields called `sha256` always name files; of another one the
 * regulation says whether it does, or the caller asks whether such a file is known.
 */
export function hashesIn(input: unknown, path = ''): readonly Named[] {
  if (typeof input === 'string') return HASH.test(input) ? [{ path, sha256: input }] : []
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]) =>
    hashesIn(value, path === '' ? key : `${path}.${key}`),
  )
}
