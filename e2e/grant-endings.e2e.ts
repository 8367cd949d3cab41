import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk, PASSWORD } from './desk.ts'
import { takeOverLate } from './late-grant.ts'

const screens = '.mera/screens'
let desk: DeskBench
let officer: Page
let director: Page
let finance: Page
let winner: Page
let partner: Page
let grant = ''

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  director = await desk.as('director')
  finance = await desk.as('finance')
  winner = await desk.as('winner')
  partner = await desk.as('partner')
  const idOf = async (page: Page) =>
    ((await (await page.request.get(`${desk.address}/api/v1/access/me`)).json()) as { person: string }).person
  grant = await takeOverLate(officer, desk.address, [
    { person: await idOf(winner), name: 'Победова Анна Примеровна' },
    { person: await idOf(partner), name: 'Участников Пётр Образцович' },
  ])
})
afterAll(() => desk?.close())

async function open(who: Page, query = 'lang=ru'): Promise<void> {
  await who.goto(`${desk.address}/desk/cases/grant/${grant}?${query}`)
  await drawn(who)
}

const part = (who: Page, name: string) => who.locator(`section[aria-labelledby=${name}]`)

/** Opens the form of an action where it stands, and leaves it open to be filled in. */
async function begin(who: Page, title: string) {
  await who.locator('summary', { hasText: title }).first().click()
  const form = who.locator('form', { has: who.getByRole('button', { name: title, exact: true }) })
  await form.waitFor()
  return form
}

