import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import type { LoginProvider } from './provider.ts'
import { loginProviderOf } from './provider-of.ts'
import { type Answer, browse, type LeaderIdBehaviour, startLeaderId } from './testing/index.ts'

const NOW = '2027-03-01T09:30:00.000Z'
const BACK = 'https://mera.example/login/leader-id/callback'
let state: LeaderIdBehaviour
let server: Awaited<ReturnType<typeof startLeaderId>>
let provider: LoginProvider

const made = (origin: string, timeoutSeconds = 60) =>
  loginProviderOf(
    {
      kind: 'leader-id',
      id: 'leader-id',
      clientId: 'mera',
      clientSecret: 'hush',
      site: origin,
      api: origin,
      timeoutSeconds,
    },
    gost,
  )

beforeEach(async () => {
  state = {
    clientId: 'mera',
    clientSecret: 'hush',
    redirectUri: BACK,
    profile: {
      id: 4242,
      firstName: 'Вера',
      lastName: 'Пробина',
      fatherName: null,
      email: 'vera@example.org',
      emailConfirmed: true,
      phone: '+70000000001',
      phoneConfirmed: false,
    },
  }
  server = await startLeaderId(state)
  provider = made(server.origin)
})
afterEach(() => server.close())

async function comeBack(to = provider) {
  const { url, remember } = await to.start({ redirectUri: BACK, now: NOW })
  return { remember, callbackUrl: await browse(url, BACK), now: NOW }
}
const walk = async (to = provider) => to.finish(await comeBack(to))

describe('Leader-ID', () => {
  it('tells who came; contacts only where it has confirmed them', async () => {
    expect(await walk()).toEqual({
      provider: 'leader-id',
      subject: '4242',
      name: 'Пробина Вера',
      email: 'vera@example.org',
    })
    state.profile = { id: 4242, email: 'vera@example.org' }
    expect(await walk()).toEqual({ provider: 'leader-id', subject: '4242' })
  })

  it('is asked for the token in JSON, with the address of return of the start', async () => {
    await walk()
    const exchange = server.asked.find(({ method }) => method === 'POST')!
    expect(exchange.headers['content-type']).toBe('application/json')
    expect(JSON.parse(exchange.body)).toEqual({
      grant_type: 'authorization_code',
      client_id: 'mera',
      client_secret: 'hush',
      code: expect.any(String),
      redirect_uri: BACK,
    })
    expect(server.asked[0]?.url.search).not.toContain('hush')
  })

  it('does not let one browser finish the login of another', async () => {
    const mine = await comeBack()
    const other = await comeBack()
    await expect(provider.finish({ ...mine, remember: other.remember })).rejects.toMatchObject({
      code: 'LOGIN_STATE_MISMATCH',
    })
  })

  it('gives every login a state of its own', async () => {
    const states = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { url } = await provider.start({ redirectUri: BACK, now: NOW })
        return new URL(url).searchParams.get('state')
      }),
    )
    expect(new Set(states).size).toBe(20)
  })

  it('takes a code once', async () => {
    const came = await comeBack()
    await provider.finish(came)
    await expect(provider.finish(came)).rejects.toMatchObject({ code: 'LOGIN_CODE_REFUSED' })
  })

  it('tells a cancelled login, a wrong secret and a foreign profile apart', async () => {
    state.declines = true
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_CANCELLED' })
    state.declines = false
    state.clientSecret = 'changed'
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_REQUEST_REFUSED' })
    state.clientSecret = 'hush'
    state.instead = ({ url }) =>
      url.pathname === '/api/v1/users/4242' ? { status: 200, json: { id: 4243 } } : undefined
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
  })

  it('does not repeat what stands in the address as an error', async () => {
    const came = await comeBack()
    const callbackUrl = `${came.callbackUrl.replace(/code=[^&]*/, '')}&error=${encodeURIComponent('Call 555-0100 now')}`
    await expect(provider.finish({ ...came, callbackUrl })).rejects.toMatchObject({
      code: 'LOGIN_REQUEST_REFUSED',
      items: [{ operands: { error: 'unknown' } }],
    })
  })

  it('may send a user number that needs encoding without leaving its place', async () => {
    state.instead = ({ url, method }) =>
      method === 'POST'
        ? { status: 200, json: { access_token: 't', user_id: '../oauth/token?x=' } }
        : url.pathname.startsWith('/api/v1/users/')
          ? { status: 200, json: { id: 1 } }
          : undefined
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
    expect(server.asked.at(-1)?.url.pathname).toBe('/api/v1/users/..%2Foauth%2Ftoken%3Fx%3D')
  })
})

describe.each([['/api/v1/oauth/token'], ['/api/v1/users/4242']])('%s', (path) => {
  it.each<[string, Answer]>([
    ['a page', { status: 200, html: '<!doctype html>' }],
    ['an error page', { status: 503, html: '<!doctype html>' }],
    ['JSON of another shape', { status: 200, json: {} }],
  ])('answers with %s', async (_name, answer) => {
    state.instead = ({ url }) => (url.pathname === path ? answer : undefined)
    await expect(walk()).rejects.toMatchObject({ code: 'LOGIN_PROVIDER_ANSWER', kind: 'unavailable' })
  })

  it('answers with silence', async () => {
    state.instead = ({ url }) => (url.pathname === path ? 'silence' : undefined)
    await expect(walk(made(server.origin, 1))).rejects.toMatchObject({ code: 'LOGIN_PROVIDER_SLOW' })
  })
})

it('a service that is gone is told as such', async () => {
  const came = await comeBack()
  await server.close()
  await expect(provider.finish(came)).rejects.toMatchObject({ code: 'LOGIN_PROVIDER_UNREACHABLE' })
})
