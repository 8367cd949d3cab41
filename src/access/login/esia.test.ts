import { afterEach, describe, expect, it } from 'vitest'
import * as gost from '../../signatures/index.ts'
import { BACK, comeBack, esiaWorld, NOW } from './esia.fixture.ts'
import { testKeys } from './testing/index.ts'

let world: Awaited<ReturnType<typeof esiaWorld>>
const build = async (config?: Parameters<typeof esiaWorld>[1]) => {
  world = await esiaWorld(gost, config)
  return world
}
afterEach(() => world.server.close())

describe('the state login', () => {
  it('tells who came, with what it has confirmed and where the person works', async () => {
    const { walk } = await build()
    expect(await walk()).toEqual({
      provider: 'esia',
      subject: '1000000007',
      trusted: true,
      name: 'Пробина Вера Тестовна',
      email: 'vera@example.org',
      snils: '00000060001',
      inn: '500100732259',
      birth: '1988-02-29',
      organisations: [
        { ogrn: '1027700132195', name: 'Пробное общество', role: 'chief' },
        { ogrn: '1037739085636', name: 'Второе', role: 'administrator' },
      ],
    })
  })

  it('may sign its tokens with RSA instead', async () => {
    const { walk, state } = await build({
      tokenAlgorithm: 'RS256',
      tokenCertificates: [testKeys.esiaRsa.certificate],
    })
    state.signer = { algorithm: 'RS256', ...testKeys.esiaRsa }
    expect((await walk()).subject).toBe('1000000007')
  })

  it('says of an unconfirmed account that it is not trusted', async () => {
    const { walk, state } = await build()
    state.person = { ...state.person, trusted: false, profile: { firstName: 'Вера' } }
    expect(await walk()).toEqual({
      provider: 'esia',
      subject: '1000000007',
      trusted: false,
      name: 'Вера',
      organisations: expect.any(Array),
    })
  })

  it('is asked for organisations and an identity token only where the scopes say so', async () => {
    const { walk, server } = await build({ scopes: ['fullname'] })
    const found = await walk()
    expect(found).not.toHaveProperty('organisations')
    expect(server.asked.map(({ url }) => url.pathname)).toEqual([
      '/aas/oauth2/v2/ac',
      '/aas/oauth2/v3/te',
      '/rs/prns/1000000007',
    ])
  })

  it('leaves out numbers that are no numbers', async () => {
    const { walk, state } = await build()
    state.person = {
      ...state.person,
      roles: [],
      profile: { snils: '112-233-445 96', inn: '500100732258', birthDate: '31.02.1988' },
    }
    expect(await walk()).toEqual({
      provider: 'esia',
      subject: '1000000007',
      trusted: false,
      organisations: [],
    })
  })
})

describe('a request to the state login', () => {
  it('carries an encoded time, a fresh state each, the hash of the certificate, and no key', async () => {
    const { provider, server, written } = await build()
    const came = await comeBack(provider)
    await provider.finish({ ...came, now: NOW })
    const url = new URL(came.url)
    expect(url.origin + url.pathname).toBe(`${server.origin}/aas/oauth2/v2/ac`)
    expect(came.url).toContain('timestamp=2027.03.01+09%3A30%3A00+%2B0000')
    const { der } = gost.readCertificate(testKeys.client.certificate)
    const hash = Buffer.from(gost.streebog256(der)).toString('hex').toUpperCase()
    expect(url.searchParams.get('client_certificate_hash')).toBe(hash)
    const exchanged = new URLSearchParams(server.asked.find(({ method }) => method === 'POST')?.body)
    expect(exchanged.get('client_certificate_hash')).toBe(hash)
    expect(exchanged.get('state')).not.toBe(url.searchParams.get('state'))
    expect(exchanged.get('token_type')).toBe('Bearer')
    const secret = written.privateKey.replace(/-----[^-]+-----|\s/g, '')
    expect(JSON.stringify([came, server.asked.map(({ body }) => body)])).not.toContain(secret)
  })

  it('takes a key in hexadecimal too', async () => {
    // The last 32 bytes of the PKCS#8 are the number, least significant byte first.
    const pem = testKeys.client.key.replace(/-----[^-]+-----|\s/g, '')
    const number = Buffer.from(pem, 'base64').subarray(-32).reverse().toString('hex')
    const { walk } = await build({ privateKey: number })
    expect((await walk()).subject).toBe('1000000007')
  })

  it('is not made with a certificate that is out of its term', async () => {
    const { provider } = await build()
    const early = provider.start({ redirectUri: BACK, now: '2026-01-01T00:00:00.000Z' })
    await expect(early).rejects.toMatchObject({ code: 'LOGIN_CERTIFICATE_EXPIRED' })
    const late = provider.start({ redirectUri: BACK, now: '2050-01-01T00:00:00.000Z' })
    await expect(late).rejects.toMatchObject({ code: 'LOGIN_CERTIFICATE_EXPIRED' })
  })
})

describe('configuration of the state login', () => {
  it.each([
    ['a key of another certificate', { privateKey: testKeys.stranger.key }, 'privateKey'],
    ['no key', { privateKey: 'hello' }, 'privateKey'],
    ['a certificate that is none', { tokenCertificates: ['hello'] }, 'tokenCertificates.0'],
    [
      'an RSA certificate for GOST tokens',
      { tokenCertificates: [testKeys.esiaGost.certificate, testKeys.esiaRsa.certificate] },
      'tokenCertificates.1',
    ],
    [
      'a GOST certificate for RSA tokens',
      { tokenAlgorithm: 'RS256' as const, tokenCertificates: [testKeys.esiaGost.certificate] },
      'tokenCertificates.0',
    ],
  ])('refuses %s and names the field', async (_name, wrong, path) => {
    await build()
    await expect(esiaWorld(gost, wrong)).rejects.toMatchObject({
      code: 'LOGIN_CONFIGURATION',
      items: [{ path }],
    })
  })
})
