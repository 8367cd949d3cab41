import { describe, expect, it } from 'vitest'
import { PASSWORD } from '../../../memory/access/testing/index.ts'
import { apiBench } from './testing/index.ts'

const anna = 'anna@example.org'
const confirm = (token: string) => ({ token, name: 'Примерова Анна', password: PASSWORD })

describe('coming in', () => {
  it('goes from an address to a session, and out again', async () => {
    const b = apiBench()
    const open = b.browser()
    const asked = await open.send('POST', '/register', { mail: anna })
    expect([asked.status, await asked.json()]).toEqual([202, { sent: true }])
    const made = await open.send('POST', '/confirm', confirm(b.token(anna)))
    expect(made.status).toBe(201)
    expect(made.headers.get('cache-control')).toBe('no-store')
    const answer = await made.json()
    expect(answer).toMatchObject({ next: 'done', person: expect.stringMatching(/^p-/) })
    expect(JSON.stringify(answer)).not.toContain(open.cookies.get('__Host-mera-session'))
    const me = await open.ask('GET', '/me')
    expect(me).toMatchObject({
      mail: anna,
      name: 'Примерова Анна',
      roles: [{ id: 'applicant' }],
      withheld: [],
    })
    expect(await open.ask('GET', '/sessions')).toMatchObject({
      items: [{ current: true, device: 'Firefox, Linux', place: '192.0.2.7' }],
    })
    expect(
      (await open.send('PATCH', '/me', { language: 'en', name: 'Анна', noticesByMail: false })).status,
    ).toBe(204)
    expect(await open.ask('GET', '/me')).toMatchObject({ language: 'en', name: 'Анна', noticesByMail: false })
    const kept = open.cookies.get('__Host-mera-session')!
    expect((await open.send('POST', '/sign-out')).status).toBe(204)
    expect(open.cookies.size).toBe(0)
    open.cookies.set('__Host-mera-session', kept)
    expect((await open.send('GET', '/me')).status).toBe(401)
  })

  it.each([
    ['https://mera.example.org', '__Host-mera-session', true],
    ['http://localhost:3000', 'mera-session', false],
  ])('at %s sets a cookie that scripts and other sites cannot use', async (origin, name, secure) => {
    const b = apiBench({ origin: () => origin })
    const open = b.browser()
    await open.send('POST', '/register', { mail: anna })
    const made = await open.send('POST', '/confirm', confirm(b.token(anna)))
    const cookie = made.headers.getSetCookie().find((line) => line.startsWith(`${name}=`))
    const attributes = cookie?.split('; ').slice(1).sort()
    expect(attributes).toEqual(
      ['HttpOnly', 'Max-Age=1209600', 'Path=/', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].sort(),
    )
    expect((await open.send('GET', '/me')).status).toBe(200)
  })

  it('answers known and unknown addresses alike', async () => {
    const b = apiBench()
    await b.person(anna)
    const answer = async (path: string, body: object) => {
      const got = await b.browser().send('POST', path, body)
      return { status: got.status, body: await got.text(), headers: Object.fromEntries(got.headers) }
    }
    const both = async (path: string, more: object = {}) => [
      await answer(path, { mail: anna, ...more }),
      await answer(path, { mail: 'nobody@example.org', ...more }),
    ]
    for (const [known, unknown] of [
      await both('/register'),
      await both('/recover'),
      await both('/sign-in', { password: 'неверный пароль' }),
    ])
      expect(known).toEqual(unknown)
  })

  it('asks for the second step, with the ticket in a cookie too', async () => {
    const b = apiBench()
    const person = await b.person(anna)
    const { secret, codes } = await b.withCodes(person)
    b.clock.tick(60_000)
    const open = b.browser()
    const first = await open.send('POST', '/sign-in', { mail: anna, password: PASSWORD })
    expect(await first.json()).toEqual({ next: 'second-step', ticket: expect.any(String) })
    expect((await open.send('GET', '/me')).status).toBe(401)
    const wrong = await open.send('POST', '/sign-in/code', { code: '000000' })
    expect([wrong.status, (await wrong.json()).code]).toEqual([401, 'WRONG_CODE'])
    expect((await open.send('POST', '/sign-in/code', { code: b.code(secret) })).status).toBe(200)
    expect(await open.ask('GET', '/me')).toMatchObject({ session: { secondStep: true } })
    expect(open.cookies.has('__Host-mera-step')).toBe(false)
    const off = await open.send('POST', '/totp/disable', { code: codes[0] })
    expect(off.status).toBe(204)
  })

  it('tells how long to wait after too many attempts', async () => {
    const b = apiBench()
    const open = b.browser()
    const attempt = () => open.send('POST', '/sign-in', { mail: anna, password: 'неверный пароль' })
    for (let i = 0; i < 10; i++) expect((await attempt()).status).toBe(401)
    const refused = await attempt()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', status: 429 })
  })

  it('recovers a password and ends every session', async () => {
    const b = apiBench()
    const open = b.browserOf(await b.person(anna))
    expect((await b.browser().send('POST', '/recover', { mail: anna })).status).toBe(202)
    const given = { token: b.token(anna), password: 'другая длинная фраза' }
    expect((await b.browser().send('POST', '/reset', given)).status).toBe(204)
    expect((await open.send('GET', '/me')).status).toBe(401)
    const again = await b.browser().send('POST', '/reset', given)
    expect([again.status, (await again.json()).code]).toEqual([409, 'LINK_USED_OR_EXPIRED'])
  })

  it.each([
    ['a header in the address', '/register', { mail: 'anna@example.org\r\nBcc: eve@example.org' }, 'mail'],
    ['another recipient', '/recover', { mail: 'anna@example.org,eve@example.org' }, 'mail'],
    ['a null character', '/register', { mail: 'anna\u0000@example.org' }, 'mail'],
    ['a field that is not known', '/register', { mail: anna, role: 'administrator' }, ''],
    ['a weak password', '/password', { current: PASSWORD, next: 'коротко' }, 'next'],
  ])('refuses %s', async (_, path, body, field) => {
    const b = apiBench()
    const open = b.browserOf(await b.person('eve@example.org'))
    const answer = await open.send('POST', path, body)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT', errors: [{ path: field }] })
    expect(b.letters.filter(({ to }) => to.includes('anna'))).toEqual([])
  })
})

