import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { confirm, type DeskBench, openDesk } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
let expert: Page
let officer: Page
let review = ''

interface Row {
  readonly case: string
  readonly state: string
  readonly parent: string
}

const rows = async (page: Page, query: string): Promise<readonly Row[]> =>
  (await (await page.request.get(`${desk.address}/api/v1/cases?limit=200&${query}`)).json()).items

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  expert = await desk.as('expert')
  officer = await desk.as('officer')
})
afterAll(() => desk?.close())

async function open(page: Page, path: string): Promise<void> {
  await page.goto(desk.address + path)
  await page.locator('#main h1').first().waitFor()
}

async function faultsAt(page: Page, path: string, ready: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['dark', 'en', 320],
    ['light', 'ru', 320],
    ['light', 'ru', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `${path}?lang=${language}&theme=${theme}`)
    await page.locator(ready).first().waitFor()
    const where = `${path} ${theme} ${language} ${width}`
    found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`))
    if (await overflows(page)) found.push(`${where}: wider than the screen`)
  }
  return found
}

/** Assigns the expert of the demonstration to an application that waits for one. */
async function assigned(): Promise<string> {
  const before = new Set((await rows(expert, 'procedure=review')).map((row) => row.case))
  const me = (await (await expert.request.get(`${desk.address}/api/v1/access/me`)).json()) as {
    person: string
  }
  const register = await rows(officer, `procedure=expert&holder=${me.person}`)
  const conflict = { interest: false, creditor: 'none', intentAgreement: null }
  for (const { case: id } of (await rows(officer, 'procedure=application&state=in-review')).toReversed())
    for (const { case: entry } of register) {
      const answer = await officer.request.post(
        `${desk.address}/api/v1/cases/application/${id}/assign-expert`,
        {
          headers: { origin: desk.address, 'idempotency-key': crypto.randomUUID() },
          data: { expert: me.person, entry, conflict },
        },
      )
      if (!answer.ok()) continue
      for (let n = 0; n < 100; n++) {
        const mine = (await rows(expert, 'procedure=review')).find((row) => !before.has(row.case))
        if (mine) return mine.case
        await expert.waitForTimeout(100)
      }
    }
  throw new Error('nobody could be assigned')
}

describe("an expert's review", () => {
  it('begins with the statement, which opens the application', async () => {
    review = await assigned()
    const path = `/desk/cases/review/${review}`
    expect(await faultsAt(expert, path, '.interest fieldset')).toEqual([])
    await expert.screenshot({ path: `${screens}/review-statement.png` })
    expect(await expert.locator('.review .columns').count()).toBe(0)
    const state = expert.getByRole('button', { name: 'Заявить и открыть заявку' })
    await state.click()
    await expert.getByRole('alert').waitFor()
    await expert.getByLabel('Я не заинтересован').check()
    await state.click()
    await confirm(expert)
    await expert.locator('.review .columns .total').waitFor()
    expect(await faultsAt(expert, path, '.review .columns .total')).toEqual([])
  })

  it('tells a wrong score at its field, and the total of those that count', async () => {
    const scores = expert.locator('.criterion .score input')
    for (const [n, score] of ['6', '4', '3'].entries()) await scores.nth(n).fill(score)
    await expert
      .locator('.score .err', { hasText: 'от 0 до 5' })
      .waitFor()
      .catch(() => {})
    expect(await expert.locator('.total b').innerText()).toBe('7')
    await expert.getByText('Черновик сохранён').waitFor()
    for (const radio of await expert.locator('.yes-no').all())
      await radio.getByLabel('да', { exact: true }).check()
    for (const select of await expert.locator('.criterion select').all())
      await select.selectOption({ index: 1 })
    for (const text of await expert.locator('.criterion textarea').all())
      await text.fill('Обосновано в заявке')
    await expert.getByRole('button', { name: 'Подписать заключение' }).click()
    await expert.locator('.score .err', { hasText: '5' }).waitFor()
    expect(await scores.first().getAttribute('aria-invalid')).toBe('true')
  })

  it('keeps what was typed when the tab is killed', async () => {
    await expert.locator('.criterion .score input').first().fill('5')
    await expert.waitForTimeout(1000)
    await open(expert, `/desk/cases/review/${review}`)
    await expert.locator('.total').waitFor()
    expect(await expert.locator('.total b').innerText()).toBe('12')
    expect(await expert.locator('.criterion textarea').first().inputValue()).toBe('Обосновано в заявке')
    await expert.locator('.similar ol.plain, .similar p:has-text("не найдено")').first().waitFor()
    await expert.screenshot({ path: `${screens}/review.png` })
  })

  it('shows the conclusion as it is printed, then it is signed and can be read with why', async () => {
    await expert.locator('details.paper > summary').click()
    const paper = expert.frameLocator('details.paper iframe')
    await paper.getByText('ЭКСПЕРТНОЕ ЗАКЛЮЧЕНИЕ').waitFor()
    await expert.getByRole('button', { name: 'Подписать заключение' }).click()
    await confirm(expert)
    await expert.locator('#signed-title').waitFor()
    expect(await expert.locator('.signed .big').innerText()).toBe('12')
    const path = `/desk/cases/review/${review}`
    expect(await faultsAt(expert, path, '.signed button.why')).toEqual([])
    await expert.screenshot({ path: `${screens}/review-signed.png`, fullPage: true })
    await expert.locator('.signed button.why').click()
    await expert.locator('dialog.why h2').waitFor()
  })

  it("shows nobody's review to another expert, and each to the officer, who may take it away with a reason", async () => {
    const mine = new Set((await rows(expert, 'procedure=review')).map((row) => row.case))
    const others = (await rows(officer, 'procedure=review')).filter((row) => !mine.has(row.case))
    await open(expert, `/desk/cases/review/${others[0]!.case}`)
    await expert.getByText('Такого дела нет').waitFor()
    const opened = others.find(({ state }) => state === 'opened' || state === 'assigned')
    if (!opened) return
    await open(officer, `/desk/cases/review/${opened.case}`)
    await officer.locator('.oversight details.spot > summary').click()
    await officer
      .getByRole('form', { name: 'Снять экспертизу с эксперта' })
      .locator('textarea')
      .fill('Эксперт не отвечает')
    await officer.getByRole('form').getByRole('button', { name: 'Снять экспертизу с эксперта' }).click()
    await officer.locator('.cap .tag', { hasText: 'снята с эксперта' }).waitFor()
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
