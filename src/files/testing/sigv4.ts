import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** RFC 3986 escaping as Signature Version 4 wants it: everything but unreserved characters, in capitals. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Credentials that a server knows. */
export interface Known {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

/**
 * What is wrong with the signature of a request, or null: AWS Signature Version 4 for S3, worked out from its
 * specification and not from the client under test. The payload hash is the signed one; the caller compares the body.
 */
export function signatureFault(request: IncomingMessage, known: Known, now: Date): string | null {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^,/]+)\/(\d{8})\/([^,/]+)\/([^,/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, key, day, region, service, names, signature] = form.exec(request.headers.authorization ?? '') ?? []
  if (!key || !day || !names || !signature) return 'MissingSecurityHeader'
  if (key !== known.accessKeyId) return 'InvalidAccessKeyId'
  if (region !== known.region || service !== 's3') return 'AuthorizationHeaderMalformed'
  const at = String(request.headers['x-amz-date'] ?? '')
  if (!at.startsWith(day) || Math.abs(now.getTime() - instantOf(at)) > 15 * 60_000)
    return 'RequestTimeTooSkewed'
  const signed = names.split(';')
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((n) => signed.includes(n))) return 'AccessDenied'
  const text = [
    'AWS4-HMAC-SHA256',
    at,
    `${day}/${region}/s3/aws4_request`,
    sha256(canonical(request, signed)),
  ]
  const chain = [day, region, 's3', 'aws4_request']
  const signingKey = chain.reduce((k: string | Buffer, t) => hmac(k, t), `AWS4${known.secretAccessKey}`)
  return hmac(signingKey, text.join('\n')).toString('hex') === signature ? null : 'SignatureDoesNotMatch'
}

function canonical(request: IncomingMessage, signed: readonly string[]): string {
  const url = new URL(request.url ?? '', 'http://x')
  const path = url.pathname.split('/').map((part) => escaped(decodeURIComponent(part)))
  const query = [...url.searchParams].map(([k, v]) => `${escaped(k)}=${escaped(v)}`).sort(byCode)
  const headers = [...signed].sort(byCode).map(
    (n) =>
      `${n}:${String(request.headers[n] ?? '')
        .trim()
        .replace(/ +/g, ' ')}\n`,
  )
  return [
    request.method,
    path.join('/'),
    query.join('&'),
    headers.join(''),
    signed.join(';'),
    request.headers['x-amz-content-sha256'],
  ].join('\n')
}

/** `20250102T030405Z` as milliseconds. */
const instantOf = (text: string) =>
  Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
