/** A field of a schema on one line: its path, its type and what it must keep to. */
export interface FieldLine {
  readonly path: string
  readonly type: string
  readonly required: boolean
  readonly clause: string | null
}

interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly $ref?: string
  readonly additionalProperties?: unknown
  readonly 'x-clause'?: string
}

const SAFE = Number.MAX_SAFE_INTEGER

/** What a value of a schema is, in the words of JSON. */
export function typeOf(schema: Schema): string {
  const kinds = schema.anyOf ?? schema.oneOf
  if (kinds) return [...new Set(kinds.map(typeOf))].join(' | ')
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') return `${typeOf(schema.items ?? {})}[]${most(schema.maxItems)}`
  const name = Array.isArray(schema.type) ? schema.type.join(' | ') : String(schema.type ?? 'any')
  return schema.format ? `${name} (${schema.format})` : `${name}${most(schema.maxLength)}`
}

const most = (limit: number | undefined) => (limit === undefined || limit >= SAFE ? '' : ` ≤ ${limit}`)

/** The parts below a schema: those of an object, of the items of a list, of the kinds of a union. */
function below(schema: Schema): readonly Schema[] {
  if (schema.type === 'array' && schema.items) return below(schema.items)
  const kinds = schema.anyOf ?? schema.oneOf
  if (kinds) return kinds.flatMap(below)
  return schema.properties ? [schema] : []
}

/** Every field of a schema, those of lists and objects below their own. */
export function fieldLines(schema: object, path = '', depth = 0): readonly FieldLine[] {
  if (depth > 8) return []
  const lines = new Map<string, readonly FieldLine[]>()
  for (const part of below(schema as Schema)) {
    for (const [key, field] of Object.entries(part.properties ?? {})) {
      const at = path === '' ? key : `${path}.${key}`
      if (lines.has(at)) continue
      lines.set(at, [
        {
          path: at,
          type: typeOf(field),
          required: part.required?.includes(key) ?? false,
          clause: field['x-clause'] ?? null,
        },
        ...fieldLines(field, field.type === 'array' ? `${at}[]` : at, depth + 1),
      ])
    }
  }
  return [...lines.values()].flat()
}
