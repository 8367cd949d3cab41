import { optional, type Schema, unwrap } from './fields.tsx'

/** Submitted fields by name. */
export type Submitted = ReadonlyMap<string, string>

const join = (path: string, key: string | number) => (path ? `${path}.${key}` : String(key))

/** An empty value of a schema: what a new row of a list starts with. */
export function blank(outer: Schema): unknown {
  const { schema, nullable } = unwrap(outer)
  if (schema.prefixItems) return schema.prefixItems.map(blank)
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([k, s]) => [k, blank(s)]))
  if (schema.type === 'array') return []
  if (typeof schema.additionalProperties === 'object') return {}
  if (nullable) return null
  if (schema.type === 'boolean') return false
  return schema.enum?.[0] ?? ''
}

function leaf(schema: Schema, nullable: boolean, text: string | undefined): unknown {
  if (text === undefined || text === '')
    return nullable ? null : schema.type === 'integer' || schema.type === 'number' ? null : (text ?? '')
  if (schema.type === 'boolean') return text === 'true'
  if ((schema.type === 'integer' || schema.type === 'number') && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text)
  return text
}

const empty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value)
    ? value.every(empty)
    : typeof value === 'object' && Object.values(value as object).every(empty))

/** Builds the input of a rule from submitted fields by its schema; wrong texts stay as they are, for the rule to refuse. */
export function decode(outer: Schema, fields: Submitted, path = ''): unknown {
  const { schema, nullable } = unwrap(outer)
  const length = () => Math.min(Number(fields.get(`${path}.#`) ?? '0') || 0, 500)
  if (schema.properties) {
    const object = Object.fromEntries(
      Object.entries(schema.properties).flatMap(([k, s]) => {
        const value = decode(optional(s, schema, k), fields, join(path, k))
        return value === null && schema.required?.includes(k) === false ? [] : [[k, value] as const]
      }),
    )
    return nullable && empty(object) ? null : object
  }
  if (schema.prefixItems) return schema.prefixItems.map((s, i) => decode(s, fields, join(path, i)))
  if (schema.type === 'array' && nullable && length() === 0) return null
  if (schema.type === 'array')
    return Array.from({ length: length() }, (_, i) => decode(schema.items || {}, fields, join(path, i)))
  if (typeof schema.additionalProperties === 'object') {
    const item = schema.additionalProperties
    return Object.fromEntries(
      Array.from(
        { length: length() },
        (_, i) => [fields.get(`${path}.${i}.=`) ?? '', decode(item, fields, join(path, i))] as const,
      ),
    )
  }
  return leaf(schema, nullable, fields.get(path))
}

/** Applies a list button: `add:path` appends an empty row, `remove:path.i` takes one out. */
export function change(schema: Schema, value: unknown, command: string): unknown {
  const [verb, path] = [command.slice(0, command.indexOf(':')), command.slice(command.indexOf(':') + 1)]
  const keys = path.split('.')
  const at = (node: unknown, s: Schema, left: readonly string[]): unknown => {
    const inner = unwrap(s).schema
    if (verb === 'remove' && left.length === 1 && Array.isArray(node))
      return node.filter((_, i) => i !== Number(left[0]))
    if (left.length === 0) {
      if (inner.type === 'array') return [...((node as unknown[] | null) ?? []), blank(inner.items || {})]
      return {
        ...(node as object),
        [`${Object.keys((node as object) ?? {}).length + 1}`]: blank(
          (inner.additionalProperties as Schema) ?? {},
        ),
      }
    }
    const [key, ...rest] = left as [string, ...string[]]
    if (Array.isArray(node))
      return node.map((v, i) => (i === Number(key) ? at(v, inner.items || {}, rest) : v))
    const object = (node ?? {}) as Record<string, unknown>
    return { ...object, [key]: at(object[key], inner.properties?.[key] ?? {}, rest) }
  }
  return at(value, schema, keys)
}
