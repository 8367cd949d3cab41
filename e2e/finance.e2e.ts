import { mkdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { confirm, type DeskBench, drawn, openDesk } from './desk.ts'
import { takeOver } from './running-grants.ts'

const screens = '.mera/screens'
let desk: DeskBench
let finance: Page
let director: Page
let grants: readonly string[] = []
let register = ''

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  finance = await desk.as('finance')
  director = await desk.as('director')
  grants = await takeOver(await desk.as('officer'), desk.address, today, ['17-ГК', '18-ГК'])
})
afterAll(() => desk?.close())

async function open(who: Page, path: string): Promise<void> {
  await who.goto(`${desk.address}/desk/${path}`)
  await drawn(who)
}

/** Text with plain spaces. */
const textOf = async (at: Locator): Promise<string> => (await at.innerText()).replace(/[\u00a0\u202f]/g, ' ')

/** Faults of a page in both themes, wide and narrow; a picture of each. */
async function faults(who: Page, path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
    ['light', 'ru', 320],
  ] as const) {
    await who.setViewportSize({ width, height: 900 })
    await open(who, `${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`)
    await who.locator('#main table').first().waitFor()
    found.push(...(await axeFaults(who)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(who)) found.push(`${name} ${theme} ${width}: wider than the screen`)
    await who.screenshot({ path: `${screens}/${name}-${theme}-${width}.png`, fullPage: true })
  }
  await who.setViewportSize({ width: 1440, height: 900 })
  await open(who, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=light`)
  return found
}

async function bankFile(): Promise<Buffer> {
  const [file] = await Promise.all([
    finance.waitForEvent('download'),
    finance.getByRole('button', { name: 'Скачать файл 1С' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^1c_to_kl_\d+\.txt$/)
  return readFileSync((await file.path())!)
}

/** The documents of the exchange of 1C. */
const documentsIn = (text: string) =>
  text
    .split('СекцияДокумент=')
    .slice(1)
    .map((section) => new Map(section.split('\r\n').map((line) => line.split('=', 2) as [string, string])))

describe('the finance officer', () => {
  it('sees what is due with its ground, and begins a register by the keyboard', async () => {
    await open(finance, 'payments?lang=ru')
    const row = finance.locator('tr', { hasText: '17-ГК' })
    await row.getByRole('button', { name: /Почему\?/ }).click()
    const why = finance.locator('dialog[open]')
    await why.getByText('счёт 40817810').first().waitFor()
    expect(await textOf(why)).toMatch(/Открыт актом этапа 1[\s\S]*п\. 6\.4\.4[\s\S]*750 000,00/)
    await finance.keyboard.press('Escape')
    for (const number of ['17-ГК', '18-ГК']) {
      await finance.getByRole('checkbox', { name: `В реестр: ${number}, 2` }).focus()
      await finance.keyboard.press('Space')
    }
    await finance.getByRole('button', { name: 'Составить реестр' }).focus()
    await finance.keyboard.press('Enter')
    await finance.waitForURL(/payment-register/)
    await finance.getByRole('button', { name: 'Утвердить реестр' }).waitFor()
    register = finance.url().split('/').at(-1)!
    expect(await finance.innerText('h1')).toBe('Реестр выплат № 1')
  })

  it('confirms it by the password: the file for the bank is the same bytes each time', async () => {
    await finance.getByRole('button', { name: 'Утвердить реестр' }).click()
    await confirm(finance)
    await finance.getByRole('button', { name: 'Скачать файл 1С' }).waitFor()
    const file = await bankFile()
    const text = new TextDecoder('windows-1251').decode(file)
    const documents = documentsIn(text)
    expect(documents.map((one) => [one.get('Номер'), one.get('Сумма')])).toEqual(
      ['1', '2', '3', '4'].map((number) => [number, '750000.00']),
    )
    expect(documents[0]!.get('ПлательщикБИК')).toBe('044525225')
    await open(finance, `cases/payment-register/${register}?lang=ru`)
    expect((await bankFile()).equals(file)).toBe(true)
    // What the bank did: three orders were paid, one of them under a number of the bank's own; one failed; a fee.
    const paid = (n: number, order: string) => {
      const one = documents[n]!
      return [
        today.split('-').reverse().join('.'),
        order,
        '750000,00',
        one.get('ПолучательИНН'),
        one.get('НазначениеПлатежа'),
      ]
    }
    const rows = [
      ['Дата', 'Номер', 'Сумма', 'ИНН', 'Назначение платежа'],
      paid(0, '1'),
      paid(1, '2'),
      paid(2, '93'),
      paid(3, '4'),
      [today, '95', '45,00', '', 'Комиссия за переводы'],
    ]
    await finance.locator('input[type=file]').setInputFiles({
      name: 'выписка.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\ufeff${rows.map((row) => row.join(';')).join('\r\n')}`),
    })
    await finance.getByText('номер другой: подтвердите с причиной').waitFor()
    expect(await finance.getByText('✓ номер, сумма и получатель сошлись').count()).toBe(3)
    await finance.getByText('Строк без решения: 2.').waitFor()
    await finance.getByLabel('Причина решения, Строка выписки 4').fill('Банк присвоил свой номер')
    await finance.getByLabel('Отметка, Строка выписки 5').selectOption('failed')
    await finance.getByLabel('Причина решения, Строка выписки 5').fill('Счёт закрыт')
    await finance.getByLabel('Причина решения, Строка выписки 6').fill('Комиссия банка')
    expect(await axeFaults(finance)).toEqual([])
    await finance.getByRole('button', { name: 'Записать сверку' }).click()
    await finance.getByText('✓ Записано строк: 5').waitFor()
    await finance.getByText('✕ не исполнено').first().waitFor()
  })

  it('sees the tranche paid on the grant, and what failed due again alone', async () => {
    // The grants are told a moment later.
    const paid = async () => {
      const seen = await finance.request.get(`${desk.address}/api/v1/cases/grant/${grants[0]}`)
      const { fields } = (await seen.json()) as { fields: { key: string; value: unknown }[] }
      return (fields.find(({ key }) => key === 'tranches')!.value as { paid: unknown }[])[1]!.paid
    }
    await expect.poll(paid, { timeout: 10_000 }).toMatchObject({ on: today, order: '1, 2' })
    await open(finance, 'payments?lang=ru')
    await finance.locator('tr', { hasText: '18-ГК' }).waitFor()
    expect(await textOf(finance.locator('tr', { hasText: '18-ГК' }).first())).toContain('750 000,00')
    expect(await finance.locator('section[aria-label="К выплате"] tr', { hasText: '17-ГК' }).count()).toBe(0)
    expect(await textOf(finance.locator('tr', { hasText: '№ 1' }))).toContain('2 250 000,00')
  })

  it('asks each figure of the budget why, and gets the rows', async () => {
    await finance
      .getByRole('button', { name: /Почему\? Заключено, VII · / })
      .first()
      .click()
    const rows = finance.locator('dialog[open] tbody tr')
    await rows.first().waitFor()
    const whole = await finance.locator('dialog[open] tfoot td').innerText()
    await finance.keyboard.press('Escape')
    expect(await finance.locator('.budget tr.whole').first().innerText()).toContain(whole)
    const [file] = await Promise.all([
      finance.waitForEvent('download'),
      finance.locator('section[aria-labelledby=budget]').getByRole('button', { name: 'CSV' }).click(),
    ])
    expect(readFileSync((await file.path())!, 'utf8')).toMatch(/^\ufeffОчередь;Название;Лот;Выделено/)
  })

  it('has pages without faults', async () => {
    expect(await faults(finance, 'payments', 'payments')).toEqual([])
    expect(await faults(finance, `cases/payment-register/${register}`, 'payment-register')).toEqual([])
  })
})

