import { mkdirSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults, openBrowser, overflows } from './browser.ts'
import { copyHome, removeHome } from './demonstration.ts'
import { startServer } from './server.ts'

const screens = '.mera/screens'
let home: string
let server: Awaited<ReturnType<typeof startServer>>
let browser: Awaited<ReturnType<typeof openBrowser>>
let context: BrowserContext
let page: Page
const failures: string[] = []

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  home = await copyHome(inject('demonstration'))
  ;[server, browser] = await Promise.all([startServer(home), openBrowser()])
  context = browser.context
  page = await context.newPage()
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('response', (answer) => {
    if (answer.status() >= 500) failures.push(`${answer.status()} ${answer.url()}`)
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await removeHome(home)
})

const go = (path: string) => page.goto(server.address + path)
const text = () => page.innerText('body')

/** Pages that everybody reaches; `{contest}` and others are filled from the running demonstration. */
const paths: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['contest-finished', '{finished}'],
  ['contest-open', '{open}'],
  ['rating', '{finished}/rating'],
  ['results', '{finished}/results'],
  ['removed', '{finished}/removed'],
  ['application', '{application}'],
  ['decision', '{decision}'],
  ['all-results', '/results'],
  ['calculators', '/rules'],
  ['calculator', '/rules/kod-ai/penalty'],
  ['calculator-formal', '/rules/kod-ai/formal-check'],
  ['regulation', '/regulations/kod-ai'],
  ['clause', '/regulations/kod-ai/clauses/4.7.5'],
  ['lint', '/regulations/kod-ai/lint'],
  ['procedures', '/regulations/kod-ai/procedures'],
  ['readings', '/regulations/kod-ai/readings'],
  ['forms', '/regulations/kod-ai/forms'],
  ['form', '/regulations/kod-ai/forms/application'],
  ['verify', '/verify'],
  ['missing', '/no-such-page'],
]
const filled: Record<string, string> = {}
const fill = (path: string) => path.replace(/\{(\w+)\}/, (_, key: string) => filled[key]!)

async function find(selector: string): Promise<string> {
  const href = await page.locator(selector).first().getAttribute('href')
  if (!href) throw new Error(`no ${selector}`)
  return href
}

describe('public site', () => {
  it('lists the contests, the newest first, and leads to their pages', async () => {
    await go('/?lang=ru')
    const contests = page.locator('article:has(h2 a)')
    const inState = (words: string) =>
      contests
        .filter({ hasText: words })
        .last()
        .locator('h2 a')
        .getAttribute('href')
        .then((href) => href!)
    expect(await contests.first().innerText()).toContain('приём заявок')
    filled.open = await inState('приём заявок')
    filled.review = await inState('заочная экспертиза')
    filled.finished = await inState('завершён')
    expect(await contests.last().innerText()).toContain('завершён')
    await go(filled.finished)
    filled.application = await find('a[href^="/applications/"]')
    await go(filled.application)
    filled.decision = await find('a[href^="/decisions/"]')
  })

  for (const language of ['ru', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`every page is sound in ${language}, ${theme}: accessible, no raw key, 320 px wide without a horizontal scroll`, async () => {
        await go(`/?lang=${language}`)
        await go(`/?theme=${theme}`)
        const faults: string[] = []
        for (const [name, path] of paths) {
          await page.setViewportSize({ width: 1440, height: 900 })
          await go(fill(path))
          await page.screenshot({ path: `${screens}/${name}-${language}-${theme}.png` })
          faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
          await page.setViewportSize({ width: 320, height: 800 })
          if (await overflows(page)) faults.push(`${name}: wider than 320 px`)
          const said = await text()
          const raw = /\b(undefined|null|NaN|\[object|[a-z]+\.[a-z]+(-[a-z]+)+)\b/.exec(
            name.startsWith('verify') ? '' : said,
          )
          if (raw) faults.push(`${name}: raw "${raw[0]}"`)
          if (language === 'en' && name === 'home' && /Конкурсы/.test(said))
            faults.push(`${name}: Russian in English`)
        }
        await page.setViewportSize({ width: 1440, height: 900 })
        expect(faults).toEqual([])
      })
    }
  }

  it('shows why a date is what it is, by the keyboard alone', async () => {
    await go('/?lang=ru')
    await go(filled.review!)
    const why = page.locator('details.why > summary').first()
    await why.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details.why[open]').first().innerText()).toMatch(/90 дн/)
  })

  it('computes a penalty, shows the computation and a receipt that verifies', async () => {
    await go('/rules/kod-ai/penalty?lang=ru')
    await page.locator('button[value="run"]').last().click()
    expect(await page.locator('#answer').innerText()).toMatch(/7\s000,00/)
    await page.locator('#answer details.why > summary', { hasText: 'Квитанция' }).click()
    const receipt = await page.locator('#answer details.why[open] pre').innerText()
    await go('/verify')
    await page.fill('#receipt', receipt)
    await page.locator('main button').click()
    expect(await text()).toContain('Совпало до байта')
    await page.fill('#receipt', receipt.replace('7000.00', '7000.01'))
    await page.locator('main button').click()
    expect(await text()).toContain('Не совпало')
  })

  it('tells wrong input of a calculator by field, with the remedy, and loses nothing', async () => {
    await go('/rules/kod-ai/penalty?lang=ru')
    await page.fill('[name="debt"]', 'миллион')
    await page.locator('button[value="run"]').last().click()
    const problem = await page.locator('[role="alert"]').innerText()
    expect(problem).toContain('debt')
    expect(await page.inputValue('[name="debt"]')).toBe('миллион')
    expect(await page.getAttribute('[name="debt"]', 'aria-invalid')).not.toBeNull()
  })

  it('adds and removes rows of a list without a script', async () => {
    await go('/rules/kod-ai/tranches?lang=ru')
    const rows = page.locator('[name^="percents."]:not([type="hidden"])')
    const before = await rows.count()
    await page.locator('button[value="add:percents"]').click()
    expect(await rows.count()).toBe(before + 1)
  })

  it('answers no page with a server fault', () => {
    expect(failures).toEqual([])
  })
})
