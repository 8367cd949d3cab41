import { describe, expect, it } from 'vitest'
import { invite, standardSettings } from '../../../access/index.ts'
import { PASSWORD } from '../../../memory/access/testing/index.ts'
import { siteBench } from './account.fixture.ts'
import { at } from './addresses.ts'

const anna = 'anna@example.org'
const session = '__Host-mera-session'

describe('coming in', () => {
  it('stands where letters lead to', () => {
    const { signIn, secondStep, confirm, recover, reset, invitation } = at
    expect({ signIn, secondStep, confirm, recover, reset, invitation }).toEqual(standardSettings.pages)
  })

  it('registers by a letter, signs out, signs in and comes back to where it was asked', async () => {
    const b = siteBench()
    const reader = b.reader()
    const asked = await reader.send(at.register, { mail: anna })
    expect([asked.status, asked.location]).toEqual([303, '/access/register?sent=1'])
    expect((await reader.open('/access/register?sent=1')).text).toContain('Письмо отправлено')
    const token = b.token(anna)
    const page = await reader.open(`${at.confirm}?token=${token}`)
    expect(page.text).toContain(`name="token" value="${token}"`)
    // The ways to the other language keep the token.
    expect(page.text).toContain(`href="?lang=en&amp;token=${token}"`)
    const made = await reader.send(at.confirm, { token, name: 'Примерова Анна', password: PASSWORD })
    expect([made.status, made.location]).toEqual([303, '/account?done=welcome'])
    const account = await reader.open('/account?done=welcome')
    for (const words of ['Учётная запись создана', 'Примерова Анна', anna, 'Заявитель', 'Выйти'])
      expect(account.text).toContain(words)
    const out = await reader.send(at.signOut)
    expect([out.location, reader.cookies.has(session)]).toEqual(['/', false])
    const away = await reader.open('/account/tokens')
    expect(away.location).toBe('/access/sign-in?next=%2Faccount%2Ftokens')
    expect((await reader.open(away.location ?? '')).text).toContain('name="onward" value="/account/tokens"')
    const back = await reader.send(at.signIn, { mail: anna, password: PASSWORD, onward: '/account/tokens' })
    expect(back.location).toBe('/account/tokens')
    expect((await reader.open(at.signIn)).location).toBe(at.account)
  })

  it('says the same to a known and an unknown address', async () => {
    const b = siteBench()
    await b.person(anna)
    for (const path of [at.register, at.recover]) {
      const [known, unknown] = [
        await b.reader().send(path, { mail: anna }),
        await b.reader().send(path, { mail: 'eve@example.org' }),
      ]
      expect([known.status, known.location, known.text]).toEqual([
        unknown.status,
        unknown.location,
        unknown.text,
      ])
    }
  })

  it('tells wrong input by field with the remedy; what was typed stays, a password never does', async () => {
    const b = siteBench()
    const typed = 'не адрес <b>'
    const wrong = await b.reader().send(at.register, { mail: typed })
    expect(wrong.status).toBe(422)
    for (const words of ['aria-invalid="true"', 'value="не адрес &lt;b&gt;"', 'имя@домен.рф', 'href="#mail"'])
      expect(wrong.text).toContain(words)
    await b.reader().send(at.register, { mail: anna })
    const token = b.token(anna)
    const refused = await b.reader().send(at.confirm, { token, name: 'Анна Ё', password: 'кратко' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('value="Анна Ё"')
    expect(refused.text).toContain('href="#password"')
    expect(refused.text).not.toContain('кратко')
    expect((await b.reader().send(at.confirm, {})).status).toBe(422)
  })

  it('refuses a wrong password and an unknown address alike, in the language of the reader', async () => {
    const b = siteBench()
    await b.person(anna)
    const wrong = await b.reader().send(at.signIn, { mail: anna, password: 'не тот пароль' })
    const none = await b.reader().send(at.signIn, { mail: anna.replace('a', 'o'), password: 'не тот пароль' })
    expect([wrong.status, none.status]).toEqual([401, 401])
    expect(none.text.replace('onna@', 'anna@')).toBe(wrong.text)
    expect(wrong.text).not.toContain('не тот пароль')
    const english = await b
      .reader()
      .send(at.signIn, { mail: anna, password: 'не тот пароль' }, { 'accept-language': 'en' })
    expect(english.text).toContain('The address or the password is wrong')
    expect(english.text).not.toMatch(/[А-Яа-я]/)
  })

  it('shares the limits of the API and says when to come again', async () => {
    const b = siteBench()
    await b.person(anna)
    const reader = b.reader()
    const api = b.browser()
    for (let i = 0; i < 5; i++) {
      await reader.send(at.signIn, { mail: anna, password: 'не тот пароль' })
      await api.send('POST', '/sign-in', { mail: anna, password: 'не тот пароль' })
    }
    const stopped = await reader.send(at.signIn, { mail: anna, password: PASSWORD })
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(stopped.text).toContain('Повторите через')
  })

  it('asks for the code and goes on to where it was asked', async () => {
    const b = siteBench()
    const { secret } = await b.withCodes(await b.person(anna))
    const reader = b.reader()
    expect((await reader.open(at.secondStep)).location).toBe(at.signIn)
    const first = await reader.send(at.signIn, { mail: anna, password: PASSWORD, onward: '/rules' })
    expect(first.location).toBe('/access/second-step?next=%2Frules')
    expect(reader.cookies.has(session)).toBe(false)
    expect((await reader.open(first.location ?? '')).text).toContain('autocomplete="one-time-code"')
    const wrong = await reader.send(at.secondStep, { code: '000000', onward: '/rules' })
    expect(wrong.status).toBe(401)
    expect(wrong.text).toContain('Дождитесь следующего кода')
    b.clock.tick(60_000)
    const right = await reader.send(at.secondStep, { code: b.code(secret), onward: '/rules' })
    expect([right.location, reader.cookies.has(session)]).toEqual(['/rules', true])
    expect((await b.reader().send(at.secondStep, { code: b.code(secret) })).status).toBe(409)
  })

  it('sets a new password by a letter; a dead link leads to a new one', async () => {
    const b = siteBench()
    await b.person(anna)
    const reader = b.reader()
    expect((await reader.send(at.recover, { mail: anna })).location).toBe('/access/recover?sent=1')
    const token = b.token(anna)
    const password = 'совсем другая фраза'
    expect((await reader.open(at.reset)).text).toContain('Откройте эту страницу по ссылке')
    const done = await reader.send(at.reset, { token, password })
    expect(done.location).toBe('/access/sign-in?done=reset')
    expect((await reader.open(done.location ?? '')).text).toContain('Новый пароль задан')
    expect((await reader.send(at.signIn, { mail: anna, password })).status).toBe(303)
    const dead = await b.reader().send(at.reset, { token, password })
    expect(dead.status).toBe(409)
    expect(dead.text).toContain(`href="${at.recover}"`)
  })

  it('accepts an invitation, and says that its role waits for a code', async () => {
    const b = siteBench()
    const admin = await b.administrator()
    const grant = {
      role: 'finance',
      from: '2024-05-01',
      to: null,
      basis: { document: 'Приказ', number: '7', date: '2024-05-01' },
    }
    await invite(b.parts, admin, { mail: anna, language: 'ru', grants: [grant] })
    const reader = b.reader()
    const token = b.token(anna)
    expect((await reader.open(`${at.invitation}?token=${token}`)).text).toContain('Вас пригласили')
    const made = await reader.send(at.invitation, { token, name: 'Анна', password: PASSWORD })
    const account = await reader.open(made.location ?? '')
    expect(account.text).toContain('действуют только при входе с кодом: Финансовая служба')
    expect(account.text).toContain('01.05.2024 – бессрочно')
  })

  it('tells that registration is closed, where it is, and shows no way to it', async () => {
    const b = siteBench({ registration: 'invited' })
    expect((await b.reader().open(at.signIn)).text).not.toContain(`href="${at.register}"`)
    const refused = await b.reader().send(at.register, { mail: anna })
    expect([refused.status, refused.text.includes('только по приглашению')]).toEqual([403, true])
  })
})
