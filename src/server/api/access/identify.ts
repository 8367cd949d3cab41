import type { Context, MiddlewareHandler } from 'hono'
import { accessRefusals, type Identity, identify as resolve } from '../../../access/index.ts'
import { problemResponse } from '../problem.ts'
import { cookieOf } from './cookies.ts'
import { assertOwnOrigin } from './origin.ts'
import type { AccessApiParts, AccessEnv } from './parts.ts'

const bearer = /^bearer +(\S+)$/i

/**
 * Who makes a request, or null: by the bearer token a program sends, else by the cookie of a browser. Resolved once a
 * request, however many ask.
 * @throws Problem FOREIGN_ORIGIN, SIGN_IN_REQUIRED where a token is given that is none
 */
export function identityResolver(parts: AccessApiParts): (c: Context) => Promise<Identity | null> {
  const asked = new WeakMap<Request, Promise<Identity | null>>()
  async function resolved(c: Context): Promise<Identity | null> {
    const { access } = parts
    const tenant = parts.tenantOf(c)
    const header = c.req.header('authorization')
    if (header !== undefined) {
      const token = bearer.exec(header)?.[1]
      const identity = token ? await resolve(access, tenant, token) : null
      // A browser's secret is no token: it stays in its cookie, where the origin is asked for.
      if (identity?.session.kind !== 'token') throw accessRefusals.signInRequired()
      return identity
    }
    const secret = cookieOf(c, parts, 'session')
    assertOwnOrigin(c, access.settings.origin(), secret !== undefined)
    const identity = secret ? await resolve(access, tenant, secret) : null
    return identity?.session.kind === 'browser' ? identity : null
  }
  return (c) => {
    const known = asked.get(c.req.raw)
    if (known) return known
    const asking = resolved(c)
    asked.set(c.req.raw, asking)
    return asking
  }
}

/** Middleware: resolves who makes the request into the variable `identity`; null for the public. */
export const identify =
  (identityOf: (c: Context) => Promise<Identity | null>): MiddlewareHandler<AccessEnv> =>
  async (c, next) => {
    c.set('identity', await identityOf(c))
    await next()
  }

/** Middleware after `identify`: lets nobody past who did not sign in. */
export const requireIdentity: MiddlewareHandler<AccessEnv> = async (c, next) => {
  if (!c.get('identity')) return problemResponse(c, accessRefusals.signInRequired())
  await next()
}
