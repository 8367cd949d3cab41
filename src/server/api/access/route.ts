import type { Context } from 'hono'
import type { z } from 'zod'
import type { Identity, Whereabouts } from '../../../access/index.ts'
import type { Text } from '../../../kernel/index.ts'
import type { AccessApiParts } from './parts.ts'

/** Who may use a route: holders of one of the roles, whoever signed in, or anyone. */
export type RouteRoles = readonly string[] | 'anyone' | 'signed-in'

/** A call of a route: its input read, its caller admitted. */
export interface Call<I = unknown, Q = unknown, W = Identity | null> {
  readonly c: Context
  readonly parts: AccessApiParts
  readonly tenant: string
  readonly who: W
  readonly from: Whereabouts
  readonly input: I
  readonly query: Q
  /** A part of the path. */
  readonly param: (name: string) => string
}

/** A route of access: what the description of the API says of it, and what does it. */
export interface AccessRoute {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** With places `{name}`. */
  readonly path: string
  readonly summary: Text
  readonly roles: RouteRoles
  /** The JSON body. */
  readonly input?: z.ZodType
  readonly query?: z.ZodObject
  /** The JSON answer of success, null where there is none. */
  readonly output: z.ZodType | null
  /** Of success. */
  readonly status: 200 | 201 | 202 | 204 | 303
  /** Others it answers with. */
  readonly refusals: readonly number[]
  readonly handle: (call: Call) => Promise<unknown>
}

interface Given<I, Q, O, R extends RouteRoles> {
  readonly method: AccessRoute['method']
  readonly path: string
  readonly summary: Text
  readonly roles: R
  readonly input?: z.ZodType<I>
  readonly query?: z.ZodType<Q> & z.ZodObject
  readonly output?: z.ZodType<O>
  readonly status?: AccessRoute['status']
  readonly refusals?: readonly number[]
  readonly handle: (
    call: Call<I, Q, R extends 'anyone' ? Identity | null : Identity>,
  ) => Promise<O | Response>
}

/**
 * Makes a route. What its handler gets and gives follows from its schemas; which refusals follow from having a body, a
 * caller and a role need not be named.
 */
export function route<I = undefined, Q = undefined, O = void, const R extends RouteRoles = RouteRoles>(
  given: Given<I, Q, O, R>,
): AccessRoute {
  const { input, query, output, roles, method, refusals = [] } = given
  const own = new Set(refusals)
  if (input) for (const status of [413, 415, 422]) own.add(status)
  if (query) own.add(422)
  if (roles !== 'anyone') own.add(401)
  if (Array.isArray(roles) || method !== 'get') own.add(403)
  return {
    method,
    path: `/api/v1/access${given.path}`,
    summary: given.summary,
    roles,
    ...(input ? { input } : {}),
    ...(query ? { query } : {}),
    output: output ?? null,
    status: given.status ?? (output ? 200 : 204),
    refusals: [...own].sort((a, b) => a - b),
    // The application reads input and query by these schemas and admits by these roles before it calls.
    handle: given.handle as AccessRoute['handle'],
  }
}
