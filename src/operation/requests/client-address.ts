import { isIP } from 'node:net'
import type { Context } from 'hono'
import { networks } from '../configuration/index.ts'

/** Finds the network address a request came from, past the proxies that are trusted. */
export type AddressOf = (c: Context) => string

interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

const peerOf = (c: Context): string => (c.env as Bindings | undefined)?.incoming?.socket?.remoteAddress ?? ''

/**
 * Proxies add the address they were called from at the end of X-Forwarded-For. Read from the end, the first one that is
 * no trusted proxy is the client: whatever stands before it the client may have written itself.
 */
export function clientAddress(trustProxy: readonly string[]): AddressOf {
  const isTrusted = networks(trustProxy)
  return (c) => {
    const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
    let address = plain(peerOf(c))
    while (isTrusted(address)) {
      const before = plain(hops.pop() ?? '')
      if (isIP(before) === 0) break
      address = before
    }
    return address
  }
}

/** Whether the request comes straight from a trusted proxy. */
export function fromTrusted(trustProxy: readonly string[]): (c: Context) => boolean {
  const isTrusted = networks(trustProxy)
  return (c) => isTrusted(plain(peerOf(c)))
}

/** `::ffff:10.0.0.1`, `10.0.0.1:4711` and `[::1]:80` without what is no address. */
function plain(text: string): string {
  const bare =
    /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? (/^[\d.]+:\d+$/.test(text) ? text.split(':')[0]! : text)
  return bare.replace(/^::ffff:(?=\d+\.)/, '')
}