describe('sessions and tokens', () => {
  it('end one by one, and all but this', async () => {
    const b = apiBench()
    const first = await b.person(anna)
    const enter = async () => {
      const open = b.browser()
      await open.send('POST', '/sign-in', { mail: anna, password: PASSWORD })
      return open
    }
    const [one, two] = [await enter(), await enter()]
    expect((await one.send('DELETE', `/sessions/${first.session.id}`)).status).toBe(204)
    expect((await b.browserOf(first).send('GET', '/me')).status).toBe(401)
    expect((await one.send('DELETE', `/sessions/${first.session.id}`)).status).toBe(404)
    expect(await one.ask('DELETE', '/sessions')).toEqual({ ended: 1 })
    expect((await two.send('GET', '/me')).status).toBe(401)
    expect((await one.send('GET', '/me')).status).toBe(200)
  })

  it('of programs work by their header alone, and until they are ended', async () => {
    const b = apiBench()
    const open = b.browserOf(await b.person(anna))
    const made = await open.ask<{ token: string; id: string }>('POST', '/tokens', {
      name: 'выгрузка',
      roles: ['applicant'],
      endsAt: '2024-06-01T00:00:00+03:00',
    })
    const call = (headers: Record<string, string>, method = 'GET', path = '/me') =>
      b.app.request(`https://mera.example.org/api/v1/access${path}`, { method, headers })
    const authorization = `Bearer ${made.token}`
    expect((await call({ authorization })).status).toBe(200)
    expect((await call({ cookie: `__Host-mera-session=${made.token}` })).status).toBe(401)
    const browsers = open.cookies.get('__Host-mera-session')
    expect((await call({ authorization: `Bearer ${browsers}` })).status).toBe(401)
    const none = await call({ authorization: 'Bearer none' }, 'GET', '/federated')
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="mera"'])
    expect((await call({ authorization }, 'POST', '/sign-out')).status).toBe(204)
    expect((await call({ authorization })).status).toBe(401)
  })
})
