import { expect, describe as group, it } from 'vitest'
import { programmes } from '../../../programmes.ts'
import { operationsOf } from '../testing/index.ts'
import { describe } from './index.ts'

type Schema = Readonly<Record<string, unknown>>

/** What may be as long as the body may be, and why. */
const unbounded: readonly (readonly [RegExp, string])[] = [
  [
    / \/api\/v1\/rules\//,
    'facts of a rule are decided on and forgotten; a bound of ours would be a norm that no clause has',
  ],
]

const document = describe(programmes)
const { schemas } = document.components

/** A pattern without repetition takes so many characters as it has places. */
const isShort = (pattern: unknown) =>
  typeof pattern === 'string' && /^\^.*\$$/.test(pattern) && !/[*+]|\{\d+,\}/.test(pattern)
const list = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value : [])

/** Places of a schema where a text, a list or a map may be as long as one likes. */
function endless(schema: Schema, path: string): string[] {
  if (typeof schema.$ref === 'string') return endless(schemas[schema.$ref.split('/').pop()!]!, path)
  const types = [schema.type].flat()
  const named = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const { items, additionalProperties: rest, propertyNames } = schema as Record<string, Schema | undefined>
  const isFixed = schema.enum !== undefined || schema.const !== undefined || schema.format === 'date'
  const here = [
    types.includes('string') && schema.maxLength === undefined && !isFixed && !isShort(schema.pattern),
    types.includes('array') && schema.maxItems === undefined && schema.prefixItems === undefined,
    typeof rest === 'object' && schema.maxProperties === undefined && propertyNames?.enum === undefined,
    Object.keys(schema).length === 0,
  ]
  return [
    ...here.flatMap((isEndless) => (isEndless ? [path] : [])),
    ...[...list(schema.anyOf), ...list(schema.oneOf), ...list(schema.allOf)].flatMap((one) =>
      endless(one, path),
    ),
    ...list(schema.prefixItems).flatMap((one, i) => endless(one, `${path}.${i}`)),
    ...(items ? endless(items, `${path}.*`) : []),
    ...(typeof rest === 'object'
      ? [
          ...endless(rest, `${path}.*`),
          ...(propertyNames ? endless({ type: 'string', ...propertyNames }, path) : []),
        ]
      : []),
    ...named.flatMap(([key, one]) => endless(one, `${path}.${key}`)),
  ]
}

const found = operationsOf(document).flatMap(({ path, method, operation }) => {
  const at = `${method} ${path}`
  const body = operation.requestBody?.content['application/json']?.schema as Schema | undefined
  // The block of headers is bounded by the server as a whole, and no header is kept.
  const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in !== 'header')
  return [
    ...(body ? endless(body, `${at} body`) : []),
    ...parameters.flatMap(({ name, schema }) => endless(schema as Schema, `${at} ?${name}`)),
  ]
})

group('what people send', () => {
  it('is bounded in every text, list and map, or named here with the reason', () => {
    const unexpected = found.filter((place) => !unbounded.some(([known]) => known.test(place)))
    expect(unexpected).toEqual([])
  })

  it('is not excused for nothing', () => {
    for (const [known] of unbounded) expect(found.some((place) => known.test(place))).toBe(true)
  })

  it.each([
    [{ type: 'string' }, 1],
    [{ type: ['string', 'null'], maxLength: 3 }, 0],
    [{ type: 'string', pattern: '^[0-9a-f]{64}$' }, 0],
    [{ type: 'string', pattern: '^a+$' }, 1],
    [{ type: 'array', items: { type: 'string', maxLength: 1 } }, 1],
    [{ type: 'array', maxItems: 2, items: { type: 'string' } }, 1],
    [{ type: 'object', additionalProperties: { type: 'string', maxLength: 1 } }, 1],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 1],
    [{ type: 'object', properties: { a: {} } }, 1],
  ])('is told apart: %j', (schema, expected) => {
    expect(endless(schema, 'x')).toHaveLength(expected)
  })
})
