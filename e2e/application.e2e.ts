import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults, openBrowser, overflows } from './browser.ts'
import { copyHome, removeHome } from './demonstration.ts'
import { drawn, PASSWORD } from './desk.ts'
import { linkInLetter } from './letters.ts'
import { pdf } from './pdf.ts'
import { startServer } from './server.ts'

const screens = '.mera/screens'
const FRIEND = 'soavtor@example.org'
const OWN_PASSWORD = 'верная лошадь скрепка'
const TOPIC = 'Открытая библиотека разметки речи с ударениями'
let home: string
let server: Awaited<ReturnType<typeof startServer>>
let browser: Awaited<ReturnType<typeof openBrowser>>
let lead: Page
let friend: Page
let contest: string
let place: string
const failures: string[] = []

/** A page of somebody's own, whose faults are noted. */
async function pageOf(who: string): Promise<Page> {
  const page = await (await browser.stranger()).newPage()
  page.setDefaultTimeout(15_000)
  page.on('response', (answer) => {
    if (answer.status() >= 500) failures.push(`${answer.status()} ${answer.url()}`)
  })
  page.on('pageerror', (error) => failures.push(`${who}: ${error.message}`))
  return page
}

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  home = await copyHome(inject('demonstration'))
  ;[server, browser] = await Promise.all([startServer(home), openBrowser()])
  lead = await pageOf('lead')
  const signed = await lead.request.post(`${server.address}/api/v1/access/sign-in`, {
    headers: { origin: server.address },
    data: { mail: 'applicant@mera.example', password: PASSWORD },
  })
  expect(signed.ok()).toBe(true)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await removeHome(home)
})

async function go(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path)
  await drawn(page)
}
const wizard = (step: string) => `/desk/open/application/prepare?parent=${contest}&step=${step}&lang=ru`
const next = (page: Page) => page.getByRole('button', { name: /^Дальше/ }).click()
const saved = (page: Page) => page.locator('.saving').getByText('Черновик сохранён').waitFor()

