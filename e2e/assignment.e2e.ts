import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
let officer: Page

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
})
afterAll(() => desk?.close())

async function open(page: Page, path: string): Promise<Page> {
  await page.goto(`${desk.address}/desk/${path}`)
  await drawn(page)
  return page
}

/** Faults of a page in both themes, wide and narrow. */
async function faults(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=${theme}`)
    found.push(...(await axeFaults(page)).map((fault) => `${path} ${theme} ${width}: ${fault}`))
    if (await overflows(page)) found.push(`${path} ${theme} ${width}: wider than the screen`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=light`)
  return found
}

const picture = (page: Page, name: string) => page.screenshot({ path: `${screens}/${name}.png` })

const places = async (page: Page) => Number(await page.locator('.standing .big').nth(1).innerText())

describe('the assignment of experts', () => {
  it('is computed as the proved optimum, explained, changed by hand with its price, and applied', async () => {
    const page = officer
    expect(await faults(page, 'assignments')).toEqual([])
    const open = await places(page)
    expect(open).toBeGreaterThan(20)

    await page.locator('.compute button[type=submit]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.calc').waitFor()
    expect(await page.innerText('#main')).toContain('Это точный оптимум по всем парам')
    expect(await axeFaults(page)).toEqual([])

    await page.locator('details.why summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details.why[open]').innerText()).toMatch(/Компетенция по лоту\s+\+400/)
    await picture(page, 'assignments')

    const first = await page.locator('td.who').first().innerText()
    await page.locator('.acts button', { hasText: 'Исключить' }).first().click()
    expect(await page.innerText('#main')).toContain('Изменения ещё не пересчитаны')
    expect(await page.locator('.by-hand').innerText()).toContain(first.split('\n')[0]!.trim())
    await page.locator('.compute button[type=submit]').click()
    await page.locator('.difference').waitFor()
    expect(await page.locator('.difference').innerText()).toMatch(
      /Ручные изменения (ничего не стоят|стоят −)/,
    )

    await page.getByRole('button', { name: `Назначить: ${open}` }).click()
    await page.getByRole('button', { name: 'Да, назначить' }).click()
    await page.getByText(`Назначено: ${open}.`).waitFor()
    await expect.poll(() => places(page), { timeout: 20_000 }).toBe(0)
    expect(await page.innerText('#main')).toContain('У каждой заявки достаточно экспертов')
  }, 120_000)

  it('shows the load of everybody and what presses', async () => {
    expect(await faults(officer, 'assignments?view=load')).toEqual([])
    await picture(officer, 'assignments-load')
    expect(await officer.locator('tbody tr').count()).toBeGreaterThan(20)
    expect(await faults(officer, 'assignments?view=due')).toEqual([])
  })

  it('shows an expert’s entry and takes a declaration, naming the field that is wrong', async () => {
    const page = await open(officer, 'assignments?view=load&lang=ru')
    const path = (await page.locator('tbody th a').first().getAttribute('href'))!.replace(/^\/desk\//, '')
    expect(await faults(page, path)).toEqual([])
    await picture(page, 'register-entry')
    expect(await faults(page, `${path}/do/declare-interests`)).toEqual([])
    await page.getByRole('button', { name: 'Добавить: Связи с людьми' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.declare button[type=submit]').click()
    await page.locator('.summary .problem').waitFor()
    const person = page.getByLabel('С кем').last()
    expect(await person.getAttribute('aria-invalid')).toBe('true')
    expect(await axeFaults(page)).toEqual([])
    await person.fill('person-of-nobody')
    await picture(page, 'declare-interests')
    await page.locator('.declare button[type=submit]').click()
    await page.getByRole('heading', { name: 'Декларация принята' }).waitFor()
    await page.getByRole('link', { name: 'К записи' }).click()
    await page.getByText('person-of-nobody').waitFor()
  })

  it('tells an applicant nothing of experts', async () => {
    const page = await desk.as('applicant')
    await page.goto(`${desk.address}/desk/assignments?lang=ru`)
    await page.locator('#main .problem').waitFor()
    expect(await page.innerText('#main')).not.toMatch(/Загрузка|Осталось назначить/)
    expect(await page.locator('.rail').innerText()).not.toContain('Назначение экспертов')
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
