import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
let page: Page

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  page = await desk.as('officer')
})
afterAll(() => desk?.close())

async function open(path: string): Promise<void> {
  await page.goto(desk.address + path)
  await drawn(page)
}

/** Faults of the page at an address in both themes and languages, wide and narrow. */
async function faultsAt(path: string, ready: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['dark', 'en', 320],
    ['light', 'ru', 320],
    ['light', 'ru', 1440],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(`${path}?lang=${language}&theme=${theme}`)
    await page.locator(ready).first().waitFor()
    const where = `${path} ${theme} ${language} ${width}`
    found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`))
    if (await overflows(page)) found.push(`${where}: wider than the screen`)
  }
  return found
}

const focused = () => page.evaluate('document.activeElement.textContent') as Promise<string>
const counted = '.formal-queue tbody tr:first-child td:last-child :is(.good, .bad, span)'

describe('the formal check of an officer', () => {
  it('has a queue, the most urgent first, that is gone through by keys', async () => {
    expect(await faultsAt('/desk/formal-check', counted)).toEqual([])
    await page.screenshot({ path: `${screens}/formal-queue.png` })
    const titles = await page.locator('.formal-queue a.to').allInnerTexts()
    expect(titles.length).toBeGreaterThan(2)
    expect(await focused()).toBe(titles[0])
    await page.keyboard.press('j')
    expect(await focused()).toBe(titles[1])
    await page.keyboard.press('k')
    expect(await focused()).toBe(titles[0])
    const left = await page.locator('.formal-queue td.left').allInnerTexts()
    // Those whose stage has not begun come last.
    const begun = left.map((text) => /\d/.test(text))
    expect([...begun].sort((a, b) => Number(b) - Number(a))).toEqual(begun)
    expect(begun).toContain(false)
  })

  it('opens the application by Enter, with the findings, and has no fault there', async () => {
    await page.keyboard.press('Enter')
    await page.locator('#formal-found').waitFor()
    const { pathname } = new URL(page.url())
    expect(await faultsAt(pathname, '.formal .heed')).toEqual([])
    expect(await page.locator('.formal .heed').innerText()).toContain('Просмотрены не все документы')
    await page.locator('.similar ol.plain, .similar p:has-text("не найдено")').first().waitFor()
    await page.evaluate("document.querySelector('#formal-title').scrollIntoView()")
    await page.screenshot({ path: `${screens}/formal-check.png` })
  })

  it('marks a document that is not legible: the check finds it, and the removal is written by its clause', async () => {
    const papers = page.locator('.formal .paper:has(.marks)')
    await papers.first().getByLabel('читается').uncheck()
    await papers.first().getByRole('button', { name: 'Показать файл' }).click()
    await page.locator('.formal .empty, .formal iframe').first().waitFor()
    await page.getByRole('button', { name: 'Записать отметки' }).click()
    await page.locator('.formal .m.broken').first().waitFor()
    const form = page.getByRole('form', { name: 'Снять с рассмотрения' })
    await form.getByRole('button', { name: 'Снять с рассмотрения' }).click()
    await form.getByRole('alert').waitFor()
    await form.getByLabel('В чём нарушение').fill('Скан заявки не читается')
    await form.getByText('Как будет написано в решении').click()
    const letter = await form.locator('.letter').innerText()
    expect(letter).toContain('о снятии заявки с рассмотрения')
    expect(letter).toContain('Скан заявки не читается')
    expect(letter).toContain('п. 3.4')
    await page.evaluate("document.querySelector('form.choice').scrollIntoView()")
    await page.screenshot({ path: `${screens}/formal-decision.png` })
    await form.getByRole('button', { name: 'Снять с рассмотрения' }).click()
    await page.getByText('снята при формальной проверке').first().waitFor()
  })

  it('admits the next one after marks and a check of a member with its source', async () => {
    await open('/desk/formal-check')
    await page.locator(counted).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Записать отметки' }).click()
    await page.locator('.formal .told').waitFor()
    await page.locator('details.spot > summary', { hasText: 'Записать проверку участника' }).click()
    await page.getByRole('form', { name: 'Записать проверку участника' }).waitFor()
    await page.getByText('Как будет написано в решении').first().click()
    expect(await page.locator('.letter').first().innerText()).toContain('о допуске заявки к экспертизе')
    await page.getByRole('button', { name: 'Допустить к экспертизе' }).click()
    await page.locator('.cap .tag', { hasText: 'на экспертизе' }).waitFor()
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