/** Faults of the page as it stands, in both themes, wide and narrow. */
async function faults(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  const address = page.url()
  for (const [theme, width] of [
    ['dark', 1440],
    ['dark', 320],
    ['light', 320],
    ['light', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    const url = new URL(address)
    url.searchParams.set('theme', theme)
    await page.goto(url.href)
    await drawn(page)
    await page.waitForTimeout(300)
    const where = `${name} ${theme} ${width}`
    found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`))
    if (await overflows(page)) found.push(`${where}: wider than the screen`)
    await page.screenshot({ path: `${screens}/application-${name}-${theme}-${width}.png`, fullPage: true })
  }
  return found
}

describe('an application at the desk', () => {
  it('is taken back after a second question, so that its applicant may file another', async () => {
    const cases = await lead.request.get(
      `${server.address}/api/v1/cases?procedure=application&state=submitted`,
    )
    const { items } = (await cases.json()) as {
      items: { case: string; state: string; parent: string; number: string }[]
    }
    const filed = items.find(({ state }) => state === 'submitted')!
    contest = filed.parent
    await go(lead, `/desk/cases/application/${filed.case}?lang=ru`)
    await lead.getByRole('button', { name: 'Отозвать …' }).click()
    await lead.getByRole('button', { name: 'Нет' }).click()
    await lead.getByRole('button', { name: 'Отозвать …' }).click()
    await lead.getByRole('button', { name: 'Да, отозвать' }).click()
    await lead.getByText('отозвана').first().waitFor()
  })

  it('loses nothing when its tab is closed in the middle of a word', async () => {
    await go(lead, wizard('project'))
    await lead.getByLabel('Тема проекта').pressSequentially('Открытая библиотека')
    await saved(lead)
    await lead.getByLabel('Тема проекта').pressSequentially(' разметки речи с ударениями')
    // Killed before the pause after which a draft is saved.
    const context = lead.context()
    await lead.close({ runBeforeUnload: false })
    lead = await context.newPage()
    lead.setDefaultTimeout(15_000)
    lead.on('pageerror', (error) => failures.push(`lead: ${error.message}`))
    await go(lead, wizard('project'))
    expect(await lead.getByLabel('Тема проекта').inputValue()).toBe(TOPIC)
    await saved(lead)
  })

  it('tells beside the field what is wrong, with its clause', async () => {
    await next(lead)
    await lead.getByLabel('Запрашиваемая сумма гранта').fill('миллион')
    await lead.getByLabel('Запрашиваемая сумма гранта').press('Tab')
    await lead.getByText('Это не сумма').waitFor()
    await lead.getByLabel('Мобильный телефон').fill('123')
    await lead.getByLabel('Мобильный телефон').press('Tab')
    await lead.getByText('нужен в виде +7XXXXXXXXXX').waitFor()
    const phone = lead.getByLabel('Мобильный телефон')
    expect(await phone.getAttribute('aria-invalid')).toBe('true')
    await lead.getByRole('button', { name: '← Назад' }).click()
    // What was left behind is told.
    await lead.getByText('Выберите срок: 12, 18 или 24 месяца').waitFor()
    expect(await faults(lead, 'project')).toEqual([])
  })

  it('is filled in with the keyboard alone where the project is asked for', async () => {
    await go(lead, wizard('project'))
    await lead.getByLabel('Тема проекта').focus()
    const tabTo = async (test: string) => {
      for (let n = 0; n < 40; n++) {
        await lead.keyboard.press('Tab')
        if (await lead.evaluate(test)) return
      }
      throw new Error(`not reached: ${test}`)
    }
    const at = (name: string) => `document.activeElement?.getAttribute('name') === '${name}'`
    await tabTo(at('field-lot'))
    await lead.keyboard.press('ArrowDown')
    await lead.keyboard.press('ArrowDown')
    await tabTo(at('field-workType'))
    await lead.keyboard.press('Space')
    await tabTo(at('field-months'))
    await lead.keyboard.press('Space')
    await saved(lead)
    await tabTo("document.activeElement?.textContent?.startsWith('Дальше')")
    await lead.keyboard.press('Enter')
    await lead.getByRole('heading', { name: 'Команда и доли' }).waitFor()
  })

  it('asks people into the team by mail and says which share mends the sum', async () => {
    await lead.getByLabel('Адрес почты').fill(FRIEND)
    await lead.getByRole('button', { name: 'Пригласить участника' }).click()
    await lead.getByText(`Приглашение отправлено на ${FRIEND}`).waitFor()
    await lead.getByLabel('Запрашиваемая сумма гранта').fill('3000000')
    const members = lead.locator('fieldset.member')
    expect(await members.count()).toBe(2)
    for (const [n, name, phone, leader, grant, scope] of [
      [0, 'Шаблонов Марк Павлович', '8 912 000-00-01', '900001', '2 000 000,01', 'Ядро библиотеки'],
      [1, 'Соавторов Лев Юрьевич', '+79120000002', '900002', '1000000', 'Наборы данных'],
    ] as const) {
      const member = members.nth(n)
      await member.getByLabel('Фамилия, имя, отчество').fill(name)
      await member.getByLabel('Мобильный телефон').fill(phone)
      await member.getByLabel('ID в системе Leader-ID').fill(leader)
      await member.getByLabel('Доля гранта').fill(grant)
      await member.getByLabel('Какие работы выполняет').fill(scope)
    }
    await lead.getByText('лишние 0,01 ₽').waitFor()
    await lead.getByText(/Шаблонов Марк Павлович: доля больше предела/).waitFor()
    expect(await faults(lead, 'team')).toEqual([])
    await lead.getByRole('button', { name: /^Убавить 0,01 ₽ – Шаблонов/ }).click()
    await lead.getByText(/Доли вместе дают .*: сходится/).waitFor()
    await saved(lead)
  })

  it('has a plan whose stages agree with the sum, terms of reference and statements', async () => {
    await next(lead)
    const stages = lead.locator('fieldset.stage')
    expect(await stages.count()).toBe(2)
    for (const n of [0, 1]) {
      await stages
        .nth(n)
        .getByLabel('Название этапа')
        .fill(`Разработка, часть ${n + 1}`)
      await stages
        .nth(n)
        .getByLabel(/Работа 1$/)
        .fill(`Работа этапа ${n + 1}`)
    }
    await lead.getByRole('button', { name: 'Разделить поровну' }).click()
    await lead.getByText(/Этапы вместе дают .*: сходится/).waitFor()
    expect(await faults(lead, 'plan')).toEqual([])
    await next(lead)
    await lead.getByLabel('1. Наименование проекта').fill(TOPIC)
    await lead.getByLabel('3. Цель выполнения проекта').fill('Открыть разметку речи')
    await lead.getByLabel('Задача 1').fill('Собрать речь')
    await lead.getByLabel('Задача 1').press('Enter')
    await lead.getByLabel('Задача 2').fill('Обучить модель')
    await lead.getByLabel('5. Область применения').fill('Синтез речи')
    await lead.getByLabel('Параметр', { exact: true }).fill('Точность')
    await lead.getByLabel('Значение').fill('95')
    await lead.getByLabel('Единица').fill('%')
    await lead.getByLabel('Работа', { exact: true }).fill('Сбор речи')
    await lead.getByLabel('Результат 1').fill('Открытая библиотека')
    await saved(lead)
    expect(await faults(lead, 'tor')).toEqual([])
    await next(lead)
    await lead.getByLabel('Согласие с условиями конкурса').check()
    for (const letter of ['а)', 'б)', 'в)', 'г)', 'д)', 'е)'])
      await lead.getByLabel(new RegExp(`^${letter.replace(')', '\\)')}`)).check()
    await lead.getByLabel('Проект гражданский, без государственной тайны').check()
    for (const name of ['Шаблонов', 'Соавторов'])
      await lead.getByRole('button', { name: new RegExp(`Отметить все.*${name}`) }).click()
    await saved(lead)
    expect(await faults(lead, 'statements')).toEqual([])
  })

  it('takes a real PDF and says in words why it takes nothing else', async () => {
    await go(lead, wizard('documents'))
    const file = lead.locator('input[type=file]').last()
    await file.setInputFiles({
      name: 'письмо.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('не PDF'),
    })
    await lead.getByText('Это не PDF').waitFor()
    await file.setInputFiles({ name: 'Публикация.pdf', mimeType: 'application/pdf', buffer: pdf('Speech') })
    await lead.getByText('«Публикация.pdf» принят').waitFor()
    await lead.locator('.papers').getByText('Публикация.pdf').first().waitFor()
    await saved(lead)
    expect(await faults(lead, 'documents')).toEqual([])
  })

  it('is passed on for signing once nothing is left, as it will be printed', async () => {
    await go(lead, wizard('review'))
    await lead.getByText('Всё заполнено').waitFor()
    const [printed] = await Promise.all([
      lead.context().waitForEvent('page'),
      lead.getByRole('link', { name: 'Как это будет напечатано' }).click(),
    ])
    await printed.getByText('ЗАЯВКА НА УЧАСТИЕ В КОНКУРСЕ').waitFor()
    expect(await printed.innerText('body')).toContain('Соавторов')
    await printed.close()
    expect(await faults(lead, 'review')).toEqual([])
    await lead.getByRole('button', { name: 'Передать на подпись' }).click()
    await lead.waitForURL(/\/desk\/cases\/application\/[\w-]+$/)
    place = new URL(lead.url()).pathname
    await lead.getByText('нет подписи: Соавторов Лев Юрьевич').waitFor()
    expect(await faults(lead, 'signing')).toEqual([])
  })

  it('is signed by each member with the password once more, and by nobody without', async () => {
    await go(lead, `${place}?lang=ru`)
    await lead.getByLabel('Ваш пароль').fill('не тот пароль')
    await lead.getByRole('button', { name: 'Подписать', exact: true }).click()
    await lead.getByText('Адрес или пароль не подходят').waitFor()
    await lead.getByLabel('Ваш пароль').fill(PASSWORD)
    await lead.getByRole('button', { name: 'Подписать', exact: true }).click()
    await lead.getByText('Вы подписали заявку').waitFor()
    expect(await lead.getByRole('button', { name: 'Подать', exact: true }).isDisabled()).toBe(true)

    friend = await pageOf('friend')
    await friend.goto(await linkInLetter(home, FRIEND))
    await friend.locator('input[name=name]').fill('Соавторов Лев Юрьевич')
    await friend.locator('input[name=password]').fill(OWN_PASSWORD)
    await friend.locator('form.entry button').click()
    await go(friend, `${place}?lang=ru`)
    const unproved = await friend.request.post(
      `${server.address}/api/v1/cases/application/${place.split('/').at(-1)}/sign`,
      { headers: { origin: server.address }, data: { contentHash: '0'.repeat(64), kind: 'e-signature' } },
    )
    expect(((await unproved.json()) as { code: string }).code).toBe('PROOF_REQUIRED')
    await friend.getByLabel('Ваш пароль').fill(OWN_PASSWORD)
    await friend.getByRole('button', { name: 'Подписать', exact: true }).click()
    await friend.getByText('Вы подписали заявку').waitFor()
  })

  it('is filed with a receipt that has its number', async () => {
    await go(lead, `${place}?lang=ru`)
    await lead.getByText('Всё на месте').waitFor()
    await lead.getByRole('button', { name: 'Подать', exact: true }).click()
    await lead.getByText('Квитанция о подаче').waitFor()
    await lead.screenshot({ path: `${screens}/application-receipt.png`, fullPage: true })
    await go(lead, `${place}?lang=ru`)
    await lead.getByText('подана').first().waitFor()
    const text = await lead.innerText('#main')
    expect(text).not.toMatch(/\b(undefined|null|NaN|\[object)\b/)
    expect(await faults(lead, 'filed')).toEqual([])
    expect(failures).toEqual([])
  })
})
