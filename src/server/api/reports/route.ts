import type { Context } from 'hono'
import type { z } from 'zod'
import type { Text } from '../../../kernel/index.ts'
import type { Params } from '../http/query.ts'
import type { Audience } from '../openapi/index.ts'
import type { ApiParts } from '../parts.ts'
import type { Known } from '../reader.ts'

/** What the routes of reports stand on. */
export type ReportParts = Pick<
  ApiParts,
  'engine' | 'pages' | 'tenant' | 'identityOf' | 'accessed' | 'failed' | 'payer'
>

/** Who asks for what. */
export interface ReportCall {
  readonly c: Context
  readonly parts: ReportParts
  readonly viewer: Known
}

/** A route that reads over many cases: what the description of the API says of it, and what answers. */
export interface ReportRoute {
  readonly path: string
  readonly tag: 'reports' | 'exports'
  readonly summary: Text
  readonly roles: Exclude<Audience, 'anyone'>
  readonly params: Params
  /** The JSON of the answer; null where it is a file. */
  readonly output: z.ZodType | null
  readonly outputType?: string
  readonly refusals: readonly number[]
  readonly handle: (call: ReportCall) => Promise<Response>
}
