import type { Random } from '../../../simulation/index.ts'

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
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** Words that mean something in the world under test: ids of cases and people by the name of the field. */
export type Known = (field: string, random: Random) => string | null

const words = ['Проект', 'обоснование', 'data set', 'модуль №1', 'ё', '  текст  ', 'O’Neill', '«кавычки»']
const days = [
  '2024-04-01',
  '2024-04-22',
  '2024-05-27',
  '2024-06-10',
  '2024-08-26',
  '2025-01-15',
  '2024-02-30',
]
const sums = ['0.00', '1000000.00', '2000000.00', '1500000.00', '-1.00', '999999999999.99', '0.01']

function text(schema: Schema, field: string, random: Random, known: Known): string {
  if (schema.format === 'date') return random.pick(days)
  if (schema.format === 'money') return random.pick(sums)
  if (schema.format === 'uri')
    return random.pick(['https://example.org/a', 'http://example.org', 'ftp://x', 'x'])
  if (schema.format === 'date-time') return `${random.pick(days)}T10:00:00+03:00`
  if (schema.pattern?.includes('[0-9a-f]{64}')) return 'ab'.repeat(32)
  if (schema.pattern?.includes('\\d')) return random.pick(['10.5', '21.00', '7', '45991234'])
  const meant = random.chance(800) ? known(field, random) : null
  const made = meant ?? random.pick(words)
  const most = schema.maxLength ?? 4000
  return made.slice(0, most).padEnd(Math.min(schema.minLength ?? 0, 50), 'я')
}

function whole({ minimum = 0, maximum = 100 }: Schema, random: Random): number {
  const least = Math.max(minimum, -1000)
  const most = Math.min(maximum, 1000)
  if (random.chance(100)) return random.pick([minimum, maximum])
  return random.between(least, Math.max(least, random.chance(700) ? Math.min(most, least + 30) : most))
}

/** A value that a schema admits, or nearly: what a refinement asks besides is not known here. */
export function valueFor(schema: Schema, random: Random, known: Known, field = '', depth = 0): unknown {
  const kinds = schema.anyOf ?? schema.oneOf
  if (kinds?.length) return valueFor(random.pick(kinds), random, known, field, depth)
  if (schema.const !== undefined) return schema.const
  if (schema.enum?.length) return random.pick(schema.enum)
  const type = Array.isArray(schema.type) ? random.pick(schema.type as string[]) : schema.type
  switch (type) {
    case 'string':
      return text(schema, field, random, known)
    case 'integer':
    case 'number':
      return whole(schema, random)
    case 'boolean':
      return random.chance(700)
    case 'null':
      return null
    case 'array': {
      const least = schema.minItems ?? 0
      const most = Math.max(least, Math.min(schema.maxItems ?? 3, 3))
      const count = depth > 6 ? least : random.between(least, most)
      return Array.from({ length: count }, () =>
        valueFor(schema.items ?? {}, random, known, field, depth + 1),
      )
    }
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) || random.chance(500))
          .map(([key, inner]) => [key, valueFor(inner, random, known, key, depth + 1)]),
      )
    default:
      return random.pick([null, 'x', 5, {}, []])
  }
}
