import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import type { LoginProvider } from './provider.ts'
import { loginProviderOf } from './provider-of.ts'
import { type Answer, browse, type Listening, listen } from './testing/index.ts'
import { fillIn, startOidc } from './testing/openid/index.ts'

const BACK = 'https://mera.example/login/company/callback'
const person = {
  sub: 'vera',
  name: 'Пробина Вера Тестовна',
  email: 'vera@example.org',
  email_verified: true,
  birthdate: '1988-02-29',
  phone_number: '+70000000001',
  phone_number_verified: false,
}
let server: Listening
/** The provider keeps its own clock, so these tests go by the real one. */
const now = () => new Date().toISOString()

const made = (issuer: string, changes: object = {}): LoginProvider =>
  loginProviderOf(
    {
      kind: 'oidc',
      id: 'company',
      title: { ru: 'Вход компании', en: 'Company login' },
      issuer,
      clientId: 'mera',
      clientSecret: 'hush-hush-hush-hush',
      scopes: ['openid', 'profile', 'email', 'phone'],
      timeoutSeconds: 60,
      ...changes,
    },
    gost,
  )

beforeAll(async () => {
  server = await startOidc({
    clientId: 'mera',
    clientSecret: 'hush-hush-hush-hush',
    redirectUri: BACK,
    claims: person,
  })
})
afterAll(() => server.close())

async function comeBack(provider: LoginProvider) {
  const { url, remember } = await provider.start({ redirectUri: BACK, now: now() })
  return { url, remember, callbackUrl: await browse(url, BACK, fillIn('vera')) }
}

describe('OpenID Connect against a real provider', () => {
  it('finds, asks, comes back, exchanges the code and reads user info', async () => {
    const provider = made(server.origin)
    const came = await comeBack(provider)
    const asked = new URL(came.url).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('nonce')).toBeTruthy()
    expect(came.url).not.toContain('hush')
    expect(await provider.finish({ ...came, now: now() })).toEqual({
      provider: 'company',
      subject: 'vera',
      name: 'Пробина Вера Тестовна',
      email: 'vera@example.org',
      birth: '1988-02-29',
    })
  })

  it('does not mind under which address a proxy shows the callback', async () => {
    const provider = made(server.origin)
    const came = await comeBack(provider)
    const callbackUrl = came.callbackUrl.replace('https://mera.example', 'http://10.0.0.7:8080')
    expect((await provider.finish({ ...came, callbackUrl, now: now() })).subject).toBe('vera')
  })

  it('takes a code once', async () => {
    const provider = made(server.origin)
    const came = await comeBack(provider)
    await provider.finish({ ...came, now: now() })
    await expect(provider.finish({ ...came, now: now() })).rejects.toMatchObject({
      code: 'LOGIN_CODE_REFUSED',
    })
  })

  it('refuses another state, another nonce, another verifier, another issuer', async () => {
    const provider = made(server.origin)
    const changed = async (change: (came: Awaited<ReturnType<typeof comeBack>>) => object) => {
      const came = await comeBack(provider)
      return provider.finish({ ...came, ...change(came), now: now() }).catch(({ code }) => code)
    }
    const kept = (remember: string, value: object) => JSON.stringify({ ...JSON.parse(remember), ...value })
    const other = 'x'.repeat(43)
    expect(await changed(({ remember }) => ({ remember: kept(remember, { state: other }) }))).toBe(
      'LOGIN_STATE_MISMATCH',
    )
    expect(await changed(({ remember }) => ({ remember: kept(remember, { nonce: other }) }))).toBe(
      'LOGIN_TOKEN_INVALID',
    )
    expect(await changed(({ remember }) => ({ remember: kept(remember, { verifier: other }) }))).toBe(
      'LOGIN_CODE_REFUSED',
    )
    expect(
      await changed(({ callbackUrl }) => ({
        callbackUrl: callbackUrl.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fevil.example'),
      })),
    ).toBe('LOGIN_TOKEN_INVALID')
  })

  it('tells a wrong secret as a fault of the configuration', async () => {
    const provider = made(server.origin, { clientSecret: 'wrong' })
    const came = await comeBack(provider)
    await expect(provider.finish({ ...came, now: now() })).rejects.toMatchObject({
      code: 'LOGIN_REQUEST_REFUSED',
    })
  })

  it('tells a cancelled login', async () => {
    const provider = made(server.origin)
    const { url, remember } = await provider.start({ redirectUri: BACK, now: now() })
    const state = new URL(url).searchParams.get('state')
    const callbackUrl = `${BACK}?error=access_denied&state=${state}&iss=${encodeURIComponent(server.origin)}`
    await expect(provider.finish({ callbackUrl, remember, now: now() })).rejects.toMatchObject({
      code: 'LOGIN_CANCELLED',
    })
  })
})

describe('a provider that misbehaves', () => {
  const starting = async (answer: Answer, timeoutSeconds = 60) => {
    const bad = await listen(() => answer)
    const result = await made(bad.origin, { timeoutSeconds })
      .start({ redirectUri: BACK, now: now() })
      .catch(({ code }) => code)
    await bad.close()
    return result
  }

  it('is told as such, by what it does', async () => {
    expect(await starting({ status: 200, html: '<!doctype html>' })).toBe('LOGIN_PROVIDER_ANSWER')
    expect(await starting({ status: 502, html: '<!doctype html>' })).toBe('LOGIN_PROVIDER_ANSWER')
    expect(await starting({ status: 200, json: { issuer: 'https://evil.example' } })).toBe(
      'LOGIN_TOKEN_INVALID',
    )
    expect(await starting('silence', 1)).toBe('LOGIN_PROVIDER_SLOW')
    const gone = await listen(() => 'silence')
    await gone.close()
    await expect(made(gone.origin).start({ redirectUri: BACK, now: now() })).rejects.toMatchObject({
      code: 'LOGIN_PROVIDER_UNREACHABLE',
    })
  })

  it('is asked again after it has failed', async () => {
    let down = true
    const flapping = await listen(({ url }) =>
      down
        ? { status: 503, html: 'later' }
        : {
            status: 200,
            json: { issuer: flapping.origin, authorization_endpoint: `${flapping.origin}${url.pathname}` },
          },
    )
    const provider = made(flapping.origin)
    const start = () => provider.start({ redirectUri: BACK, now: now() })
    await expect(start()).rejects.toMatchObject({ code: 'LOGIN_PROVIDER_ANSWER' })
    down = false
    expect((await start()).url).toContain(flapping.origin)
    await flapping.close()
  })
})
