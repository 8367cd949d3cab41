import { expect, it } from 'vitest'
import type { FederatedIdentity, LoginProvider } from '../../../access/login/index.ts'
import { apiBench } from './testing/index.ts'

function bench() {
  const asked: { redirectUri?: string; callbackUrl?: string }[] = []
  let who: FederatedIdentity = { provider: 'corp', subject: 'x', name: 'Примерова Анна' }
  const corp: LoginProvider = {
    id: 'corp',
    title: { ru: 'Служба', en: 'Service' },
    start: async ({ redirectUri }) => {
      asked.push({ redirectUri })
      return { url: 'https://login.example.org/authorize?state=s', remember: 'kept' }
    },
    finish: async ({ callbackUrl }) => {
      asked.push({ callbackUrl })
      return who
    },
  }
  return { ...apiBench({}, [corp]), asked, as: (subject: string) => (who = { provider: 'corp', subject }) }
}

it('a browser goes to the service, comes back and is signed in', async () => {
  const b = bench()
  const open = b.browser()
  expect(await open.ask('GET', '/federated')).toEqual({
    items: [{ id: 'corp', title: { ru: 'Служба', en: 'Service' } }],
  })
  const start = await open.send('POST', '/federated/corp/start', { returnTo: '/contests/7' })
  expect(await start.json()).toEqual({ url: 'https://login.example.org/authorize?state=s' })
  const cookie = start.headers.getSetCookie()[0]
  expect(cookie).toMatch(/^__Host-mera-login=[\w-]{43};/)
  for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Max-Age=600'])
    expect(cookie).toContain(attribute)
  const back = await open.send('GET', '/federated/corp/callback?state=s&code=c', undefined, {
    'sec-fetch-site': 'cross-site',
  })
  expect([back.status, back.headers.get('location')]).toEqual([303, '/contests/7'])
  expect(b.asked).toEqual([
    { redirectUri: 'https://mera.example.org/api/v1/access/federated/corp/callback' },
    { callbackUrl: 'https://mera.example.org/api/v1/access/federated/corp/callback?state=s&code=c' },
  ])
  expect(open.cookies.has('__Host-mera-login')).toBe(false)
  expect(await open.ask('GET', '/me')).toMatchObject({ name: 'Примерова Анна', providers: ['corp'] })
  expect((await open.send('GET', '/federated/corp/callback?state=s&code=c')).status).toBe(409)
})

it('an answer for somebody else’s browser signs nobody in', async () => {
  const b = bench()
  await b.browser().send('POST', '/federated/corp/start', {})
  const victim = b.browser()
  const back = await victim.send('GET', '/federated/corp/callback?state=s&code=c')
  expect(back.status).toBe(409)
  expect(victim.cookies.size).toBe(0)
})

it('a signed-in person links a service and parts with it', async () => {
  const b = bench()
  const open = b.browserOf(await b.person('anna@example.org'))
  await open.send('POST', '/federated/corp/start', { link: true, returnTo: '/me' })
  expect((await open.send('GET', '/federated/corp/callback?code=c')).headers.get('location')).toBe('/me')
  expect(await open.ask('GET', '/me')).toMatchObject({ providers: ['corp'], mail: 'anna@example.org' })
  expect((await open.send('DELETE', '/federated/corp')).status).toBe(204)
  expect((await open.send('DELETE', '/federated/corp')).status).toBe(404)
  expect((await b.browser().send('POST', '/federated/corp/start', { link: true })).status).toBe(401)
  expect((await b.browser().send('POST', '/federated/none/start', {})).status).toBe(404)
})

it('the second step follows where there is one', async () => {
  const b = bench()
  const anna = await b.person('anna@example.org')
  const { secret } = await b.withCodes(anna)
  const linking = b.browserOf(anna)
  await linking.send('POST', '/federated/corp/start', { link: true })
  await linking.send('GET', '/federated/corp/callback?code=c')
  const open = b.browser()
  await open.send('POST', '/federated/corp/start', {})
  const back = await open.send('GET', '/federated/corp/callback?code=c')
  expect(back.headers.get('location')).toBe('/access/second-step')
  expect((await open.send('GET', '/me')).status).toBe(401)
  b.clock.tick(60_000)
  expect((await open.send('POST', '/sign-in/code', { code: b.code(secret) })).status).toBe(200)
  expect(await open.ask('GET', '/me')).toMatchObject({ session: { secondStep: true } })
})
