import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Opened } from '../../../access/index.ts'
import type { AccessApiParts } from './parts.ts'

/** What a cookie carries: the session, a login at another service, the ticket of the first step. */
export type CookieKind = 'session' | 'login' | 'step'

/** Over https nobody but this very host can set it (`__Host-`, RFC 6265bis section 4.1.3.2); plain http cannot have that. */
const nameOf = (kind: CookieKind, secure: boolean): string => `${secure ? '__Host-' : ''}mera-${kind}`

const isSecure = ({ access }: AccessApiParts): boolean => access.settings.origin().startsWith('https:')

/** The secret of a cookie, or undefined. */
export const cookieOf = (c: Context, parts: AccessApiParts, kind: CookieKind): string | undefined =>
  getCookie(c, nameOf(kind, isSecure(parts)))

/** Sets a cookie that no script reads and no other site sends along with what changes anything. */
export function putCookie(
  c: Context,
  parts: AccessApiParts,
  kind: CookieKind,
  secret: string,
  seconds: number,
): void {
  const secure = isSecure(parts)
  setCookie(c, nameOf(kind, secure), secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: Math.max(0, Math.floor(seconds)),
  })
}

/** Removes a cookie. */
export function dropCookie(c: Context, parts: AccessApiParts, kind: CookieKind): void {
  const secure = isSecure(parts)
  deleteCookie(c, nameOf(kind, secure), { path: '/', secure })
}

/** Puts a session that began into its cookie, for as long as it can last. */
export function putSession(c: Context, parts: AccessApiParts, { secret, session }: Opened): void {
  const left = Date.parse(session.endsAt) - Date.parse(parts.access.clock.now())
  putCookie(c, parts, 'session', secret, left / 1000)
}
