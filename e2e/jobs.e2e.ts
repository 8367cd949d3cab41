import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvOf, grantRow, tableOf, totalRow } from '../src/imports/testing/index.ts'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

let desk: DeskBench
let page: Page

beforeAll(async () => {
  desk = await openDesk()
  page = await desk.as('officer')
})
afterAll(() => desk?.close())

async function open(query = ''): Promise<void> {
  await page.goto(`${desk.address}/desk/jobs${query}`)
  await drawn(page)
}

async function begin(applications: string, runs: string): Promise<void> {
  await page.locator('input[name=applications]').fill(applications)
  await page.locator('input[name=runs]').fill(runs)
  await page.locator('.jobs form button[type=submit]').first().click()
}
const first = () => page.locator('.works > li').first()

describe('long work of an officer', () => {
  it('runs a programme in virtual time and shows what each run came to', async () => {
    await open('?lang=ru')
    await begin('2', '2')
    await first().locator('table').waitFor()
    const told = await first().innerText()
    for (const word of ['✓ готово', 'Подано', 'Нарушения правил', '✓ нет']) expect(told).toContain(word)
    expect(await first().locator('thead th').count()).toBe(3)
  })

  it('is called off by a button, by the keyboard', async () => {
    await open('?lang=ru')
    await begin('1000', '20')
    await first().locator('progress').waitFor()
    await first().getByRole('button', { name: 'Остановить' }).focus()
    await page.keyboard.press('Enter')
    await first().getByText('✕ остановлена').waitFor()
  })

  it('tries a registry before it is taken over: nothing is kept, and each fault is told', async () => {
    await open('?lang=ru')
    const before = await count()
    const rows = [grantRow(0), grantRow(1, { 'Дата договора': '31.02.2024' }), totalRow(2)]
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'гранты.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(tableOf(rows))) })
    await page.locator('input[name=registry]').fill('Реестр грантов')
    await page.locator('input[name=basis]').fill('Приказ № 12-к от 05.11.2023')
    await page.locator('.jobs form button[type=submit]').last().click()
    await first().locator('dl.facts').waitFor()
    const told = await first().innerText()
    for (const word of ['гранты.csv', 'проба', '✕ не принята', 'Дата договора']) expect(told).toContain(word)
    expect(await count()).toBe(before)
  })

  it('is accessible in both themes and at 320 pixels', async () => {
    const found: string[] = []
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await open(`?lang=ru&theme=${theme}`)
      await first().getByRole('button', { name: 'Что вышло' }).click()
      await first().locator('table').first().waitFor()
      found.push(...(await axeFaults(page)).map((fault) => `${theme} ${width}: ${fault}`))
      if (await overflows(page)) found.push(`${theme}: wider than the screen`)
    }
    expect(found).toEqual([])
    expect(desk.failures).toEqual([])
  })
})

async function count(): Promise<number> {
  const answer = await page.request.get(`${desk.address}/api/v1/cases?procedure=grant&total=true&limit=1`)
  return ((await answer.json()) as { total: number }).total
}
