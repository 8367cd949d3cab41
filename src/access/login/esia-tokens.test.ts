import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import { esiaWorld, NOW } from './esia.fixture.ts'
import { type EsiaBehaviour, testKeys } from './testing/index.ts'

let world: Awaited<ReturnType<typeof esiaWorld>>
beforeEach(async () => {
  world = await esiaWorld(gost)
})
afterEach(() => world.server.close())

type Planted = Required<Pick<EsiaBehaviour, 'token' | 'claims'>>

const at = Date.parse(NOW) / 1000
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decoded = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
/** Changes the claims after the signature was made. */
const forged = (token: string) => {
  const [head, body, signature] = token.split('.')
  return [
    head,
    encoded({ ...decoded(body), 'urn:esia:sbj_id': 1000000008, sub: 1000000008 }),
    signature,
  ].join('.')
}
const withHead = (token: string, changes: object) => {
  const [head, body, signature] = token.split('.')
  return [encoded({ ...decoded(head), ...changes }), body, signature].join('.')
}
const bent = (token: string) => token.slice(0, -10) + (token.at(-10) === 'A' ? 'B' : 'A') + token.slice(-9)

describe.each(['access', 'id'] as const)('the %s token', (kind) => {
  const only =
    (change: (token: string) => string): Planted['token'] =>
    (token, use) =>
      use === kind ? change(token) : token
  const claiming =
    (changes: object): Planted['claims'] =>
    (claims, use) =>
      use === kind ? { ...claims, ...changes } : claims

  it.each<[string, Partial<Planted>, string]>([
    ['is about somebody else after the signature', { token: only(forged) }, 'signature'],
    ['has a bent signature', { token: only(bent) }, 'signature'],
    ['has no signature', { token: only((token) => withHead(token, { alg: 'none' })) }, 'another algorithm'],
    ['names RSA', { token: only((token) => withHead(token, { alg: 'RS256' })) }, 'another algorithm'],
    ['is of the other kind', { token: only((token) => withHead(token, { sbt: 'refresh' })) }, 'another kind'],
    [
      'has an extension that must be known',
      { token: only((token) => withHead(token, { crit: ['x'] })) },
      'damaged',
    ],
    ['is cut', { token: only((token) => token.slice(0, token.lastIndexOf('.'))) }, 'damaged'],
    ['is no token', { token: only(() => 'hello') }, 'damaged'],
    ['has expired', { claims: claiming({ exp: at - 60, iat: at - 3600, nbf: at - 3600 }) }, 'expired'],
    ['has no term', { claims: claiming({ exp: undefined }) }, 'no term'],
    ['begins later', { claims: claiming({ nbf: at + 120 }) }, 'not valid yet'],
    ['was issued later', { claims: claiming({ iat: at + 120 }) }, 'not valid yet'],
    ['is of another issuer', { claims: claiming({ iss: 'https://127.0.0.1/' }) }, 'another issuer'],
    ['is for another system', { claims: claiming({ aud: 'OTHER', client_id: 'OTHER' }) }, 'another system'],
    ['is about another person', { claims: claiming({ sub: 1, 'urn:esia:sbj_id': 1 }) }, 'two persons'],
    [
      'names nobody',
      { claims: claiming({ sub: undefined, 'urn:esia:sbj_id': undefined }) },
      'names no person',
    ],
  ])('is refused where it %s', async (_name, planted, words) => {
    Object.assign(world.state, planted)
    await expect(world.walk()).rejects.toMatchObject({
      code: 'LOGIN_TOKEN_INVALID',
      kind: 'role',
      items: [{ message: { en: expect.stringContaining(words) } }],
    })
  })

  it('may be a minute late or early, as clocks are', async () => {
    world.state.claims = claiming({ nbf: at + 59, iat: at + 59, exp: at - 59 })
    expect((await world.walk()).subject).toBe('1000000007')
  })
})

describe('the tokens', () => {
  it('do not stand for one another', async () => {
    let id = ''
    world.state.token = (token, use) => {
      if (use === 'id') id = token
      return token
    }
    world.state.reply = (reply) => ({ ...reply, access_token: id })
    await expect(world.walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
  })

  it('come both where an identity token was asked for', async () => {
    world.state.reply = ({ id_token: _, ...reply }) => reply
    await expect(world.walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
  })

  it('come in a reply to this request', async () => {
    world.state.reply = (reply) => ({ ...reply, state: 'b0f0c0f4-6f3a-4b6e-8a55-0c9f35b1a001' })
    await expect(world.walk()).rejects.toMatchObject({ code: 'LOGIN_STATE_MISMATCH' })
  })

  it('are not signed by a certificate that merely looks right', async () => {
    world.state.signer = { algorithm: 'GOST3410_2012_256', ...testKeys.stranger }
    await expect(world.walk()).rejects.toMatchObject({ code: 'LOGIN_TOKEN_INVALID' })
  })
})

describe("certificates of the state login's tokens", () => {
  it('are refused after their term, and the administrator is told', async () => {
    const late = await esiaWorld(gost, { tokenCertificates: [testKeys.esiaGostExpired.certificate] })
    late.state.signer = { algorithm: 'GOST3410_2012_256', ...testKeys.esiaGostExpired }
    await expect(late.walk()).rejects.toMatchObject({
      code: 'LOGIN_CERTIFICATE_EXPIRED',
      kind: 'unavailable',
      items: [{ operands: { validTo: expect.stringMatching(/^2026-11-23T/) } }],
    })
    await late.server.close()
  })

  it('overlap around a change: any in its term will do', async () => {
    const { esiaGostExpired, stranger, esiaGost } = testKeys
    const changing = await esiaWorld(gost, {
      tokenCertificates: [esiaGostExpired, stranger, esiaGost].map(({ certificate }) => certificate),
    })
    expect((await changing.walk()).subject).toBe('1000000007')
    await changing.server.close()
  })
})
