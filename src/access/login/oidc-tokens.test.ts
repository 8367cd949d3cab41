import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import type { LoginProvider } from './provider.ts'
import { loginProviderOf } from './provider-of.ts'
import { type Listening, listen } from './testing/index.ts'

const BACK = 'https://mera.example/login/company/callback'
const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const own = rsa()
const strangers = rsa()
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const seconds = () => Math.floor(Date.now() / 1000)

/** A provider whose tokens a test forges: `claims` are laid over good ones, `key` signs. */
let forge: { claims?: object; key?: KeyObject; head?: object; cut?: boolean; told?: object }
let server: Listening
let nonce: string
let provider: LoginProvider

function token(): string {
  const claims = { iss: server.origin, aud: 'mera', sub: 'vera', iat: seconds(), exp: seconds() + 600, nonce }
  const signed = `${part({ alg: 'RS256', kid: 'own', ...forge.head })}.${part({ ...claims, ...forge.claims })}`
  const signature = sign('sha256', Buffer.from(signed), forge.key ?? own.privateKey)
  return `${signed}.${forge.cut ? '' : signature.toString('base64url')}`
}

beforeEach(async () => {
  forge = {}
  server = await listen(({ url }) => {
    const at = (path: string) => `${server.origin}${path}`
    if (url.pathname === '/.well-known/openid-configuration')
      return {
        status: 200,
        json: {
          issuer: server.origin,
          authorization_endpoint: at('/authorize'),
          token_endpoint: at('/token'),
          userinfo_endpoint: at('/me'),
          jwks_uri: at('/keys'),
        },
      }
    if (url.pathname === '/keys')
      return {
        status: 200,
        json: {
          keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }],
        },
      }
    if (url.pathname === '/token')
      return { status: 200, json: { access_token: 'a', token_type: 'Bearer', id_token: token() } }
    return { status: 200, json: { sub: 'vera', email: 'vera@example.org', ...forge.told } }
  })
  provider = loginProviderOf(
    {
      kind: 'oidc',
      id: 'company',
      title: { ru: 'Вход компании', en: 'Company login' },
      issuer: server.origin,
      clientId: 'mera',
      timeoutSeconds: 60,
    },
    gost,
  )
})
afterEach(() => server.close())

async function walk() {
  const now = new Date().toISOString()
  const { url, remember } = await provider.start({ redirectUri: BACK, now })
  const asked = new URL(url).searchParams
  nonce = asked.get('nonce') ?? ''
  const callbackUrl = `${BACK}?code=c&state=${asked.get('state')}`
  return provider.finish({ callbackUrl, remember, now })
}

describe('the identity token of OpenID Connect', () => {
  it('is accepted where it is good; an address that is not confirmed is not told', async () => {
    expect(await walk()).toEqual({ provider: 'company', subject: 'vera' })
  })

  it.each<[string, () => typeof forge]>([
    ['is signed by a stranger', () => ({ key: strangers.privateKey })],
    ['names a key that nobody has published', () => ({ head: { kid: 'other' } })],
    ['has no signature', () => ({ head: { alg: 'none' }, cut: true })],
    ['has expired', () => ({ claims: { exp: seconds() - 600 } })],
    ['has no term', () => ({ claims: { exp: undefined } })],
    ['is of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    ['is for another system', () => ({ claims: { aud: 'other' } })],
    ['is of another login', () => ({ claims: { nonce: 'other' } })],
    ['is about somebody other than the user info', () => ({ told: { sub: 'mallory' } })],
  ])('is refused where it %s', async (_name, forged) => {
    forge = forged()
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
  })

  it('may come with facts of a wrong shape, which are left out', async () => {
    forge = { told: { name: 7, email: ['x'] } }
    expect(await walk()).toEqual({ provider: 'company', subject: 'vera' })
  })
})
