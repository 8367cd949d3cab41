import { z } from 'zod'

export type JsonSchema = Record<string, unknown>

/** What a schema of ours knows besides JSON Schema goes under names of its own. */
const ours = ['clause', 'remedy', 'personal', 'each']

function renamed(schema: JsonSchema): void {
  for (const key of ours) {
    if (!(key in schema)) continue
    schema[`x-${key}`] = schema[key]
    delete schema[key]
  }
}

/**
 * The JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1) of a zod schema. Schemas with an `id` go to the given
 * components and are referred to.
 */
export function schemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  shared: Map<string, JsonSchema>,
): JsonSchema {
  const made = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io,
    override({ jsonSchema }) {
      renamed(jsonSchema as JsonSchema)
    },
  }) as JsonSchema
  const { $schema: _, $defs, ...root } = made
  const told = pointed(root)
  for (const [id, definition] of Object.entries(($defs ?? {}) as Record<string, JsonSchema>))
    shared.set(id, withoutId(pointed(definition) as JsonSchema))
  const { id, ...rest } = told as JsonSchema
  if (typeof id !== 'string') return rest
  shared.set(id, rest)
  return { $ref: `#/components/schemas/${id}` }
}

const withoutId = ({ id: _, ...rest }: JsonSchema): JsonSchema => rest

const isEmpty = (schema: unknown) => JSON.stringify(schema) === '{}'

/**
 * A personal field is plain text from outside. That it may be sealed inside (a kind without a schema, which would take
 * anything) is nobody's business.
 */
function plain(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || !anyOf.some(isEmpty)) return schema
  const told = anyOf.filter((kind) => !isEmpty(kind)) as JsonSchema[]
  return told.length === 1 ? { ...told[0], ...rest } : { ...rest, anyOf: told }
}

/** References into the document instead of the schema. */
function pointed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  return plain(
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace(/^#\/\$defs\//, '#/components/schemas/')
          : pointed(inner),
      ]),
    ),
  )
}
