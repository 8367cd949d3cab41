import type { Context } from 'hono'
import type { AccessParts, Identity } from '../../../access/index.ts'
import type { LoginProvider } from '../../../access/login/index.ts'

/** Personal data of people that an answer opened to somebody else: lines of the access log. */
export interface PeopleSeen {
  readonly tenant: string
  readonly viewer: string
  readonly roles: readonly string[]
  readonly people: readonly string[]
  readonly fields: readonly string[]
}

/** What the routes of access stand on. */
export interface AccessApiParts {
  readonly access: AccessParts
  readonly providers: readonly LoginProvider[]
  readonly tenantOf: (c: Context) => string
  /** The network address a request comes from; proxies are the caller's business. */
  readonly addressOf: (c: Context) => string
  /** Takes down what was opened before the answer goes out: where it fails, nothing is shown. */
  readonly accessed?: (seen: PeopleSeen) => Promise<void>
  /** Open tasks of roles, or of a person by name and by their cases, counted; without it none are told. */
  readonly workOf?: (tenant: string, person: string, roles: readonly string[]) => Promise<readonly Work[]>
}

/** Open tasks of one procedure: how many, and the first day by which one is due. */
export interface Work {
  readonly procedure: string
  readonly tasks: number
  readonly due: string | null
}

/** What middleware leaves for handlers. */
export interface AccessEnv {
  Variables: { identity: Identity | null }
}
