import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults, openBrowser, overflows } from './browser.ts'
import { copyHome, removeHome } from './demonstration.ts'
import { linkInLetter } from './letters.ts'
import { startServer } from './server.ts'

const screens = '.mera/screens'
const mail = 'anna@example.org'
const password = 'верная лошадь скрепка'
let home: string
let server: Awaited<ReturnType<typeof startServer>>
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page
const failures: string[] = []

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  home = await copyHome(inject('demonstration'))
  ;[server, browser] = await Promise.all([startServer(home), openBrowser()])
  page = await browser.context.newPage()
  page.on('response', (answer) => {
    if (answer.status() >= 500) failures.push(`${answer.status()} ${answer.url()}`)
  })
  page.on('console', (line) => {
    // Not those of the accessibility check, which tries to bring its script along.
    if (/form-action|style-src/.test(line.text())) failures.push(line.text())
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await removeHome(home)
})

const go = (path: string) => page.goto(server.address + path)
const text = () => page.innerText('body')
const send = () => page.locator('form.entry button').click()

/** Pages of whoever did not sign in, and of whoever did. */
const guests = [
  ['sign-in', '/access/sign-in?next=%2Frules'],
  ['register', '/access/register'],
  ['register-sent', '/access/register?sent=1'],
  ['confirm', `/access/confirm?token=${'x'.repeat(43)}`],
  ['recover', '/access/recover'],
  ['reset', `/access/reset?token=${'x'.repeat(43)}`],
  ['invitation', `/access/invitation?token=${'x'.repeat(43)}`],
] as const
const members = [
  ['account', '/account'],
  ['sessions', '/account/sessions'],
  ['password', '/account/password'],
  ['second-step', '/account/second-step'],
  ['tokens', '/account/tokens'],
  ['seen', '/account/seen'],
  ['sign-out', '/access/sign-out'],
] as const

async function sound(name: string, language: string): Promise<string[]> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.screenshot({ path: `${screens}/access-${name}-${language}.png`, fullPage: true })
  const faults = (await axeFaults(page)).map((fault) => `${name}: ${fault}`)
  await page.setViewportSize({ width: 320, height: 800 })
  if (await overflows(page)) faults.push(`${name}: wider than 320 px`)
  await page.screenshot({ path: `${screens}/access-${name}-${language}-320.png`, fullPage: true })
  await page.setViewportSize({ width: 1440, height: 900 })
  const raw = /\b(undefined|null|NaN|\[object)\b/.exec(await text())
  return raw ? [...faults, `${name}: raw "${raw[0]}"`] : faults
}

async function allSound(pages: typeof guests | typeof members): Promise<void> {
  const faults: string[] = []
  for (const language of ['en', 'ru']) {
    await go(`/?lang=${language}`)
    for (const [name, path] of pages) {
      await go(path)
      faults.push(...(await sound(name, language)))
    }
  }
  expect(faults).toEqual([])
}

describe('coming in', () => {
  it('every page before it is accessible in both languages and fits 320 px', () => allSound(guests))

  it('registers by the keyboard alone, by the letter, and is signed in', async () => {
    await go('/?lang=ru')
    await page.getByRole('link', { name: 'Войти' }).first().click()
    await page.getByRole('link', { name: 'Завести учётную запись' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/access/register')
    await page.locator('#mail').focus()
    await page.keyboard.type(mail)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/access/register?sent=1')
    expect(await text()).toContain('Письмо отправлено')
    await page.goto(await linkInLetter(home, mail))
    await page.locator('#name').focus()
    await page.keyboard.type('Примерова Анна')
    await page.keyboard.press('Tab')
    await page.keyboard.type('коротко')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role="alert"]')
    expect(await text()).toContain('нужно не меньше 12 знаков')
    expect(await page.inputValue('#name')).toBe('Примерова Анна')
    expect(await page.inputValue('#password')).toBe('')
    expect(await sound('confirm-refused', 'ru')).toEqual([])
    await page.locator('#password').fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/account?done=welcome')
    for (const words of ['Учётная запись создана', 'Примерова Анна', mail])
      expect(await text()).toContain(words)
  })

  it('every page of the account is accessible in both languages and fits 320 px', () => allSound(members))

  it('signs out, is led to the sign-in and back, and tells a wrong password', async () => {
    await page.getByRole('button', { name: 'Выйти' }).first().click()
    await page.waitForURL(`${server.address}/`)
    expect(await page.getByRole('link', { name: 'Войти' }).count()).toBeGreaterThan(0)
    await go('/account/tokens')
    expect(new URL(page.url()).pathname).toBe('/access/sign-in')
    await page.fill('#mail', mail)
    await page.fill('#password', 'совсем не тот пароль')
    await send()
    expect(await page.locator('[role="alert"]').innerText()).toContain('Адрес или пароль не подходят')
    expect(await page.inputValue('#mail')).toBe(mail)
    expect(await sound('sign-in-refused', 'ru')).toEqual([])
    await page.fill('#password', password)
    await send()
    await page.waitForURL('**/account/tokens')
  })

  it('shows an app’s key and a token once', async () => {
    await page.fill('#name', 'Выгрузка')
    await page.getByLabel('Заявитель').check()
    await send()
    expect(await page.locator('.once').innerText()).toMatch(/^mera_/)
    expect(await sound('token-made', 'ru')).toEqual([])
    await go('/account/second-step')
    await page.fill('#password', password)
    await send()
    expect(await page.locator('.once').innerText()).toMatch(/^([A-Z2-7]{4} ?)+$/)
    expect(await sound('enrol', 'ru')).toEqual([])
    await go('/account')
    await page.getByRole('button', { name: 'Выйти' }).first().click()
  })

  it('comes into the demonstration by one button, as people whom its cases know', async () => {
    await go('/?lang=ru')
    expect(await text()).toContain('Войти в демонстрацию')
    for (const [role, person] of [
      ['Сотрудник Фонда', 'officer-1'],
      ['Директор', 'director-1'],
      ['Эксперт', 'expert-'],
      ['Заявитель открытой очереди', 'VII-3-'],
      ['Аудитор', 'auditor-1'],
    ] as const) {
      await go('/access/sign-in')
      await page.getByRole('button', { name: `Войти: ${role}` }).click()
      await page.waitForURL('**/desk')
      await go('/account')
      expect(await page.locator('dl.facts').innerText()).toContain(person)
      const answer = await page.request.get(`${server.address}/api/v1/cases?limit=1&procedure=application`)
      expect((await answer.json()).items).toHaveLength(1)
      await page.getByRole('button', { name: 'Выйти' }).first().click()
      await page.waitForURL(`${server.address}/`)
    }
  })

  it('answers no page with a server fault, nor breaks its own policy', () => {
    expect(failures).toEqual([])
  })
})
