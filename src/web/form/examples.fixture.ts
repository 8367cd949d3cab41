import fc, { type Arbitrary } from 'fast-check'
import type { Field, ObjectField } from './fields.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((c) => c.join(''))
const money = fc
  .tuple(fc.bigInt(0n, 9_999_999_999n), fc.integer({ min: 0, max: 99 }))
  .map(([roubles, kopecks]) => `${roubles}.${String(kopecks).padStart(2, '0')}`)

const SHAPES = {
  money,
  date: day,
  hash,
  decimal: money,
  instant: day.map((on) => `${on}T10:00:00+03:00`),
  link: hash.map((h) => `https://mera.example/${h.slice(0, 8)}`),
  mail: fc.constant('ada@mera.example'),
}

/** Where a text must be more than its schema says. */
export type Lawful = Readonly<Record<string, Arbitrary<string>>>

/** A clause that exists, an INN whose check digits fit, the other side of a tie. */
export const lawfulIn = (clauses: readonly string[]): Lawful => ({
  clause: fc.constantFrom(...clauses),
  organisation: fc.constant('7707083893'),
  with: fc.constantFrom('ada', 'bob'),
})

/** Values that a field under a key takes, as they are sent. */
export function examplesOf(field: Field, lawful: Lawful, key = ''): Arbitrary<unknown> {
  const only = lawful[key]
  if (only && field.kind === 'text') return only
  const some = valuesOf(field, lawful)
  return field.nullable ? fc.option(some, { nil: null, freq: 4 }) : some
}

function valuesOf(field: Field, lawful: Lawful): Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      if (field.pattern) return fc.stringMatching(new RegExp(field.pattern))
      return fc
        .array(fc.constantFrom(...'abcdefgh0123'), {
          minLength: Math.max(field.min, field.nullable ? 1 : 2),
          maxLength: Math.min(field.max ?? 12, 12),
        })
        .map((signs) => signs.join(''))
    case 'integer':
      return fc.integer({ min: field.min ?? -1000, max: Math.min(field.max ?? 1000, 2 ** 31 - 1) })
    case 'code':
      return fc.constantFrom(...field.codes)
    case 'flag':
      return fc.boolean()
    case 'fixed':
      return fc.constant(field.value)
    case 'object':
      return objectsOf(field, lawful)
    case 'list':
      return fc.array(examplesOf(field.item, lawful), {
        minLength: field.min,
        maxLength: Math.max(field.min, Math.min(field.max ?? 3, 3)),
      })
    case 'map':
      return fc.dictionary(
        hash.map((h) => `k${h.slice(0, 6)}`),
        examplesOf(field.item, lawful),
        { maxKeys: 3 },
      )
    case 'choice':
      return fc.oneof(
        ...field.options.map((one) =>
          objectsOf(one.field, lawful).map((rest) => ({ [field.by]: one.code, ...rest })),
        ),
      )
    case 'mixed':
      return fc.oneof(...field.types.map((type) => examplesOf(type, lawful)))
    default:
      return SHAPES[field.kind]
  }
}

function objectsOf({ members }: ObjectField, lawful: Lawful): Arbitrary<Record<string, unknown>> {
  const needed = members.filter(({ required }) => required).map(({ key }) => key)
  return fc.record(
    Object.fromEntries(members.map(({ key, field }) => [key, examplesOf(field, lawful, key)])),
    {
      requiredKeys: needed,
      noNullPrototype: true,
    },
  )
}
