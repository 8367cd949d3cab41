const ADDRESS = /^[0-9a-f]{64}$/

/**
 * Where a blob lies under the root of a store: `ab/cd/<sha256>`. Whatever is not an address never becomes a path.
 * @throws TypeError
 */
export function pathOf(sha256: string): string {
  if (!ADDRESS.test(sha256)) throw new TypeError('a blob is named by its SHA-256')
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

/** The address in a path or object key, or null where it is none of ours. */
export function addressIn(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return ADDRESS.test(name) && path.endsWith(pathOf(name)) ? name : null
}
