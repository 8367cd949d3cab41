import type { z } from 'zod'
import type { Text } from '../../../kernel/index.ts'
import type { Params } from '../http/query.ts'

/** Who may use a route: holders of one of the roles, whoever signed in, or anyone. */
export type Audience = readonly string[] | 'signed-in' | 'anyone'

/** What the description of the API says of one route; other parts of the API bring lists of their own. */
export interface RouteDoc {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With places `{name}`. */
  readonly path: string
  readonly id: string
  readonly tag: string
  readonly summary: Text
  readonly roles: Audience
  readonly params?: Params
  /** Query and headers as schemas, where a part of the API has them so. */
  readonly query?: z.ZodObject
  readonly headers?: z.ZodObject
  /** A JSON body, or the media types of any other. */
  readonly input?: z.ZodType | readonly string[]
  /** The JSON of success; null where there is none or where it is no JSON. */
  readonly output: z.ZodType | null
  readonly outputType?: string
  /** The status of success. */
  readonly status: number
  readonly refusals: readonly number[]
  /** Whether it is a command: with Idempotency-Key, If-Match and ETag. */
  readonly command?: { readonly expectsVersion: boolean; readonly opens: boolean }
  /** Members of our own: clauses, states, codes. */
  readonly more?: Readonly<Record<string, unknown>>
}
