import { describe, expect, it } from 'vitest'
import { apiBench } from './testing/index.ts'

const own = 'https://mera.example.org'

describe('a request that changes something by a cookie', () => {
  async function answer(headers: Record<string, string>) {
    const b = apiBench()
    const { secret } = await b.person('anna@example.org')
    const got = await b.app.request(`${own}/api/v1/access/me`, {
      method: 'PATCH',
      headers: { cookie: `__Host-mera-session=${secret}`, 'content-type': 'application/json', ...headers },
      body: '{"language":"en"}',
    })
    return { status: got.status, code: got.status === 204 ? null : (await got.json()).code }
  }

  it.each([
    ['says it is of this site', { 'sec-fetch-site': 'same-origin' }],
    ['has this origin', { origin: own }],
    ['has both', { origin: own, 'sec-fetch-site': 'same-origin' }],
  ])('is done where it %s', async (_, headers) => {
    expect(await answer(headers as Record<string, string>)).toEqual({ status: 204, code: null })
  })

  it.each([
    ['says nothing', {}],
    ['comes from another site', { 'sec-fetch-site': 'cross-site' }],
    ['comes from a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['comes from nowhere', { 'sec-fetch-site': 'none' }],
    ['has another origin', { origin: 'https://evil.example.org' }],
    ['has no origin to tell', { origin: 'null' }],
    ['has this host over http', { origin: 'http://mera.example.org' }],
    ['has another port', { origin: 'https://mera.example.org:8443' }],
    ['says another site though its origin is ours', { 'sec-fetch-site': 'cross-site', origin: own }],
  ])('is refused where it %s', async (_, headers) => {
    expect(await answer(headers as Record<string, string>)).toEqual({ status: 403, code: 'FOREIGN_ORIGIN' })
  })
})

describe('a request without a cookie', () => {
  async function status(headers: Record<string, string>) {
    const got = await apiBench().app.request(`${own}/api/v1/access/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"mail":"anna@example.org"}',
    })
    return got.status
  }

  it('is done for a program, which says nothing, and refused for another site', async () => {
    expect(await status({})).toBe(202)
    expect(await status({ origin: own })).toBe(202)
    expect(await status({ origin: 'https://evil.example.org' })).toBe(403)
    expect(await status({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  })
})

it('a reading request needs no origin', async () => {
  const b = apiBench()
  const { secret } = await b.person('anna@example.org')
  const got = await b.app.request(`${own}/api/v1/access/me`, {
    headers: { cookie: `__Host-mera-session=${secret}`, 'sec-fetch-site': 'cross-site' },
  })
  expect(got.status).toBe(200)
})

it('a form of another site is no JSON', async () => {
  const b = apiBench()
  const open = b.browserOf(await b.person('anna@example.org'))
  const got = await open.send('POST', '/password', undefined, { 'content-type': 'text/plain' })
  expect(got.status).toBe(415)
})
