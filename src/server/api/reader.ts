import { type Context, Hono } from 'hono'
import { type Actor, system } from '../../engine/index.ts'
import { refusals } from './http/refusals.ts'
import type { ApiParts, Identity } from './parts.ts'

/** Who asks, as the engine and the lists know them. */
export interface Viewer {
  readonly tenant: string
  /** Null for the public. */
  readonly person: string | null
  readonly actor: Actor
  readonly identity: Identity | null
}

/**
 * The actor of the public. No text that was let in holds a null character, so nobody can be made a party of a case under
 * this name.
 */
const nobody: Actor = { id: '\u0000public', roles: [] }

/** The roles of the engine itself are nobody's, whatever a token says. */
const outside = (roles: readonly string[]) => roles.filter((role) => !system.roles.includes(role))

/** Who knows who asks. */
type Asked = Pick<ApiParts, 'identityOf' | 'tenant'>

/** @throws Problem where what they show is no good, SIGN_IN_REQUIRED for the engine's own actor */
export async function viewerOf(c: Context, parts: Asked): Promise<Viewer> {
  const identity = await parts.identityOf(c)
  if (!identity) return { tenant: parts.tenant, person: null, actor: nobody, identity }
  const { tenant, person, roles } = identity
  if (person === system.id || person === '') throw refusals.signIn()
  return { tenant, person, actor: { id: person, roles: outside(roles) }, identity }
}

/**
 * Who asks now, where an answer lasts: access resolves a request once, so another one with the same headers is asked about.
 * @throws Problem as `viewerOf`
 */
export async function viewerAgain(c: Context, parts: ApiParts): Promise<Viewer> {
  const asking = new Hono()
  return new Promise((resolve, reject) => {
    asking.all('*', async (again) => {
      resolve(await viewerOf(again, parts))
      return again.body(null)
    })
    asking.onError((error, again) => {
      reject(error)
      return again.body(null)
    })
    void asking.fetch(new Request(c.req.url, { headers: c.req.raw.headers }), c.env)
  })
}

/** A viewer who signed in. */
export interface Known extends Viewer {
  readonly person: string
  readonly identity: Identity
}

/** Somebody whom another secret than a sign-in told. */
export const knownAs = (identity: Identity): Known => {
  const { tenant, person, roles } = identity
  return { tenant, person, actor: { id: person, roles: outside(roles) }, identity }
}

/** @throws Problem SIGN_IN_REQUIRED */
export async function knownViewer(c: Context, parts: Asked): Promise<Known> {
  const viewer = await viewerOf(c, parts)
  if (viewer.person === null || !viewer.identity) throw refusals.signIn()
  return { ...viewer, person: viewer.person, identity: viewer.identity }
}

/** Answers made for one person are kept by nobody on the way. */
export function privately(c: Context): void {
  c.header('cache-control', 'no-store')
  c.header('vary', 'Authorization, Cookie, Accept-Language')
}
