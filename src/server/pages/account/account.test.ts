import { describe, expect, it } from 'vitest'
import { identify } from '../../../access/index.ts'
import { PASSWORD, TENANT } from '../../../memory/access/testing/index.ts'
import { identityResolver } from '../../api/access/index.ts'
import { ORIGIN, siteBench } from './account.fixture.ts'
import { at } from './addresses.ts'
import { accountPages } from './pages.tsx'

const anna = 'anna@example.org'
const other = 'совсем другая фраза'

async function bench() {
  const b = siteBench()
  const opened = await b.person(anna)
  return { ...b, opened, mine: b.readerOf(opened) }
}

describe('the account', () => {
  it('sends whoever did not sign in there and back', async () => {
    const b = siteBench()
    for (const path of [at.account, at.sessions, at.codes, at.password, at.tokens, at.logins]) {
      const back = `/access/sign-in?next=${encodeURIComponent(path)}`
      expect((await b.reader().open(path)).location).toBe(back)
      expect((await b.reader().send(path)).location).toBe(back)
    }
    expect((await b.reader().send(`${at.sessions}/s-1/end`)).location).toContain(at.signIn)
  })

  it('changes name, language of letters and whether notices come by mail, and tells a name that is none', async () => {
    const { mine: reader } = await bench()
    const saved = await reader.send(at.account, { name: 'Новая <Фамилия>', language: 'en' })
    expect(saved.location).toBe('/account?done=saved')
    const page = await reader.open('/account?done=saved')
    expect(page.text).toContain('Новая &lt;Фамилия&gt;')
    expect(page.text).toMatch(/value="en"[^>]*selected/)
    expect(page.text).toMatch(/value="mail"[^>]*selected/)
    await reader.send(at.account, { name: 'Новая', language: 'en', notices: 'list' })
    expect((await reader.open(at.account)).text).toMatch(/value="list"[^>]*selected/)
    await reader.send(at.account, { name: 'Новая', language: 'en' })
    expect((await reader.open(at.account)).text).toMatch(/value="list"[^>]*selected/)
    const blank = await reader.send(at.account, { name: ' ', language: 'ru' })
    expect([blank.status, blank.text.includes('href="#name"')]).toEqual([422, true])
    expect((await reader.open('/account?done=constructor')).status).toBe(200)
  })

  it('leads to a copy of my data and to who saw them where the server has them, and only there', async () => {
    const b = await bench()
    expect((await b.mine.open(at.account)).text).not.toContain('/api/v1/privacy')
    const identityOf = identityResolver(b.api)
    const pages = accountPages({ access: b.api, identityOf, answers: (path) => path.endsWith('/export') })
    const cookie = `__Host-mera-session=${b.opened.secret}`
    const text = await (await pages.request(ORIGIN + at.account, { headers: { cookie } })).text()
    expect(text).toContain('href="/api/v1/privacy/export"')
    expect(text).not.toContain('/api/v1/privacy/seen')
  })

  it('lists sessions, ends one and all others, but none of somebody else', async () => {
    const b = await bench()
    const { mine: reader } = b
    for (let i = 0; i < 3; i++) await b.reader().send(at.signIn, { mail: anna, password: PASSWORD })
    const stranger = await b.person('eve@example.org')
    const ends = () =>
      reader
        .open(at.sessions)
        .then(({ text }) => [...text.matchAll(/action="([^"]+\/end)"/g)].map((m) => m[1]!))
    const [first, ...rest] = await ends()
    expect(rest).toHaveLength(2)
    expect((await reader.send(first!)).location).toBe('/account/sessions?done=ended')
    expect(await ends()).toHaveLength(2)
    expect((await reader.send(first!)).status).toBe(404)
    expect((await reader.send(`${at.sessions}/${stranger.session.id}/end`)).status).toBe(404)
    expect((await reader.send(at.sessions)).location).toBe('/account/sessions?done=all-ended')
    expect(await ends()).toEqual([])
    expect((await b.readerOf(stranger).open(at.sessions)).status).toBe(200)
  })

  it('changes the password; a wrong one is told beside its field and neither is shown again', async () => {
    const b = await bench()
    const wrong = await b.mine.send(at.password, {
      current: 'не тот пароль',
      next: '/другая длинная фраза',
    })
    expect(wrong.status).toBe(401)
    expect(wrong.text).toMatch(/id="current"[^>]*aria-invalid="true"/)
    expect(wrong.text).not.toMatch(/не тот пароль|длинная/)
    const short = await b.mine.send(at.password, { current: PASSWORD, next: 'кратко' })
    expect([short.status, short.text.includes('href="#next"')]).toEqual([422, true])
    const done = await b.mine.send(at.password, { current: PASSWORD, next: other })
    expect(done.location).toBe('/account/password?done=password')
    expect((await b.reader().send(at.signIn, { mail: anna, password: PASSWORD })).status).toBe(401)
    expect((await b.reader().send(at.signIn, { mail: anna, password: other })).status).toBe(303)
  })

  it('enrols an app with codes, shows recovery codes once, renews them and takes the app off', async () => {
    const b = await bench()
    const { mine: reader } = b
    expect((await reader.send(at.codes, { password: 'не тот пароль' })).status).toBe(401)
    const offered = await reader.send(at.codes, { password: PASSWORD })
    const secret = /<p class="once">([A-Z2-7 ]+)</.exec(offered.text)?.[1]?.replaceAll(' ', '') ?? ''
    expect(offered.text).toContain(`secret=${secret}`)
    const wrong = await reader.send(`${at.codes}/confirm`, { code: '000000' })
    expect([wrong.status, wrong.text.includes('Код не подходит')]).toEqual([401, true])
    const confirmed = await reader.send(`${at.codes}/confirm`, { code: b.code(secret) })
    const codes = [...confirmed.text.matchAll(/<li>([\w-]{8,})<\/li>/g)].map((m) => m[1]!)
    expect(codes).toHaveLength(10)
    const page = await reader.open(at.codes)
    expect(page.text).toContain('Резервных кодов осталось: 10')
    expect(page.text).not.toContain(codes[0])
    expect((await reader.send(at.codes, { password: PASSWORD })).status).toBe(409)
    b.clock.tick(60_000)
    const renewed = await reader.send(`${at.codes}/codes`, { code: b.code(secret) })
    expect(renewed.text).not.toContain(codes[0])
    b.clock.tick(60_000)
    expect((await reader.send(`${at.codes}/off`, { code: codes[0]! })).status).toBe(401)
    const off = await reader.send(`${at.codes}/off`, { code: b.code(secret) })
    expect(off.location).toBe('/account/second-step?done=codes-off')
  })

  it('makes a token that works for its roles until its day, shows it once and ends it', async () => {
    const b = await bench()
    const { mine: reader } = b
    const given = { name: 'Выгрузка', roles: ['applicant'], endsAt: '2024-06-01' }
    const made = await reader.send(at.tokens, given)
    const token = /<p class="once">(mera_[\w-]+)</.exec(made.text)?.[1] ?? ''
    expect(await identify(b.parts, TENANT, token)).toMatchObject({
      roles: ['applicant'],
      session: { kind: 'token', endsAt: '2024-06-01T20:59:59.000Z' },
    })
    const list = (await reader.open(at.tokens)).text
    expect(list).toContain('Выгрузка')
    expect(list).not.toContain(token)
    const end = /action="([^"]+\/end)"/.exec(list)?.[1] ?? ''
    expect((await reader.send(end)).location).toBe('/account/tokens?done=token-ended')
    expect(await identify(b.parts, TENANT, token)).toBeNull()
  })

  it('refuses a token that lasts too long or has a role of somebody else, and keeps what was typed', async () => {
    const { mine: reader } = await bench()
    const given = { name: 'Моя выгрузка', endsAt: '2024-06-01' }
    for (const [wrong, field] of [
      [{ ...given, endsAt: '2026-01-01' }, 'endsAt'],
      [{ ...given, endsAt: 'завтра' }, 'endsAt'],
      [{ ...given, roles: ['finance', 'applicant'] }, 'roles'],
      [{ ...given, name: '' }, 'name'],
    ] as const) {
      const refused = await reader.send(at.tokens, wrong)
      expect([refused.status, refused.text.includes(`href="#${field}"`)], field).toEqual([422, true])
      if (field !== 'name') expect(refused.text).toContain('value="Моя выгрузка"')
    }
  })
})
