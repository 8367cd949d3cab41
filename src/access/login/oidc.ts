import * as client from 'openid-client'
import { z } from 'zod'
import { oidcRefusal } from './oidc-errors.ts'
import { dayOf, fullName, present } from './profile.ts'
import type { LoginProvider } from './provider.ts'
import { refusals } from './refusals.ts'
import { newState, recall, remember } from './remember.ts'
import type { OidcConfig } from './schema.ts'

/** Providers change their endpoints and keys; what was discovered is asked again after an hour. */
const FRESH = 3_600_000

const optional = z.string().nullish()
const flag = z.boolean().nullish()
const userinfo = z.object({
  name: optional,
  given_name: optional,
  family_name: optional,
  middle_name: optional,
  email: optional,
  email_verified: flag,
  phone_number: optional,
  phone_number_verified: flag,
  birthdate: optional,
})

/** OpenID Connect by discovery: code with PKCE (S256), state, nonce, a signed identity token, user info. */
export function oidcProvider(config: OidcConfig): LoginProvider {
  const { title } = config
  const discovered = discoverer(config)

  return {
    id: config.id,
    title,

    async start({ redirectUri, now }) {
      const found = await discovered(now)
      const state = newState()
      const nonce = client.randomNonce()
      const verifier = client.randomPKCECodeVerifier()
      const url = client.buildAuthorizationUrl(found, {
        redirect_uri: redirectUri,
        scope: config.scopes.join(' '),
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return {
        url: url.href,
        remember: remember({ provider: config.id, state, nonce, verifier, redirectUri, at: now }),
      }
    },

    async finish(answer) {
      const kept = recall(config.id, answer)
      if (!kept.nonce || !kept.verifier) throw refusals.stateMismatch()
      const found = await discovered(answer.now)
      // The address to which the browser came may be that of a proxy; the provider knows the one of the start.
      const came = new URL(kept.redirectUri)
      came.search = kept.answer.toString()
      try {
        const tokens = await client.authorizationCodeGrant(found, came, {
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          pkceCodeVerifier: kept.verifier,
          idTokenExpected: true,
        })
        const subject = tokens.claims()!.sub
        const claims = { ...tokens.claims(), ...(await told(found, tokens.access_token, subject)) }
        return { provider: config.id, subject, ...profileOf(claims) }
      } catch (error) {
        throw oidcRefusal(config, error)
      }
    },
  }
}

/** User info, where the provider has such an endpoint; its subject must be that of the identity token. */
async function told(found: client.Configuration, token: string, subject: string): Promise<object> {
  if (!found.serverMetadata().userinfo_endpoint) return {}
  return client.fetchUserInfo(found, token, subject)
}

/** Claims of a wrong type are as good as absent: they are the provider's fault and the person may still come in. */
function profileOf(told: object) {
  const claims: z.infer<typeof userinfo> = userinfo.safeParse(told).data ?? {}
  return present({
    name: claims.name ?? fullName(claims.family_name, claims.given_name, claims.middle_name),
    email: claims.email_verified ? (claims.email ?? undefined) : undefined,
    phone: claims.phone_number_verified ? (claims.phone_number ?? undefined) : undefined,
    birth: dayOf(claims.birthdate),
  })
}

/** Discovery on the first use, so that a provider that is down does not keep the server from starting. */
function discoverer(config: OidcConfig): (now: string) => Promise<client.Configuration> {
  let held: { found: client.Configuration; until: number } | undefined
  return async (now) => {
    const at = Date.parse(now)
    if (held && at < held.until) return held.found
    const issuer = new URL(config.issuer)
    const found = await client
      .discovery(issuer, config.clientId, undefined, authentication(config), {
        timeout: config.timeoutSeconds,
        // The schema lets http through for the machine itself only.
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
        ],
      })
      .catch((error) => {
        throw oidcRefusal(config, error)
      })
    held = { found, until: at + FRESH }
    return found
  }
}

const authentication = ({ clientSecret }: OidcConfig) =>
  clientSecret ? client.ClientSecretBasic(clientSecret) : client.None()
