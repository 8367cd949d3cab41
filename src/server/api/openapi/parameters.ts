import type { z } from 'zod'
import type { Text } from '../../../kernel/index.ts'
import type { Params } from '../http/query.ts'
import { type JsonSchema, schemaOf } from './schema.ts'

const both = ({ ru, en }: Text) => `${ru} / ${en}`

const places: Readonly<Record<string, JsonSchema>> = {
  seq: { type: 'integer', minimum: 1 },
  case: { type: 'string', pattern: '^[\\w.:~-]{1,120}$' },
}

/** The places of a path. */
export const pathPlaces = (path: string): readonly JsonSchema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: places[name] ?? { type: 'string', minLength: 1, maxLength: 120 },
  }))

export const queryParameters = (params: Params = {}): readonly JsonSchema[] =>
  Object.entries(params).map(([name, { description, schema, many }]) => ({
    name,
    in: 'query',
    description: both(description),
    schema,
    ...(many ? { style: 'form', explode: true } : {}),
  }))

/** Parameters that a part of the API has as one schema. */
export function schemaParameters(
  schema: z.ZodObject | undefined,
  where: 'query' | 'header',
): readonly JsonSchema[] {
  if (!schema) return []
  const made = schemaOf(schema, 'input', new Map())
  const required = Array.isArray(made.required) ? made.required : []
  return Object.entries((made.properties ?? {}) as Record<string, JsonSchema>).map(
    ([name, { description, ...inner }]) => ({
      name,
      in: where,
      ...(typeof description === 'string' ? { description } : {}),
      required: required.includes(name),
      schema: inner,
    }),
  )
}

const key: JsonSchema = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same command with the same key of the same person is done once, and answered the same; with another command the key is refused. Any random word, such as a UUID',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
}

const match = (required: boolean): JsonSchema => ({
  name: 'If-Match',
  in: 'header',
  required,
  description: 'The version that the caller saw: the ETag of the case',
  schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
})

/** Headers of commands. */
export const commandHeaders = (expectsVersion: boolean): readonly JsonSchema[] => [key, match(expectsVersion)]

const header = (description: string): JsonSchema => ({ description, schema: { type: 'string' } })

/** Headers of the answer of a command. */
export const commandReplies = (opens: boolean): JsonSchema => ({
  ETag: header('The version of the case after the command'),
  ...(opens ? { Location: header('Where the case is') } : {}),
})
