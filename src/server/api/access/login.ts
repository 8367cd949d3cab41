import type { Context } from 'hono'
import {
  accessRefusals,
  finishFederated,
  type Identity,
  startFederated,
  type Whereabouts,
} from '../../../access/index.ts'
import { cookieOf, dropCookie, putCookie } from './cookies.ts'
import type { AccessApiParts } from './parts.ts'
import { answerOf } from './signed-in.ts'

/** A browser on its way to another service or back from there. */
export interface LoginCall {
  readonly c: Context
  readonly parts: AccessApiParts
  readonly tenant: string
  readonly who: Identity | null
  readonly from: Whereabouts
}

function providerOf({ providers }: AccessApiParts, id: string) {
  const found = providers.find((provider) => provider.id === id)
  if (!found) throw accessRefusals.unknownThing()
  return found
}

const redirectUri = ({ access }: AccessApiParts, provider: string) =>
  `${access.settings.origin()}/api/v1/access/federated/${provider}/callback`

/** The address at the service to go to; what must be remembered until then is in a cookie. @throws Problem */
export async function startLogin(
  { c, parts, tenant, who, from }: LoginCall,
  id: string,
  { link, returnTo }: { readonly link: boolean; readonly returnTo: string | null },
): Promise<string> {
  const provider = providerOf(parts, id)
  if (link && !who) throw accessRefusals.signInRequired()
  const person = link ? (who?.person ?? null) : null
  const ask = { redirectUri: redirectUri(parts, provider.id), person, returnTo }
  const { url, secret } = await startFederated(parts.access, tenant, provider, ask, from)
  putCookie(c, parts, 'login', secret, parts.access.settings.lives.federated / 1000)
  return url
}

/** What became of the login, and where the browser wanted to go; a session that began is in its cookie. @throws Problem */
export async function finishLogin(
  { c, parts, tenant, who, from }: LoginCall,
  id: string,
): Promise<{ readonly next: 'done' | 'linked' | 'second-step'; readonly returnTo: string }> {
  const provider = providerOf(parts, id)
  const secret = cookieOf(c, parts, 'login')
  dropCookie(c, parts, 'login')
  if (!secret) throw accessRefusals.deadLink()
  // The address that the service was told, whatever a proxy made of it.
  const callbackUrl = `${redirectUri(parts, provider.id)}${new URL(c.req.url).search}`
  const answer = { callbackUrl, secret, person: who?.person ?? null }
  const { returnTo, result } = await finishFederated(parts.access, tenant, provider, answer, from)
  if (result.next !== 'linked') answerOf(c, parts, result)
  return { next: result.next, returnTo }
}