describe('the director', () => {
  it('sees where the programme stands: every plot with its table', async () => {
    await open(director, 'overview?lang=ru')
    const plots = director.locator('table.bars')
    await plots.first().waitFor()
    const captions = await director.locator('table.bars caption').allInnerTexts()
    expect(captions.length).toBe(await plots.count())
    const told = await director.innerText('#main')
    for (const word of ['Заявки по этапам', 'Конкурсы рядом', 'Сроки: выполнены и нарушены', 'Доля в срок'])
      expect(told).toContain(word)
    await director.getByLabel('По чему').selectOption({ index: 1 })
    await director.waitForURL(/contest=/)
    await drawn(director)
    await director.getByText('Конкурсы рядом').waitFor({ state: 'detached' })
  })

  it('reports on a period that is chosen, with definitions and clauses', async () => {
    await open(director, 'statistics?lang=ru')
    await director.getByRole('button', { name: 'с начала программы' }).click()
    await director.waitForURL(/from=2021-01-01/)
    await drawn(director)
    const signed = director.locator('table.figures tr', { hasText: 'Заключено договоров о гранте' })
    await signed.waitFor()
    expect(await textOf(signed)).toMatch(/\d+\s+[\d ]+,\d\d[\s\S]*Договоры, подписанные всеми/)
    await director.getByLabel('Показатель').selectOption('paid')
    await director.locator('table.bars caption', { hasText: 'Выплачено траншей' }).waitFor()
  })

  it('has pages without faults', async () => {
    expect(await faults(director, 'overview', 'overview')).toEqual([])
    expect(await faults(director, 'statistics?from=2024-01-01&to=2026-12-31', 'statistics')).toEqual([])
    expect(desk.failures).toEqual([])
  })
})
