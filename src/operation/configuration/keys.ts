import { z } from 'zod'
import type { Text } from '../../kernel/index.ts'
import { type KeyMeta, keyMetas, valueForms } from './key.ts'
import { configurationSchema } from './schema.ts'

/** How the text of a variable becomes a value: `list` is cut at commas, `data` is JSON. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'data'

/** A key as sources, checks and documentation see it. */
export interface KeySpec {
  /** `files.s3.bucket` */
  readonly path: string
  readonly meta: KeyMeta
  readonly kind: Kind
  /** How a value is written. */
  readonly form: Text
  /** The default as it would be written; undefined where there is none. */
  readonly preset: unknown
}

/** Every key, in the order of the schema. */
export const keys: readonly KeySpec[] = keysUnder(configurationSchema, '')

/** Paths that hold keys but are none, such as `files` and `files.s3`. */
export const groups: ReadonlySet<string> = new Set(
  keys.flatMap(({ path }) => {
    const parts = path.split('.')
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'))
  }),
)

interface Layered {
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly defaultValue?: unknown
}

/** A schema and what it wraps, outermost first. */
function layers(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: piped } = schema._zod.def as Layered
  const inner = innerType ?? piped
  return inner ? [schema, ...layers(inner)] : [schema]
}

function keysUnder(schema: z.core.$ZodType, path: string): KeySpec[] {
  const all = layers(schema)
  const meta = all.map((layer) => keyMetas.get(layer)).find(Boolean)
  const bare = all.at(-1)!
  if (meta) {
    const preset = all
      .map((layer) => (layer._zod.def as Layered).defaultValue)
      .find((value) => value !== undefined)
    return [{ path, meta, preset, kind: kindOf(bare), form: formOf(all) }]
  }
  if (!(bare instanceof z.ZodObject)) throw new TypeError(`${path} is neither a key nor a group of keys`)
  return Object.entries(bare.shape).flatMap(([name, child]) =>
    keysUnder(child as z.ZodType, path === '' ? name : `${path}.${name}`),
  )
}

function kindOf(bare: z.core.$ZodType): Kind {
  if (bare instanceof z.ZodNumber) return 'number'
  if (bare instanceof z.ZodBoolean) return 'boolean'
  if (bare instanceof z.ZodArray) return layers(bare.element).at(-1) instanceof z.ZodString ? 'list' : 'data'
  return bare instanceof z.ZodRecord ? 'data' : 'text'
}

function formOf(all: readonly z.core.$ZodType[]): Text {
  const own = all.map((layer) => valueForms.get(layer)).find(Boolean)
  if (own) return own.form
  const bare = all.at(-1)!
  if (bare instanceof z.ZodBoolean) return { ru: 'true или false', en: 'true or false' }
  if (bare instanceof z.ZodEnum) {
    const values = bare.options.join(', ')
    return { ru: values, en: values }
  }
  if (bare instanceof z.ZodNumber) {
    const span = `${bare.minValue}…${bare.maxValue}`
    return { ru: `целое число ${span}`, en: `a whole number ${span}` }
  }
  if (bare instanceof z.ZodArray) {
    if (kindOf(bare) === 'data') return { ru: 'список объектов JSON', en: 'a JSON list of objects' }
    const { ru, en } = formOf(layers(bare.element))
    return { ru: `список: ${ru}`, en: `a list: ${en}` }
  }
  if (bare instanceof z.ZodRecord)
    return { ru: 'объект JSON: {"grant": 7}', en: 'a JSON object: {"grant": 7}' }
  throw new TypeError('a kind of value without a form')
}
