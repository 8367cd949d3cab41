import { describe, expect, it } from 'vitest'
import { accessRefusals } from '../../../access/index.ts'
import type { LoginProvider } from '../../../access/login/index.ts'
import { PASSWORD } from '../../../memory/access/testing/index.ts'
import { siteBench } from './account.fixture.ts'
import { at } from './addresses.ts'

const anna = 'anna@example.org'
const service = 'https://login.example.org/authorize?state=s&scope=openid'
const callback = '/api/v1/access/federated/corp/callback?state=s&code=c'

function bench() {
  const state = { fails: false }
  const corp: LoginProvider = {
    id: 'corp',
    title: { ru: 'Служба', en: 'Service' },
    start: async () => ({ url: service, remember: 'kept' }),
    finish: async () => {
      if (state.fails) throw accessRefusals.registrationClosed()
      return { provider: 'corp', subject: 'x', name: 'Примерова Анна' }
    },
  }
  return { ...siteBench({}, [corp]), state }
}

describe('logins by other services', () => {
  it('lead to the service without a redirect after a form, and back to where it was asked', async () => {
    const b = bench()
    const reader = b.reader()
    expect((await reader.open(at.signIn)).text).toContain('action="/access/federated/corp"')
    const left = await reader.send('/access/federated/corp', { onward: '/rules' })
    expect([left.status, left.headers.get('refresh')]).toEqual([200, `0; url=${service}`])
    expect(left.text).toContain(`href="${service.replace('&', '&amp;')}"`)
    const back = await reader.open(callback, { 'sec-fetch-site': 'cross-site' })
    expect([back.status, back.location]).toEqual([303, '/rules'])
    expect((await reader.open(at.account)).text).toContain('Примерова Анна')
  })

  it('link a service to the account and part with it; the last way in stays', async () => {
    const b = bench()
    const reader = b.readerOf(await b.person(anna))
    await reader.send('/access/federated/corp', { link: 'corp' })
    expect((await reader.open(callback)).location).toBe('/account/logins?done=linked')
    expect((await reader.open(at.logins)).text).toContain('name="unlink" value="corp"')
    expect((await reader.send(at.logins, { unlink: 'corp' })).location).toBe('/account/logins?done=unlinked')
    expect((await reader.send(at.logins, { unlink: 'corp' })).status).toBe(404)
    const alone = b.reader()
    await alone.send('/access/federated/corp')
    await alone.open(callback)
    const last = await alone.send(at.logins, { unlink: 'corp' })
    expect([last.status, last.text.includes('единственный способ войти')]).toEqual([409, true])
  })

  it('go on to the second step, and from there to where it was asked', async () => {
    const b = bench()
    const opened = await b.person(anna)
    const { secret } = await b.withCodes(opened)
    const linking = b.readerOf(opened)
    await linking.send('/access/federated/corp', { link: 'corp' })
    await linking.open(callback)
    const reader = b.reader()
    await reader.send('/access/federated/corp', { onward: '/rules' })
    const step = await reader.open(callback)
    expect(step.location).toBe('/access/second-step?next=%2Frules')
    b.clock.tick(60_000)
    expect((await reader.send(at.secondStep, { code: b.code(secret), onward: '/rules' })).location).toBe(
      '/rules',
    )
  })

  it('tell on a page what went wrong, and programs as ever', async () => {
    const b = bench()
    const reader = b.reader()
    const none = await reader.open(callback)
    expect([none.status, none.text.includes('Ссылка уже использована')]).toEqual([409, true])
    const program = await reader.open(callback, { accept: 'application/json' })
    expect(program.headers.get('content-type')).toContain('application/problem+json')
    await reader.send('/access/federated/corp')
    b.state.fails = true
    const failed = await reader.open(callback)
    expect([failed.status, failed.text.includes('только по приглашению')]).toEqual([403, true])
    expect((await reader.send('/access/federated/none')).status).toBe(404)
    const link = await reader.send('/access/federated/corp', { link: 'corp' })
    expect(link.location).toBe('/access/sign-in?next=%2Faccount%2Flogins')
  })
})

describe('the demonstration', () => {
  it('offers its ready accounts on the page of signing in; nobody else does', async () => {
    const title = { ru: 'Сотрудник Фонда', en: 'Fund officer' }
    const b = siteBench({}, [], [{ mail: anna, password: PASSWORD, title }])
    await b.person(anna)
    const page = await b.reader().open(at.signIn)
    for (const words of [anna, PASSWORD, title.ru]) expect(page.text).toContain(words)
    expect((await siteBench().reader().open(at.signIn)).text).not.toContain('демонстрацию')
  })
})
