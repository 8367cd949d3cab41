import type { Context } from 'hono'
import type { z } from 'zod'
import type { Identity } from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import type { PrivacyApiParts } from './parts.ts'

/** A call of a route: its input read, its caller admitted. */
export interface Call<I = unknown, Q = unknown> {
  readonly c: Context
  readonly parts: PrivacyApiParts
  readonly who: Identity
  readonly input: I
  readonly query: Q
  /** A part of the path. */
  readonly param: (name: string) => string
}

/** A route of privacy: what the description of the API says of it, and what does it. */
export interface PrivacyRoute {
  readonly method: 'get' | 'post'
  /** With places `{name}`. */
  readonly path: string
  readonly summary: Text
  readonly roles: readonly string[] | 'signed-in'
  /** Whether only a browser session will do: a program's token is limited to roles, one's own data are not. */
  readonly browser: boolean
  readonly input?: z.ZodType
  readonly query?: z.ZodObject
  /** The JSON answer of success, null where there is none or it is no JSON. */
  readonly output: z.ZodType | null
  readonly outputType?: string
  readonly status: 200 | 201 | 204
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<unknown>
}

interface Given<I, Q, O> {
  readonly method: PrivacyRoute['method']
  readonly path: string
  readonly summary: Text
  readonly roles: PrivacyRoute['roles']
  readonly browser?: true
  readonly input?: z.ZodType<I>
  readonly query?: z.ZodType<Q> & z.ZodObject
  readonly output?: z.ZodType<O>
  readonly outputType?: string
  readonly status?: PrivacyRoute['status']
  readonly refusals?: readonly number[]
  readonly handle: (call: Call<I, Q>) => Promise<O | Response>
}

/** Makes a route. Which refusals follow from having a body, a query and a role need not be named. */
export function route<I = undefined, Q = undefined, O = void>(given: Given<I, Q, O>): PrivacyRoute {
  const { input, query, output, roles, method, browser = false, outputType, refusals = [] } = given
  const own = new Set([401, ...refusals])
  if (input) for (const status of [413, 415, 422]) own.add(status)
  if (query) own.add(422)
  if (Array.isArray(roles) || browser || method !== 'get') own.add(403)
  return {
    method,
    path: `/api/v1/privacy${given.path}`,
    summary: given.summary,
    roles,
    browser,
    ...(input ? { input } : {}),
    ...(query ? { query } : {}),
    ...(outputType ? { outputType } : {}),
    output: output ?? null,
    status: given.status ?? (output || outputType ? 200 : 204),
    refusals: [...own].sort((a, b) => a - b),
    // The application reads input and query by these schemas before it calls.
    handle: given.handle as PrivacyRoute['handle'],
  }
}
