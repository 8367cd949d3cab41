import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Listening } from '../index.ts'

/** A client of the provider and the one person who logs in there. */
export interface OidcBehaviour {
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
  readonly claims: { readonly sub: string } & Readonly<Record<string, unknown>>
}

/** A real OpenID provider on the machine itself, with its own pages for login and consent. */
export async function startOidc(behaviour: OidcBehaviour): Promise<Listening> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: behaviour.clientId,
        client_secret: behaviour.clientSecret,
        redirect_uris: [behaviour.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name', 'middle_name', 'birthdate'],
      email: ['email', 'email_verified'],
      phone: ['phone_number', 'phone_number_verified'],
    },
    cookies: { keys: ['only for tests'] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => behaviour.claims }),
  })
  server.on('request', provider.callback())
  return {
    origin,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** What a person fills in on the provider's own pages: any login, then consent. */
export function fillIn(subject: string): (page: string) => URLSearchParams | undefined {
  return (page) => {
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (prompt === 'login') return new URLSearchParams({ prompt, login: subject, password: 'any' })
    return prompt ? new URLSearchParams({ prompt }) : undefined
  }
}
