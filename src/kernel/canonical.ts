/** What canonical JSON may hold: no undefined, no floating point, no bigint (money is a decimal string on every wire). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space. Numbers are safe integers only.
 * @throws TypeError naming the path of a value that has no canonical form.
 */
export function canonical(value: unknown): string {
  return write(value, '$')
}

function write(value: unknown, path: string): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isSafeInteger(value))
        throw new TypeError(`${path}: only whole numbers have a canonical form`)
      return String(value)
    case 'object':
      return Array.isArray(value)
        ? writeArray(value, path)
        : writeObject(value as Record<string, unknown>, path)
    default:
      throw new TypeError(`${path}: ${typeof value} has no canonical form`)
  }
}

function writeArray(value: readonly unknown[], path: string): string {
  let out = '['
  for (let i = 0; i < value.length; i++) out += (i ? ',' : '') + write(value[i], `${path}[${i}]`)
  return `${out}]`
}

function writeObject(value: Record<string, unknown>, path: string): string {
  let out = '{'
  for (const key of Object.keys(value).sort()) {
    const item = value[key]
    if (item === undefined) continue
    out += `${out.length > 1 ? ',' : ''}${JSON.stringify(key)}:${write(item, `${path}.${key}`)}`
  }
  return `${out}}`
}
