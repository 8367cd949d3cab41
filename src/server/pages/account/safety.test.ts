import { describe, expect, it } from 'vitest'
import { PASSWORD } from '../../../memory/access/testing/index.ts'
import { siteBench } from './account.fixture.ts'
import { at, localPath } from './addresses.ts'

const anna = 'anna@example.org'

/** Where a browser would leave this site, or what is no path of it. */
const strange = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '',
  '/ ',
  '/\u0000',
  `/${'a'.repeat(500)}`,
]

describe('where a page goes on to', () => {
  it('is a path of this site', () => {
    for (const path of strange) expect(localPath(path), JSON.stringify(path)).toBeNull()
    for (const path of ['/', '/account?x=1#y', '/contests/7', '/./../x', '/%2F%2Fevil.example', '/я'])
      expect(localPath(path)).toBe(path)
  })

  it('is never another site, neither after signing in nor for whoever is in', async () => {
    const b = siteBench()
    const opened = await b.person(anna)
    for (const path of strange) {
      const query = `${at.signIn}?next=${encodeURIComponent(path)}`
      const signed = await b
        .readerOf(opened)
        .send(at.signIn, { mail: anna, password: PASSWORD, onward: path })
      // A zero is no text that can be kept, and refused as such.
      const gone = path.includes('\u0000') ? [422, null] : [303, at.account]
      expect([signed.status, signed.location], path).toEqual(gone)
      expect((await b.readerOf(opened).open(query)).location, path).toBe(at.account)
      expect((await b.reader().open(query)).text, path).not.toContain('name="onward"')
    }
  })
})

describe('forms of other sites', () => {
  const forged = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '', origin: 'null' },
  ]

  it('change nothing, with the session of somebody or without', async () => {
    const b = siteBench()
    const opened = await b.person(anna)
    for (const headers of forged) {
      const reader = b.readerOf(opened)
      for (const [path, fields] of [
        [at.signOut, {}],
        [at.sessions, {}],
        [at.account, { name: 'Чужая', language: 'en' }],
        [at.password, { current: PASSWORD, next: 'чужая длинная фраза' }],
      ] as const) {
        const refused = await reader.send(path, fields, headers)
        expect(refused.status, `${path} ${JSON.stringify(headers)}`).toBe(403)
        expect(refused.text).toContain('пришёл не с этого сайта')
      }
      expect((await reader.open(at.account)).text).toContain('Примерова Анна')
      const login = await b.reader().send(at.signIn, { mail: anna, password: PASSWORD }, headers)
      expect([login.status, login.headers.getSetCookie()]).toEqual([403, []])
    }
  })
})

describe('pages for everybody', () => {
  it('are the same as ever for visitors, and kept by nobody for whoever signed in', async () => {
    const b = siteBench()
    const guest = await b.reader().open('/rules')
    expect(guest.headers.get('cache-control')).toBeNull()
    expect(guest.text).toContain('href="/access/sign-in?next=%2Frules"')
    expect(guest.text).not.toContain('/access/sign-out')
    const known = await b.readerOf(await b.person(anna)).open('/rules')
    expect(known.headers.get('cache-control')).toBe('private, no-store')
    expect(known.text).toContain('href="/account"')
    expect(known.text).toContain('action="/access/sign-out"')
    const ended = b.reader()
    ended.cookies.set('__Host-mera-session', 'x'.repeat(43))
    expect((await ended.open('/rules')).text).toBe(guest.text)
  })

  it('none of access or the account is kept on the way, or may run a script', async () => {
    const b = siteBench()
    const reader = b.readerOf(await b.person(anna))
    for (const path of Object.values(at)) {
      const page = path.startsWith('/access') && path !== at.signOut ? b.reader() : reader
      const { headers, text } = await page.open(`${path}?token=${'x'.repeat(43)}`)
      expect(headers.get('cache-control'), path).toBe('no-store')
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(text, path).not.toMatch(/<script|style=|onclick/)
    }
  })

  it('tells a form that is too large so', async () => {
    const b = siteBench()
    const sent = await b.reader().send(at.signIn, { mail: 'x'.repeat(70_000), password: 'x' })
    expect(sent.status).toBe(413)
  })

  it('takes no text that cannot be kept', async () => {
    const b = siteBench()
    const reader = b.readerOf(await b.person(anna))
    const refused = await reader.send(at.account, { name: 'a\u0000b', language: 'ru' })
    expect(refused.status).toBe(422)
  })
})
