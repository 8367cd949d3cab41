import { verify as verifySignature, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { Text } from '../../kernel/index.ts'
import { configured } from './configured.ts'
import type { Gost } from './gost.ts'
import { parseToken, timeFault } from './jwt.ts'
import { refusals } from './refusals.ts'
import type { EsiaConfig } from './schema.ts'

/** A certificate that the state login signs with. */
interface Trusted {
  readonly validFrom: string
  readonly validTo: string
  verify(message: Uint8Array, signature: Uint8Array): boolean
}

const subject = z.union([z.string().min(1), z.int()]).transform(String)
const idClaims = z.object({ iss: z.string(), aud: z.union([z.string(), z.array(z.string())]), sub: subject })
const accessClaims = z.object({ iss: z.string(), client_id: z.string(), 'urn:esia:sbj_id': subject })

/**
 * The check of the tokens: signed by a configured certificate in its term, with the configured algorithm, by this
 * issuer, for this system, in time, and both about one person. @throws Problem where a certificate cannot be read
 */
export function esiaTokens(config: EsiaConfig, gost: Gost) {
  const trusted = config.tokenCertificates.map((pem, index) =>
    configured(`tokenCertificates.${index}`, () => trustedBy(config, gost, pem)),
  )
  const issuer = config.issuer ?? `http://${new URL(config.address).host}/`
  const invalid = (ru: string, en: string) => refusals.tokenInvalid(config.title, { ru, en })

  const checked = (token: string, use: 'id' | 'access', now: string): unknown => {
    const parsed = parseToken(token)
    if (!parsed) throw invalid('маркер повреждён', 'the token is damaged')
    const { alg, sbt } = parsed.header
    if (alg !== config.tokenAlgorithm)
      throw invalid('маркер подписан не тем алгоритмом', 'the token is signed by another algorithm')
    // One kind of token must not pass for the other.
    if (sbt !== undefined && sbt !== use) throw invalid('маркер другого вида', 'the token is of another kind')
    const inTerm = trusted.filter(({ validFrom, validTo }) => validFrom <= now && now <= validTo)
    if (inTerm.length === 0) {
      const validTo =
        trusted
          .map((one) => one.validTo)
          .sort()
          .at(-1) ?? ''
      throw refusals.certificateOutOfDate(config.title, ESIA, validTo)
    }
    if (!inTerm.some(({ verify }) => verify(parsed.signed, parsed.signature)))
      throw invalid('подпись маркера неверна', 'the signature of the token is wrong')
    const fault = timeFault(parsed.claims, now, config.clockSkewSeconds)
    if (fault) throw refusals.tokenInvalid(config.title, fault)
    return parsed.claims
  }

  const from = (iss: string) => {
    if (iss !== issuer) throw invalid('маркер выдан не той службой', 'the token is of another issuer')
  }
  const forUs = (ours: boolean) => {
    if (!ours) throw invalid('маркер выдан другой системе', 'the token was issued to another system')
  }

  /** The person that the tokens are about. @throws Problem LOGIN_TOKEN_INVALID, LOGIN_CERTIFICATE_EXPIRED */
  return (tokens: { readonly access: string; readonly id?: string | undefined }, now: string): string => {
    const access = accessClaims.safeParse(checked(tokens.access, 'access', now))
    if (!access.success) throw invalid('в маркере нет человека', 'the token names no person')
    from(access.data.iss)
    forUs(access.data.client_id === config.clientId)
    const person = access.data['urn:esia:sbj_id']
    if (!config.scopes.includes('openid')) return person
    if (!tokens.id) throw invalid('нет маркера идентификации', 'there is no identity token')
    const id = idClaims.safeParse(checked(tokens.id, 'id', now))
    if (!id.success) throw invalid('в маркере нет человека', 'the token names no person')
    from(id.data.iss)
    forUs([id.data.aud].flat().includes(config.clientId))
    if (id.data.sub !== person) throw invalid('маркеры о разных людях', 'the tokens are about two persons')
    return person
  }
}

const ESIA: Text = { ru: 'службы входа', en: 'the login service' }

function trustedBy(config: EsiaConfig, gost: Gost, pem: string): Trusted {
  if (config.tokenAlgorithm !== 'RS256') {
    const { certificate, verify } = gost.readVerifier(pem)
    return { validFrom: certificate.validFrom, validTo: certificate.validTo, verify }
  }
  const { publicKey, validFrom, validTo } = new X509Certificate(pem)
  if (publicKey.asymmetricKeyType !== 'rsa') throw new TypeError('not a certificate of an RSA key')
  return {
    validFrom: new Date(validFrom).toISOString(),
    validTo: new Date(validTo).toISOString(),
    verify: (message, signature) => verifySignature('sha256', message, publicKey, signature),
  }
}
