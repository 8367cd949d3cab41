import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import { comeBack, esiaWorld, NOW } from './esia.fixture.ts'
import { esiaRefusal } from './esia-errors.ts'
import type { Answer } from './testing/index.ts'

let world: Awaited<ReturnType<typeof esiaWorld>>
beforeEach(async () => {
  world = await esiaWorld(gost)
})
afterEach(() => world.server.close())

describe.each([['/aas/oauth2/v3/te'], ['/rs/prns/1000000007'], ['/rs/prns/1000000007/roles']])(
  '%s',
  (path) => {
    it.each<[string, Answer, string]>([
      [
        'a page instead of JSON',
        { status: 200, html: '<h1>Технические работы</h1>' },
        'LOGIN_PROVIDER_ANSWER',
      ],
      ['an error page', { status: 502, html: '<h1>Bad gateway</h1>' }, 'LOGIN_PROVIDER_ANSWER'],
      ['JSON of another shape', { status: 200, json: [1] }, 'LOGIN_PROVIDER_ANSWER'],
      ['an endless answer', { status: 200, json: 'x'.repeat(2_000_000) }, 'LOGIN_PROVIDER_ANSWER'],
      ['a redirect', { redirect: 'http://127.0.0.1:9/' }, 'LOGIN_PROVIDER_ANSWER'],
      ['an error of the service', { status: 500, json: { code: 'ESIA-000000' } }, 'LOGIN_PROVIDER_ANSWER'],
    ])('answers with %s', async (_name, answer, code) => {
      world.state.instead = ({ url }) => (url.pathname === path ? answer : undefined)
      await expect(world.walk()).rejects.toMatchObject({ code, kind: 'unavailable' })
    })

    it('answers with silence, for which nobody waits longer than is configured', async () => {
      const hasty = await esiaWorld(gost, { timeoutSeconds: 1 })
      hasty.state.instead = ({ url }) => (url.pathname === path ? 'silence' : undefined)
      await expect(hasty.walk()).rejects.toMatchObject({ code: 'LOGIN_PROVIDER_SLOW' })
      await hasty.server.close()
    })
  },
)

it('a service that is gone is told as such', async () => {
  const came = await comeBack(world.provider)
  await world.server.close()
  await expect(world.provider.finish({ ...came, now: NOW })).rejects.toMatchObject({
    code: 'LOGIN_PROVIDER_UNREACHABLE',
  })
})

describe('error codes of the state login in words', () => {
  const title = { ru: 'Госуслуги', en: 'Gosuslugi' }
  it.each([
    ['access_denied', 'ESIA-007004: denied', 'LOGIN_CANCELLED'],
    ['access_denied', '', 'LOGIN_CANCELLED'],
    ['access_denied', 'ESIA-007019: no permission', 'LOGIN_CANCELLED'],
    ['invalid_request', 'ESIA-007015: wrong time', 'LOGIN_CLOCK_WRONG'],
    ['unauthorized_client', 'ESIA-007053: OAuthErrorEnum.clientSecretWrong', 'LOGIN_CERTIFICATE_REFUSED'],
    ['unauthorized_client', 'ESIA-007002: certificate', 'LOGIN_CERTIFICATE_REFUSED'],
    ['invalid_grant', 'ESIA-007011: code', 'LOGIN_CODE_REFUSED'],
    ['access_denied', 'ESIA-007055: unconfirmed', 'LOGIN_ACCOUNT_UNCONFIRMED'],
    ['temporarily_unavailable', 'ESIA-007008: load', 'LOGIN_PROVIDER_UNREACHABLE'],
    ['invalid_request', 'ESIA-007023: redirect_uri', 'LOGIN_REQUEST_REFUSED'],
    ['strange', 'ESIA-999999: new', 'LOGIN_REQUEST_REFUSED'],
    ['<script>', 'anything an address can hold', 'LOGIN_REQUEST_REFUSED'],
  ])('%s %s', (error, description, code) => {
    const problem = esiaRefusal(title, error, description)
    expect(problem.code).toBe(code)
    expect(JSON.stringify(problem.items)).not.toMatch(/script|anything/)
    for (const { message, remedy } of problem.items)
      expect([message.ru, message.en, remedy?.ru, remedy?.en].every(Boolean)).toBe(true)
  })
})
