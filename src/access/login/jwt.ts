import { z } from 'zod'
import type { Text } from '../../kernel/index.ts'

/** A token whose signature is not checked yet. */
interface Parsed {
  readonly header: { readonly alg: string; readonly sbt?: string | undefined }
  readonly claims: unknown
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

const header = z.object({ alg: z.string(), sbt: z.string().optional(), crit: z.undefined().optional() })
const PART = /^[A-Za-z0-9_-]+={0,2}$/

/** The parts of a signed token in compact form (RFC 7515 section 3.1); undefined where it has another. */
export function parseToken(token: string): Parsed | undefined {
  const [head, body, signature, ...more] = token.split('.')
  if (!head || !body || !signature || more.length > 0) return undefined
  if (![head, body, signature].every((part) => PART.test(part))) return undefined
  const read = header.safeParse(jsonOf(head))
  const claims = jsonOf(body)
  if (!read.success || claims === undefined) return undefined
  return {
    header: read.data,
    claims,
    signed: Buffer.from(`${head}.${body}`),
    signature: Buffer.from(signature, 'base64url'),
  }
}

const times = z.object({ exp: z.number(), iat: z.number().optional(), nbf: z.number().optional() })

/** What is wrong with the times of a token, undefined where nothing is. Seconds since 1970 stand in tokens. */
export function timeFault(claims: unknown, now: string, skewSeconds: number): Text | undefined {
  const read = times.safeParse(claims)
  if (!read.success) return { ru: 'в маркере нет срока действия', en: 'the token has no term' }
  const at = Date.parse(now) / 1000
  const { exp, iat = at, nbf = at } = read.data
  if (at - skewSeconds >= exp) return { ru: 'срок маркера истёк', en: 'the token has expired' }
  if (at + skewSeconds < Math.max(iat, nbf))
    return {
      ru: 'маркер ещё не действует: часы расходятся',
      en: 'the token is not valid yet: the clocks differ',
    }
  return undefined
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined // the caller says that it is no token
  }
}
