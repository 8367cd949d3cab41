import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DeskModel } from '../src/server/desk/model.ts'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
const people: Record<string, Page> = {}

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  for (const who of ['officer', 'applicant', 'expert', 'auditor']) people[who] = await desk.as(who)
})
afterAll(() => desk?.close())

async function open(who: string, path: string): Promise<Page> {
  const page = people[who]!
  await page.goto(desk.address + path)
  await drawn(page)
  return page
}

/** Faults of a page in both themes, both languages, wide and narrow. */
async function faults(who: string, path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
    ['light', 'ru', 320],
  ] as const) {
    const page = people[who]!
    await page.setViewportSize({ width, height: 900 })
    await open(who, `${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`)
    const where = `${name} ${theme} ${language} ${width}`
    found.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`))
    if (await overflows(page)) found.push(`${where}: wider than the screen`)
    await page.screenshot({ path: `${screens}/desk-${name}-${theme}-${width}.png`, fullPage: true })
  }
  await people[who]!.setViewportSize({ width: 1440, height: 900 })
  return found
}

/** Keys that people chose: what the demonstration calls a criterion of its own. */
const CHOSEN = new Set(['open-data'])

/** Latin words in a Russian page that are no names, numbers or addresses: keys that nobody put into words. */
const rawKeys = (text: string): string[] => {
  const pattern = /(?<![\w./@:-])(?:[a-z]+(?:[-_][a-z]+)+|[a-z]+[A-Z][a-zA-Z]+)(?![\w./@:-])/g
  return [...new Set(text.match(pattern) ?? [])].filter((key) => !CHOSEN.has(key))
}

const first = async (page: Page, query: string) => {
  const answer = await page.request.get(`${desk.address}/api/v1/cases?limit=1&${query}`)
  return ((await answer.json()).items[0] as { case: string }).case
}

describe('the desk', () => {
  it.each(['officer', 'applicant', 'expert', 'auditor'])(
    'shows %s the tasks, without a fault',
    async (who) => {
      expect(await faults(who, '/desk', `today-${who}`)).toEqual([])
      expect(rawKeys(await (await open(who, '/desk?lang=ru')).innerText('#main'))).toEqual([])
    },
  )

  it('lists every procedure and opens a case of each, with no raw key', async () => {
    const model = await (await people.officer!.request.get(`${desk.address}/desk/model`)).json()
    const found: string[] = []
    const { regulations, procedures } = model as DeskModel
    const works = new Set(
      regulations.filter(({ roles }) => roles.includes('fund-officer')).map(({ id }) => id),
    )
    for (const [procedure, { regulation, capability }] of Object.entries(procedures)) {
      // The demonstration has cases of the programme that the officer works in.
      if (!works.has(regulation)) continue
      const list = await open('officer', `/desk/cases/${procedure}?lang=ru`)
      found.push(...rawKeys(await list.innerText('#main')).map((key) => `list ${procedure}: ${key}`))
      // Nothing in the demonstration has gone to the bank yet: the journey of finance opens a register.
      if (capability === 'payments') continue
      const one = await first(people.officer!, `procedure=${procedure}`)
      const page = await open('officer', `/desk/cases/${procedure}/${one}/record`)
      found.push(...rawKeys(await page.innerText('#main')).map((key) => `${procedure} ${one}: ${key}`))
      if (await overflows(page)) found.push(`${procedure} ${one}: wider than the screen`)
    }
    expect(found).toEqual([])
  })

  it('shows lists, cases, forms and notices without a fault', async () => {
    const application = await first(people.officer!, 'procedure=application')
    expect(await faults('officer', '/desk/cases/application', 'list')).toEqual([])
    expect(await faults('officer', `/desk/cases/application/${application}/record`, 'case')).toEqual([])
    expect(await faults('officer', '/desk/open/contest/prepare', 'form')).toEqual([])
    expect(await faults('officer', '/desk/notices', 'notices')).toEqual([])
  })

  it('carries an action out: wrong input is named and lost nothing, then it is accepted', async () => {
    const page = await open('officer', '/desk/open/contest/prepare?lang=ru')
    await page.locator('form.act button[type=submit]').click()
    await page.waitForSelector('.summary .problem a')
    const led = page.locator('.summary .problem a').first()
    await led.click()
    expect(await page.evaluate('document.activeElement.tagName')).toMatch(
      /INPUT|SELECT|TEXTAREA|FIELDSET|BUTTON/,
    )
  })

  it('tells alike what is not there and what may not be seen', async () => {
    const hidden = await first(people.officer!, 'procedure=review')
    const page = await open('applicant', `/desk/cases/review/${hidden}`)
    const seen = await page.innerText('#main')
    const nothing = await open('applicant', '/desk/cases/review/0000')
    expect(await nothing.innerText('#main')).toBe(seen)
  })

  it('tells people by name, since when and why a case stands as it does', async () => {
    const contest = await first(people.officer!, 'procedure=contest&state=jury')
    const page = await open('officer', `/desk/cases/contest/${contest}/record?lang=ru`)
    await page.locator('.journal').getByText('Регистров Захар Егорович').first().waitFor()
    expect(await page.innerText('#main')).not.toContain('officer-1')
    expect(await page.locator('.stands time').count()).toBe(1)
    const later = await page.locator('.path .later b').allInnerTexts()
    expect(later.at(-1)).toBe('завершён')
    expect(later).not.toContain('отменён')
    const names = await page.locator('section[aria-labelledby=doing] .btn').allInnerTexts()
    expect(new Set(names).size).toBe(names.length)
    await page.locator('.stands button.why').click()
    await page.locator('dialog.why .f').first().waitFor()
    expect(await page.innerText('dialog.why h2')).toBe(await page.innerText('.stands .tag'))
    await page.keyboard.press('Escape')
  })

  it('switches letters by their kind, and keeps it', async () => {
    const page = await open('officer', '/desk/notices?lang=ru')
    expect(await page.innerText('#main')).not.toContain('asked-')
    const letters = page.getByLabel('Присылать уведомления и письмом')
    if (!(await letters.isChecked())) await letters.click()
    const kind = page.getByLabel('Срок подходит')
    await kind.waitFor()
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/notices/choices') && answer.ok())
    await kind.click()
    await saved
    const again = await open('officer', '/desk/notices?lang=ru')
    await again.getByLabel('Срок подходит').waitFor()
    expect(await again.getByLabel('Срок подходит').isChecked()).toBe(false)
    expect(await again.getByLabel('Что произошло в делах').isChecked()).toBe(true)
  })

  it('goes on with a large file after a broken connection and a reload', async () => {
    const page = await open('officer', '/desk/open/contest/import?lang=ru')
    // A file of a disk: chosen again it is known by when it was changed.
    const file = `${screens}/Приложение.txt`
    writeFileSync(file, Buffer.alloc(20_000_000, 'Мера '))
    const pieces: string[] = []
    let came = 0
    page.on('request', (asked) => {
      if (asked.method() === 'PATCH') pieces.push(asked.headers()['upload-offset']!)
    })
    page.on('response', (answer) => {
      if (answer.request().method() === 'PATCH' && answer.ok()) came++
    })
    const choose = async () => page.locator('input[type=file]').first().setInputFiles(file)
    await choose()
    await page.locator('progress').first().waitFor()
    await expect.poll(() => came, { timeout: 20_000, interval: 20 }).toBeGreaterThan(1)
    await page.context().setOffline(true)
    await page.context().setOffline(false)
    await page.reload()
    await drawn(page)
    pieces.length = 0
    await choose()
    await page.locator('.file-state .good, .file-state .err').first().waitFor()
    expect(pieces).not.toContain('0')
    const left = 'Object.keys(localStorage).filter((key) => key.startsWith("mera-upload")).length'
    expect(await page.evaluate(left)).toBe(0)
    rmSync(file)
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
