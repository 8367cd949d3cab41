import { randomUUID } from 'node:crypto'
import type { EsiaConfig } from './schema.ts'

/** What a request to the state login is signed with. */
interface Signing {
  readonly sign: (message: Uint8Array) => Uint8Array
  /** Streebog-256 of the certificate's DER (that of the PEM text is refused: ESIA-007053). */
  readonly certificateHash: string
}

/** Instant as `yyyy.MM.dd HH:mm:ss +0000`; the plus becomes `%2B` in query and body. */
export const esiaTimestamp = (now: string): string =>
  `${now.slice(0, 10).replaceAll('-', '.')} ${now.slice(11, 19)} +0000`

/**
 * The parameters that both requests share. `client_secret` is no secret but a signature over the values in this order,
 * with nothing between them; its state is new for every request and comes back.
 */
export function signedParameters(
  config: EsiaConfig,
  { sign, certificateHash }: Signing,
  request: { readonly redirectUri: string; readonly now: string; readonly code?: string },
): { parameters: URLSearchParams; state: string } {
  const state = randomUUID()
  const scope = config.scopes.join(' ')
  const timestamp = esiaTimestamp(request.now)
  const { redirectUri, code = '' } = request
  const signed = `${config.clientId}${scope}${timestamp}${state}${redirectUri}${code}`
  const parameters = new URLSearchParams({
    client_id: config.clientId,
    client_secret: Buffer.from(sign(Buffer.from(signed, 'utf8'))).toString('base64url'),
    client_certificate_hash: certificateHash,
    redirect_uri: redirectUri,
    scope,
    state,
    timestamp,
  })
  if (code) parameters.set('code', code)
  return { parameters, state }
}
