import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import { BACK, comeBack, esiaWorld, NOW } from './esia.fixture.ts'
import { type EsiaBehaviour, testKeys } from './testing/index.ts'

let world: Awaited<ReturnType<typeof esiaWorld>>
beforeEach(async () => {
  world = await esiaWorld(gost)
})
afterEach(() => world.server.close())

const minutesLater = (count: number) => new Date(Date.parse(NOW) + count * 60_000).toISOString()
const replaced = (url: string, name: string, value: string) => {
  const changed = new URL(url)
  changed.searchParams.set(name, value)
  return changed.href
}

describe('coming back to the wrong login', () => {
  it('with another state, none, two, or what another browser was given is refused before anything is asked', async () => {
    const { provider, server } = world
    const mine = await comeBack(provider)
    const other = await comeBack(provider)
    const before = server.asked.length
    const attempts = [
      { ...mine, callbackUrl: replaced(mine.callbackUrl, 'state', 'e0b9a1f2-5c1d-4f0e-9b7a-1d2c3b4a5f60') },
      { ...mine, callbackUrl: mine.callbackUrl.replace('state=', 'mark=') },
      { ...mine, callbackUrl: `${mine.callbackUrl}&state=x` },
      { ...mine, remember: other.remember },
      { ...mine, remember: 'not ours' },
      { ...mine, remember: '{}' },
      { ...mine, remember: mine.remember.replace('"provider":"esia"', '"provider":"oidc"') },
    ]
    for (const attempt of attempts)
      await expect(provider.finish({ ...attempt, now: NOW })).rejects.toMatchObject({
        code: 'LOGIN_STATE_MISMATCH',
        kind: 'state',
      })
    expect(server.asked.length).toBe(before)
  })

  it('is possible for ten minutes', async () => {
    expect((await world.walk({ finished: minutesLater(4) })).subject).toBe('1000000007')
    await expect(world.walk({ finished: minutesLater(10.001) })).rejects.toMatchObject({
      code: 'LOGIN_TOO_OLD',
    })
    await expect(world.walk({ finished: minutesLater(-2) })).rejects.toMatchObject({ code: 'LOGIN_TOO_OLD' })
  })

  it('twice with one code ends after the first', async () => {
    const came = await comeBack(world.provider)
    await world.provider.finish({ ...came, now: NOW })
    await expect(world.provider.finish({ ...came, now: NOW })).rejects.toMatchObject({
      code: 'LOGIN_CODE_REFUSED',
    })
  })

  it('without a code is no login', async () => {
    const came = await comeBack(world.provider)
    const callbackUrl = came.callbackUrl.replace('code=', 'cod=')
    await expect(world.provider.finish({ ...came, callbackUrl, now: NOW })).rejects.toMatchObject({
      code: 'LOGIN_PROVIDER_ANSWER',
    })
  })
})

describe('what the state login refuses', () => {
  it.each<[string, (state: EsiaBehaviour) => void, string]>([
    ['a person who declines', (state) => (state.declines = true), 'LOGIN_CANCELLED'],
    ['a clock ten minutes off', (state) => (state.now = () => minutesLater(10)), 'LOGIN_CLOCK_WRONG'],
    [
      'a certificate that is not in the card',
      (state) => (state.card = { ...state.card, certificate: testKeys.stranger.certificate }),
      'LOGIN_CERTIFICATE_REFUSED',
    ],
    [
      'a scope that is not in the card',
      (state) => (state.card = { ...state.card, scopes: ['openid'] }),
      'LOGIN_REQUEST_REFUSED',
    ],
  ])('%s', async (_name, change, code) => {
    change(world.state)
    await expect(world.walk()).rejects.toMatchObject({ code })
  })

  it('a request of somebody else for the same system: its signature is not ours', async () => {
    const thief = await esiaWorld(gost, {
      address: world.server.origin,
      privateKey: testKeys.stranger.key,
      certificate: testKeys.stranger.certificate,
    })
    await expect(thief.walk()).rejects.toMatchObject({ code: 'LOGIN_CERTIFICATE_REFUSED' })
    await thief.server.close()
  })

  it('a request in which a signed value was changed', async () => {
    for (const [name, value] of [
      ['state', '5d1f9a52-7a65-4c0a-8f7b-0b1f6b9d2c11'],
      ['scope', 'openid'],
      ['timestamp', '2027.03.01 09:31:00 +0000'],
      ['client_secret', 'AAAA'],
    ] as const) {
      const { url } = await world.provider.start({ redirectUri: BACK, now: NOW })
      const response = await fetch(replaced(url, name, value), { redirect: 'manual' })
      expect(response.headers.get('location'), name).toContain('ESIA-007053')
    }
  })
})
