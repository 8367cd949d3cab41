import type { Gost } from '../gost.ts'

/** What the state login knows of a client system: the card that its operator filled in. */
export interface ClientCard {
  readonly id: string
  readonly certificate: string
  readonly redirectUris: readonly string[]
  readonly scopes: readonly string[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
/** Read after decoding: a plus that was not encoded has become a space by then. */
const TIMESTAMP = /^(\d{4})\.(\d{2})\.(\d{2}) (\d{2}:\d{2}:\d{2}) \+0000$/
const PATIENCE = 5 * 60_000

/** The codes that the test server answers with. */
export const faults = {
  client: ['unauthorized_client', 'ESIA-007002: the certificate is not of this system'],
  secret: ['unauthorized_client', 'ESIA-007053: OAuthErrorEnum.clientSecretWrong'],
  declined: ['access_denied', 'ESIA-007004: the resource owner denied the request'],
  scope: ['invalid_scope', 'ESIA-007006: the scope is wrong'],
  code: ['invalid_grant', 'ESIA-007011: the code is wrong or used'],
  grant: ['unsupported_grant_type', 'ESIA-007012: the grant type is not supported'],
  missing: ['invalid_request', 'ESIA-007014: the request does not contain the mandatory parameter'],
  time: ['invalid_request', 'ESIA-007015: the time of the request is wrong'],
  redirect: ['invalid_request', 'ESIA-007023: the redirect_uri is not registered'],
} as const
export type Fault = keyof typeof faults

/** Checks a request as the state login does, from the signature to the freshness of its state; `seen` holds former states. */
export function requestFault(
  gost: Gost,
  card: ClientCard,
  parameters: URLSearchParams,
  seen: Set<string>,
  now: string,
): Fault | undefined {
  const value = (name: string) => parameters.get(name) ?? ''
  const names = [
    'client_id',
    'client_secret',
    'client_certificate_hash',
    'redirect_uri',
    'scope',
    'state',
    'timestamp',
  ]
  if (names.some((name) => parameters.getAll(name).length !== 1 || value(name) === '')) return 'missing'
  if (value('client_id') !== card.id) return 'client'
  if (!card.redirectUris.includes(value('redirect_uri'))) return 'redirect'
  if (!UUID.test(value('state')) || seen.has(value('state'))) return 'missing'
  seen.add(value('state'))
  const time = TIMESTAMP.exec(value('timestamp'))
  if (!time) return 'time'
  const sent = Date.parse(`${time[1]}-${time[2]}-${time[3]}T${time[4]}Z`)
  if (!(Math.abs(Date.parse(now) - sent) <= PATIENCE)) return 'time'
  if (
    !value('scope')
      .split(' ')
      .every((one) => card.scopes.includes(one))
  )
    return 'scope'
  const { certificate, verify } = gost.readVerifier(card.certificate)
  const hash = Buffer.from(gost.streebog256(certificate.der)).toString('hex')
  if (value('client_certificate_hash').toLowerCase() !== hash) return 'secret'
  const signed = ['client_id', 'scope', 'timestamp', 'state', 'redirect_uri', 'code'].map(value).join('')
  return verify(Buffer.from(signed, 'utf8'), Buffer.from(value('client_secret'), 'base64url'))
    ? undefined
    : 'secret'
}
