import { z } from 'zod'
import { someText } from '../../kernel/index.ts'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** An address of a service: https, since tokens travel there; http only on the machine itself. */
const address = () =>
  z.string().refine(
    (text) => {
      if (!URL.canParse(text)) return false
      const { protocol, hostname, search, hash, username } = new URL(text)
      if (search || hash || username) return false
      return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))
    },
    {
      params: {
        text: {
          ru: 'нужен адрес https://… (http только для этой же машины)',
          en: 'an address https://… is needed (http only on the machine itself)',
        },
      },
    },
  )

const title = z.strictObject({ ru: someText(80), en: someText(80) })
const common = {
  /** Part of the callback's address and of the account's link to the provider: never change it. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  clientId: someText(200),
  timeoutSeconds: z.int().min(1).max(60).default(10),
}

const oidc = z.strictObject({
  kind: z.literal('oidc'),
  ...common,
  title,
  /** The issuer, whose `.well-known/openid-configuration` tells the rest. */
  issuer: address(),
  /** Absent for a public client. */
  clientSecret: someText(500).optional(),
  scopes: z.array(someText(80)).min(1).default(['openid', 'profile', 'email']),
})

const esia = z.strictObject({
  kind: z.literal('esia'),
  ...common,
  title: title.default({ ru: 'Госуслуги', en: 'Gosuslugi' }),
  /** The test stand: https://esia-portal1.test.gosuslugi.ru. */
  address: address().default('https://esia.gosuslugi.ru'),
  /** `iss` of the tokens; by default `http://<host>/` of the address, with http whatever the address has. */
  issuer: someText(200).optional(),
  /** `openid` brings the identity token, `usr_org` the organisations. */
  scopes: z
    .array(someText(80))
    .min(1)
    .default(['openid', 'fullname', 'birthdate', 'email', 'mobile', 'snils', 'inn', 'usr_org']),
  /** Key of this system, GOST R 34.10-2012 of 256 bits: PEM (PKCS#8, no password) or hexadecimal. */
  privateKey: someText(10_000),
  /** Certificate of this system in PEM, the same as in its card at the state login. */
  certificate: someText(20_000),
  /** How the state login signs its tokens; a token that says anything else is refused. */
  tokenAlgorithm: z.enum(['GOST3410_2012_256', 'RS256']).default('GOST3410_2012_256'),
  /** Certificates in PEM that it signs with: the present one and, around a change, the next. */
  tokenCertificates: z.array(someText(20_000)).min(1),
  clockSkewSeconds: z.int().min(0).max(300).default(60),
})

const leaderId = z.strictObject({
  kind: z.literal('leader-id'),
  ...common,
  title: title.default({ ru: 'Leader-ID', en: 'Leader-ID' }),
  clientSecret: someText(500),
  /** Where people log in. */
  site: address().default('https://leader-id.ru'),
  /** Where tokens and profiles are. */
  api: address().default('https://apps.leader-id.ru'),
})

/** Configuration of one login provider. Its secrets are plain text: whoever keeps it hides `clientSecret` and `privateKey`. */
export const loginProviderSchema = z.discriminatedUnion('kind', [oidc, esia, leaderId])

/** A configuration as it is written: what has a default may be missing. */
export type LoginProviderConfig = z.input<typeof loginProviderSchema>

export type OidcConfig = z.output<typeof oidc>
export type EsiaConfig = z.output<typeof esia>
export type LeaderIdConfig = z.output<typeof leaderId>
