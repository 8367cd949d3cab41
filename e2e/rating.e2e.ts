import { mkdirSync } from 'node:fs'
import exceljs from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
let page: Page
let contest = ''

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  page = await desk.as('officer')
  const answer = await page.request.get(`${desk.address}/api/v1/cases?procedure=contest&state=jury&limit=1`)
  contest = ((await answer.json()).items[0] as { case: string }).case
})
afterAll(() => desk?.close())

async function open(path: string, who: Page = page): Promise<Page> {
  await who.goto(desk.address + path)
  await drawn(who)
  return who
}

/** Faults of a page in both themes, wide and narrow; a picture of each. */
async function faults(path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
    ['light', 'ru', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`)
    await page.locator('#main table, #main .empty').first().waitFor()
    found.push(...(await axeFaults(page)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(page)) found.push(`${name} ${theme} ${width}: wider than the screen`)
    await page.screenshot({ path: `${screens}/${name}-${theme}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  return found
}

const rating = () => `/desk/rating/contest/${contest}`

describe('the officer at a contest', () => {
  it('sees where it stands and goes from it to the rating by the keyboard', async () => {
    await open(`/desk/cases/contest/${contest}?lang=ru`)
    await page.waitForSelector('.contest .tl [aria-current=step]')
    const told = await page.innerText('.contest')
    for (const word of ['Общий предел этапов 2–7', 'из 90 дней', 'Провести жюри', 'Экспертное жюри'])
      expect(told).toContain(word)
    await page.waitForSelector('.contest table.bars')
    const why = page.locator('.contest .cap .why')
    await why.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.press('Escape')
    const link = page.locator(`.contest a[href="${rating()}"]`)
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.rating table tbody tr')
    expect(await page.innerText('h1')).toBe('Рейтинг')
  })

  it('reads the rating: shared places, exact means with their reason, the line of the budget', async () => {
    await open(`${rating()}?lang=ru`)
    await page.waitForSelector('.rating table tbody tr')
    const text = await page.innerText('.rating')
    expect(text).toMatch(/\b2–4\b/)
    expect(text).toContain('эксперты разошлись на')
    expect(text).toContain('бюджет конкурса кончается здесь – решает комиссия')
    await page.locator('.rating td .why').first().click()
    expect(await page.innerText('dialog .calc')).toContain('точно')
    await page.keyboard.press('Escape')
    const all = await page.locator('.rating tbody th[scope=row].t').count()
    await page.locator('.sift select').first().selectOption({ index: 1 })
    expect(await page.locator('.rating tbody th[scope=row].t').count()).toBeLessThan(all)
  })

  it('takes it away as a workbook', async () => {
    await open(`${rating()}?lang=ru`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.sift .files a').first().click(),
    ])
    const book = new exceljs.Workbook()
    await book.xlsx.readFile(await file.path())
    expect((book.worksheets[0]!.getRow(1).values as string[])[1]).toBe('Место')
    expect(book.worksheets[0]!.rowCount).toBeGreaterThan(5)
  })

  it('decides about several at once: a reason, what will be done, and each refusal by itself', async () => {
    // Nothing of the demonstration waits for this decision: two rows are offered it, and the server refuses each.
    await page.route('**/api/v1/rating/*', async (route) => {
      const answer = await route.fetch()
      const board = (await answer.json()) as { rows: { actions: string[] }[] }
      for (const row of board.rows.slice(0, 2)) row.actions = ['recommend', 'leave-out']
      await route.fulfill({ response: answer, json: board })
    })
    await open(`${rating()}?lang=ru`)
    await page.waitForSelector('.rating tbody input[type=checkbox]')
    await page.locator('.rating thead input[type=checkbox]').check()
    const bulk = page.locator('.bulk')
    expect(await bulk.innerText()).toContain('Выбрано заявок: 2')
    await bulk.getByRole('button', { name: 'Рекомендовать жюри' }).first().click()
    expect(await bulk.innerText()).toContain('Напишите основание')
    await bulk.locator('textarea').fill('Высокие оценки обоих экспертов')
    await bulk.getByRole('button', { name: 'Рекомендовать жюри' }).first().click()
    expect(await bulk.locator('ol li').count()).toBe(2)
    await bulk.getByRole('button', { name: 'Выполнить' }).click()
    await bulk.locator('.problem').nth(1).waitFor()
    expect(await bulk.innerText()).toContain('Отказано: 2')
    await bulk.getByRole('button', { name: 'Вернуться' }).click()
    await page.unroute('**/api/v1/rating/*')
  })

  it('sees the whole programme and one contest in numbers', async () => {
    await open('/desk/overview?lang=ru')
    await page.waitForSelector('.overview table.bars')
    const text = await page.innerText('.overview')
    for (const word of ['Заявки по этапам', 'Суммы', 'Просрочено по сторонам', 'Нагрузка экспертов'])
      expect(text).toContain(word)
    await page.locator('.overview select').selectOption(contest)
    await page.waitForURL((url) => url.search.includes(contest))
  })

  it('has no fault in both themes, wide and narrow', async () => {
    expect(await faults(`/desk/cases/contest/${contest}`, 'contest-screen')).toEqual([])
    expect(await faults(rating(), 'rating')).toEqual([])
    expect(await faults('/desk/overview', 'overview')).toEqual([])
  })

  it('leaves others what they may see', async () => {
    const expert = await open(`${rating()}?lang=ru`, await desk.as('expert'))
    expect(await expert.innerText('#main')).not.toContain('бюджет конкурса')
    expect(desk.failures).toEqual([])
  })
})
