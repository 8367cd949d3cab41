import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { identify, identityResolver, requireIdentity } from './identify.ts'
import type { AccessEnv } from './parts.ts'
import { apiBench } from './testing/index.ts'

it('a route behind the middleware knows who asks, and lets nobody else past', async () => {
  const b = apiBench()
  const { secret, session } = await b.person('anna@example.org')
  const app = new Hono<AccessEnv>()
  app.use(identify(identityResolver(b.api)))
  app.get('/open', (c) => c.json({ person: c.get('identity')?.person ?? null }))
  app.get('/closed', requireIdentity, (c) => c.json({ person: c.get('identity')?.person }))
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(`https://mera.example.org${path}`, { headers })
    return [answer.status, (await answer.json()).person]
  }
  const cookie = `__Host-mera-session=${secret}`
  expect(await ask('/open')).toEqual([200, null])
  expect(await ask('/open', { cookie: '__Host-mera-session=none' })).toEqual([200, null])
  expect(await ask('/open', { cookie })).toEqual([200, session.person])
  expect(await ask('/closed')).toEqual([401, undefined])
  expect(await ask('/closed', { cookie })).toEqual([200, session.person])
  expect(await ask('/closed', { cookie: `mera-session=${secret}` })).toEqual([401, undefined])
})

it('a request is resolved once, however many ask', async () => {
  const b = apiBench()
  const { secret } = await b.person('anna@example.org')
  let asked = 0
  const store = {
    ...b.parts.store,
    identify: (...given: Parameters<typeof b.parts.store.identify>) => {
      asked++
      return b.parts.store.identify(...given)
    },
  }
  const identityOf = identityResolver({ ...b.api, access: { ...b.parts, store } })
  const app = new Hono<AccessEnv>()
  app.use(identify(identityOf))
  app.get('/', async (c) => c.json({ same: (await identityOf(c)) === c.get('identity') }))
  const answer = await app.request('/', { headers: { cookie: `__Host-mera-session=${secret}` } })
  expect([await answer.json(), asked]).toEqual([{ same: true }, 1])
})
