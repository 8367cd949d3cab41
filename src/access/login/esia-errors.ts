import type { Problem, Text } from '../../kernel/index.ts'
import { refusals } from './refusals.ts'

type Refusal = (provider: Text, operands: { readonly code: string }) => Problem

/** What the codes of the state login mean for the person or the administrator. Codes that are not here name a fault of the request. */
const MEANINGS: Readonly<Record<string, Refusal>> = {
  'ESIA-007002': refusals.wrongCertificate, // the certificate is not that of this system
  'ESIA-007004': refusals.cancelled,
  'ESIA-007007': (provider) => refusals.unreachable(provider), // an inner fault there
  'ESIA-007008': (provider) => refusals.unreachable(provider), // overload or maintenance there
  'ESIA-007011': refusals.codeRefused,
  'ESIA-007015': refusals.wrongClock,
  'ESIA-007019': refusals.cancelled, // no consent to the scopes
  'ESIA-007053': refusals.wrongCertificate, // the signature does not match, or the hash is not that of the DER
  'ESIA-007055': refusals.unconfirmed,
  'ESIA-008010': refusals.wrongCertificate,
}

/** The refusal of an error answer: `error` of OAuth 2 and a description that begins with the code. */
export function esiaRefusal(provider: Text, error: string, description: string): Problem {
  const code = /ESIA-\d{6}/.exec(description)?.[0]
  if (code && Object.hasOwn(MEANINGS, code)) return MEANINGS[code]!(provider, { code })
  if (!code && error === 'access_denied') return refusals.cancelled(provider)
  return refusals.requestRefused(provider, { code: code ?? 'unknown' })
}