describe('the endings of a grant', () => {
  it('shows what a delay costs step by step, and takes the demand of just that', async () => {
    await open(director)
    const penalty = part(director, 'penalty')
    await penalty.getByText('Этап 1').first().waitFor()
    expect(await penalty.innerText()).toMatch(/9\s000,00/)
    await penalty.getByRole('button', { name: 'Почему? Неустойка за просрочку: Этап 1' }).click()
    expect(await director.locator('dialog.why .calc').innerText()).toMatch(/15,00 % ÷ 300 × 12 дн/)
    await director.keyboard.press('Escape')
    // Of the second stage nothing is known but by a day that one asks about.
    expect(await penalty.locator('.heed').innerText()).toContain('Акт этапа 2 не подписан')
    await penalty.locator('input[type=date]').fill('2026-07-20')
    await penalty.getByText('если акт подпишут 20.07.2026').first().waitFor()
    await penalty.locator('input[type=date]').fill('')
    await penalty.locator('form.demand textarea').fill('Отчётность подана на двенадцать дней позже срока')
    await penalty.getByRole('button', { name: 'Потребовать неустойку' }).click()
    await part(director, 'owed').getByText('Потребована').waitFor()
    await penalty.locator('form.demand').waitFor({ state: 'detached' })
  })

  it('takes down what is paid of it, and says what is left', async () => {
    await open(finance)
    const form = await begin(finance, 'Записать оплату неустойки')
    await form.locator('[id="field-amount"]').fill('4000,00')
    await form.locator('[id="field-order"]').fill('п/п 341')
    await form.getByRole('button', { name: 'Записать оплату неустойки' }).click()
    await part(finance, 'owed').getByText('п/п 341').waitFor()
    expect(await part(finance, 'owed').innerText()).toMatch(/Всего осталось:\s+5\s000,00 ₽/)
  })

  it('says on which grounds money may be claimed back, takes the decision, the demand and what came back', async () => {
    await open(director)
    const grounds = part(director, 'returns').locator('table').first()
    await grounds.getByText('результат не достигнут').waitFor()
    expect(await grounds.innerText()).toMatch(/1\s500\s000,00\s+всё, что перечислено/)
    const form = await begin(director, 'Решить о возврате средств')
    await form.getByLabel('Основание').selectOption({ label: 'результат не достигнут' })
    await form.getByLabel('Почему').fill('Результата к концу срока нет')
    await form.getByLabel('Чем подтверждается').fill('Отчёт второго этапа не подан')
    await form.getByLabel(/^Сумма/).fill('9999999')
    await form.getByRole('button', { name: 'Решить о возврате средств' }).click()
    await form.locator('.problem').waitFor()
    await form.getByLabel(/^Сумма/).fill('200000')
    await form.getByRole('button', { name: 'Решить о возврате средств' }).click()
    const claim = part(director, 'returns').locator('article.claim')
    await claim.getByText('Солидарно').waitFor()
    expect(await claim.innerText()).toMatch(/200\s000,00 ₽ часть перечисленного/)
    await open(officer)
    const sending = await begin(officer, 'Направить требование о возврате')
    await sending.getByRole('button', { name: 'Направить требование о возврате' }).click()
    await part(officer, 'returns').getByRole('link', { name: 'Письмо с требованием' }).waitFor()
    const letter = part(officer, 'returns').getByRole('link', { name: 'Письмо с требованием' })
    expect((await officer.request.get(`${desk.address}${await letter.getAttribute('href')}`)).status()).toBe(
      200,
    )
    await open(finance)
    const back = await begin(finance, 'Записать возврат средств')
    await back.locator('[id="field-amount"]').fill('200000,00')
    await back.locator('[id="field-order"]').fill('п/п 77')
    await back.getByRole('button', { name: 'Записать возврат средств' }).click()
    await part(finance, 'returns')
      .locator('.tag', { hasText: /^закрыто$/ })
      .waitFor()
    expect(await part(finance, 'owed').innerText()).toContain('п/п 77')
  })

  it('drafts an additional agreement place by place, and has it signed by both sides', async () => {
    await open(officer)
    const form = await begin(officer, 'Подготовить дополнительное соглашение')
    await form.getByLabel('Конец этапа 2: Стало').fill('2026-12-20')
    await form.getByLabel('Текст соглашения').fill('Продлить второй этап')
    await form.locator('[id="field-document"]').fill('ab'.repeat(32))
    await form.getByRole('button', { name: 'Подготовить дополнительное соглашение' }).click()
    const drafted = part(officer, 'changes').locator('article.supplement')
    await drafted.getByText('подписано не всеми').waitFor()
    expect(await drafted.innerText()).toContain('20.12.2026')
    expect(await drafted.innerText()).not.toContain('Транш')
    for (const [who, title] of [
      [winner, 'Подписать дополнительное соглашение'],
      [partner, 'Подписать дополнительное соглашение'],
      [director, 'Подписать дополнительное соглашение от Фонда'],
    ] as const) {
      await open(who)
      await who.locator('summary', { hasText: title }).click()
      const signing = who.locator('article.supplement form.signing')
      await signing.locator('input[type=checkbox]').check()
      await signing.locator('input[type=password]').fill(PASSWORD)
      await signing.getByRole('button', { name: 'Подписать', exact: true }).click()
      await signing.waitFor({ state: 'detached' })
    }
    await part(director, 'changes').getByText('действует с').waitFor()
    expect(await part(director, 'changes').innerText()).toContain('Договор действует в версии 2')
  })

  it('tells what each way to end brings before it is gone, and where the refusal of a grant leads', async () => {
    await open(winner)
    const ending = part(winner, 'ending')
    await ending.locator('summary', { hasText: 'Отказ от гранта' }).click()
    expect(await ending.innerText()).toMatch(/Возвращается всё, что перечислено.*1\s300\s000,00 ₽/s)
    await ending.locator('summary', { hasText: 'Расторжение Фондом' }).click()
    expect(await ending.innerText()).toMatch(/10 рабочих дней.*60\s000,00 ₽/s)
    expect(await ending.innerText()).not.toContain('Расторгнуть договор в одностороннем порядке')
  })

  it('lists what the close asks for, who it waits for, and takes down each thing as it comes', async () => {
    await open(winner)
    const closing = part(winner, 'closing')
    const register = closing.locator('.checklist li', { hasText: 'внесены в реестр сообщества' })
    expect(await register.innerText()).toContain('ждёт: участник команды')
    expect(await register.locator('[role=img]').getAttribute('aria-label')).toBe('не выполнено')
    const form = await begin(winner, 'Записать внесение в реестр сообщества')
    await form.locator('[id="field-entry"]').fill('AI-2026-17')
    await form.locator('[id="field-on"]').fill('2026-07-01')
    const own = /не хватает: ([^,]+),/.exec(await register.innerText())?.[1] ?? ''
    expect(own).not.toBe('')
    await form.getByRole('button', { name: 'Записать внесение в реестр сообщества' }).click()
    await register.filter({ hasNotText: own }).waitFor()
    expect(await closing.locator('.checklist li', { hasText: 'Неустойка уплачена' }).innerText()).toMatch(
      /осталось 5\s000,00 ₽/,
    )
  })

  it('has no fault in both themes, wide and narrow', async () => {
    const found: string[] = []
    for (const page of [officer, winner])
      for (const [theme, language, width] of [
        ['light', 'ru', 1440],
        ['dark', 'en', 320],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, `lang=${language}&theme=${theme}`)
        await part(page, 'closing').locator('.checklist').waitFor()
        found.push(...(await axeFaults(page)).map((fault) => `${theme} ${width}: ${fault}`))
        if (await overflows(page)) found.push(`${theme} ${width}: wider than the screen`)
        await page.screenshot({ path: `${screens}/grant-endings-${theme}-${width}.png`, fullPage: true })
      }
    expect(found).toEqual([])
    expect(desk.failures).toEqual([])
  }, 60_000)
})
