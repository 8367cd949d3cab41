import type { Context } from 'hono'
import { accessRefusals } from '../../../access/index.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser send (cross-site request forgery). With a session cookie the request must say
 * that it comes from this site; without one it must only not say otherwise, as programs say nothing.
 * @throws Problem FOREIGN_ORIGIN
 */
export function assertOwnOrigin(c: Context, origin: string, withCookie: boolean): void {
  if (harmless.has(c.req.method)) return
  const site = c.req.header('sec-fetch-site')
  const from = c.req.header('origin')
  // Browsers set Sec-Fetch-Site themselves, no page can; `none` is a person's own doing, which posts nothing.
  if (site !== undefined) {
    if (site === 'same-origin' || (site === 'none' && !withCookie)) return
    throw accessRefusals.foreignOrigin()
  }
  if (from === undefined ? !withCookie : from === origin || from === new URL(c.req.url).origin) return
  throw accessRefusals.foreignOrigin()
}
