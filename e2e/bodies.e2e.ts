import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { confirm, type DeskBench, drawn, openDesk } from './desk.ts'
import { typeInto } from './typing.ts'

const pictures = '.mera/screens'
const REASON = 'Объём работ меньше заявленного'

interface Item {
  readonly case: string
  readonly number: string
  readonly title: string
  readonly requested: string
  readonly proposed: string
  readonly rank: number
  readonly amount: string | null
}

let desk: DeskBench
let officer: Page
let contest = ''
/** Which sitting each body held. */
const held: Record<string, string> = {}
let lowered: { readonly item: Item; readonly to: string } | null = null

const api = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`${desk.address}/api/v1${path}`)).json()) as T
async function open(page: Page, path: string): Promise<void> {
  await page.goto(desk.address + path)
  await drawn(page)
}
const at = (kind: string) => `/desk/cases/${kind}/${held[kind]}`

async function itemsOf(kind: string): Promise<readonly Item[]> {
  const view = await api<{ fields: { key: string; value: unknown }[] }>(
    officer,
    `/cases/${kind}/${held[kind]}`,
  )
  const items = view.fields.find(({ key }) => key === 'decisions')?.value as Item[]
  return items.toSorted((a, b) => a.rank - b.rank || (a.number < b.number ? -1 : 1))
}
const inRoubles = (sum: string) => sum.split('.')[0]!
const shown = (sum: string) => inRoubles(sum).replace(/\B(?=(\d{3})+$)/g, '\u202f')

/** Faults of a page in both themes, wide and narrow. */
async function faults(path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
  ] as const) {
    await officer.setViewportSize({ width, height: 900 })
    await open(officer, `${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`)
    await officer.locator('#main table:visible, #main .rows:visible').first().waitFor()
    found.push(...(await axeFaults(officer)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(officer)) found.push(`${name} ${theme} ${width}: wider than the screen`)
    await officer.screenshot({ path: `${pictures}/${name}-${theme}-${width}.png`, fullPage: true })
  }
  await officer.setViewportSize({ width: 1440, height: 900 })
  await open(officer, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=light`)
  return found
}

/** Convenes a body with everything that waits for it, from wherever its form was linked. */
async function convene(kind: string): Promise<void> {
  await officer.getByRole('button', { name: /^Назначить заседание: [1-9]/ }).click()
  await officer.waitForURL((url) => url.pathname.includes(`/cases/${kind}/`))
  held[kind] = new URL(officer.url()).pathname.split('/').at(-1)!
  await officer.locator('.body-sitting .tl [aria-current=step]').waitFor()
}

async function sit(): Promise<void> {
  for (const box of await officer.locator('.roll input').all()) await box.check()
  await officer.getByRole('button', { name: 'Открыть заседание' }).click()
  await officer.locator('tbody select').first().waitFor()
}

async function enter(): Promise<void> {
  await officer.getByRole('button', { name: /^Внести решения: [1-9]/ }).click()
  await officer.getByText('Решения внесены').waitFor()
}

/** Signs the minutes and goes on with what the page offers next. */
async function sign(number: string): Promise<void> {
  await officer.getByText('Подписать протокол', { exact: true }).click()
  await officer.locator('.spot form').waitFor()
  await typeInto(officer, { number })
  await officer.locator('.spot').getByRole('button', { name: 'Подписать протокол' }).click()
  await confirm(officer)
  await officer.getByText(`№ ${number} от`).first().waitFor()
}

/** Closes the stage by the link of the page, and comes back to the sitting. */
async function close(kind: string, title: string | RegExp): Promise<void> {
  await officer.getByRole('link', { name: title }).click()
  await officer.locator('form.act').waitFor()
  await typeInto(officer, { reason: 'Ждали решения предыдущего органа' })
  await officer.locator('form.act .go button[type=submit]').click()
  await officer.locator('div.act dl.facts').waitFor()
  await open(officer, `${at(kind)}?lang=ru`)
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  const page = await api<{ items: { case: string }[] }>(officer, '/cases?procedure=contest&state=council')
  contest = page.items[0]!.case
})
afterAll(() => desk?.close())

describe('from the jury to the results', () => {
  it('prints what the jury decided, with attendance, votes and a hash', async () => {
    const page = await api<{ items: { case: string }[] }>(
      officer,
      `/cases?procedure=jury-sitting&parent=${contest}&state=signed`,
    )
    await officer.goto(`${desk.address}/desk/papers/jury-sitting/${page.items[0]!.case}?lang=ru`)
    const text = await officer.innerText('.doc')
    for (const word of ['ПРОТОКОЛ заседания экспертного жюри', 'Присутствовали', 'Против', 'SHA-256'])
      expect(text).toContain(word)
    expect(text).not.toContain('juror-')
  })

  it('convenes the council with what the jury supported, and keeps its attendance', async () => {
    await open(officer, `/desk/open/council-sitting/plan?parent=${contest}&lang=ru`)
    expect(await officer.innerText('.body-sitting')).toContain('Сумму только советует')
    expect(await faults(`/desk/open/council-sitting/plan?parent=${contest}`, 'body-plan')).toEqual([])
    await convene('council-sitting')
    await officer.getByRole('button', { name: 'Открыть заседание' }).click()
    await officer.getByText('Отметьте, кто присутствует').first().waitFor()
    await sit()
    await officer.locator('.roll input').last().uncheck()
    await officer.getByRole('button', { name: 'Изменить явку' }).click()
    await officer.getByRole('button', { name: 'Изменить явку' }).and(officer.locator(':disabled')).waitFor()
    expect(await officer.innerText('#attendance + *')).toContain('Состав утверждён')
  })

  it('decides by the keyboard, and tells at once what the law does not allow', async () => {
    expect(await faults(at('council-sitting'), 'body')).toEqual([])
    const items = await itemsOf('council-sitting')
    const [first, last] = [items[0]!, items.at(-1)!]
    const told = officer.locator('.body-sitting')
    for (const word of ['Конкурсная комиссия', 'может снизить', 'Эксперты', 'Решено 0 из'])
      expect(await told.innerText()).toContain(word)
    await officer.locator(`#decision-${first.case}`).focus()
    await officer.keyboard.press('ArrowDown')
    await officer.keyboard.press('Tab')
    await officer.keyboard.type('99 000 000')
    const above = officer.locator(`#amount-${first.case}-err`)
    expect(await above.innerText()).toMatch(/Нельзя больше запрошенной\s+п\. 2\.2/)
    await officer.locator(`#amount-${first.case}`).fill(inRoubles(first.proposed))
    await above.waitFor({ state: 'detached' })
    await officer.locator(`#decision-${last.case}`).selectOption('reject')
    expect(await officer.locator(`#reason-${last.case}-err`).innerText()).toContain('нужно обосновать')
    await officer.getByRole('button', { name: /^Внести решения/ }).click()
    expect(await officer.locator(`#reason-${last.case}`).evaluate((e) => e === document.activeElement)).toBe(
      true,
    )
    await officer.locator(`#reason-${last.case}`).fill('Повторяет поддержанный ранее проект')
    // What was typed is kept with the server: another window goes on from it.
    await officer.waitForTimeout(800)
    await open(officer, `${at('council-sitting')}?lang=ru`)
    expect(await officer.locator(`#reason-${last.case}`).inputValue()).toContain('Повторяет')
    await officer.getByRole('button', { name: /^Поддержать нерешённые/ }).click()
    await enter()
    await sign('С-1')
    await close('council-sitting', 'Завершить этап экспертного совета')
  })

  it('lowers a sum in the commission, which alone may, with a reason and in whole roubles', async () => {
    await officer.getByRole('link', { name: /^Созвать: конкурсная комиссия/ }).click()
    await convene('commission-sitting')
    await sit()
    const items = await itemsOf('commission-sitting')
    await officer.getByRole('button', { name: /^Поддержать нерешённые/ }).click()
    const first = items[0]!
    const to = `${BigInt(inRoubles(first.requested)) - 100_000n}.00`
    await officer.locator(`#amount-${first.case}`).fill(inRoubles(to))
    expect(await officer.locator(`#reason-${first.case}-err`).innerText()).toMatch(
      /Снижение нужно обосновать\s+п\. 4\.9\.4/,
    )
    await officer.locator(`#reason-${first.case}`).fill(REASON)
    lowered = { item: first, to }
    for (const { case: id, requested, proposed } of items.slice(1)) {
      if (requested === proposed && requested.endsWith('.00')) continue
      await officer.locator(`#amount-${id}`).fill(inRoubles(proposed))
      await officer.locator(`#reason-${id}`).fill(REASON)
    }
    // The line of the budget is no verdict: whoever stands below it is turned down by people, from the end.
    const lacking = officer.locator('.budget-line .tag.warn')
    for (const { case: id } of items.toReversed()) {
      if ((await lacking.count()) === 0) break
      await officer.locator(`#decision-${id}`).selectOption('reject')
      await officer.locator(`#reason-${id}`).fill('Объём средств исчерпан')
    }
    await officer.evaluate('scrollTo(0, 0)')
    await officer.screenshot({ path: `${pictures}/body.png` })
    await enter()
    await officer.locator('tbody .why').first().click()
    expect(await officer.innerText('dialog .calc')).toContain(shown(to))
    await officer.keyboard.press('Escape')
    await sign('К-1')
    await officer.goto(`${desk.address}/desk/papers/commission-sitting/${held['commission-sitting']}?lang=ru`)
    expect(await officer.innerText('.doc')).toContain(REASON)
    await open(officer, `${at('commission-sitting')}?lang=ru`)
    await close('commission-sitting', /^Завершить этап .*комиссии/)
  })

  it('tells the directorate in words that it may not lower what the commission set', async () => {
    await officer.getByRole('link', { name: /^Созвать: дирекция/ }).click()
    await convene('directorate-sitting')
    expect(await officer.innerText('.body-sitting')).toContain('явка не отмечается')
    await sit()
    const items = await itemsOf('directorate-sitting')
    const first = items[0]!
    const sum = officer.locator(`#amount-${first.case}`)
    expect(await sum.isDisabled()).toBe(true)
    expect(await officer.locator(`#amount-${first.case}-why`).innerText()).toMatch(
      /Сумму изменить нельзя\s+п\. 4\.10\.1/,
    )
    await officer.goto(`${desk.address}${at('directorate-sitting')}/do/decide?plain&lang=ru`)
    await officer.locator('form.act').waitFor()
    const tried = { item: first.case, decision: 'approve', amount: '100000.00', reason: null }
    await typeInto(officer, { decisions: [tried] })
    await officer.locator('form.act .go button[type=submit]').click()
    const refused = await officer.locator('.summary .problem').innerText()
    expect(refused).toContain('Дирекция утверждает сумму комиссии')
    expect(refused).toContain('4.10.1')
    await officer.getByRole('button', { name: 'Удалить черновик' }).click()
    await open(officer, `${at('directorate-sitting')}?lang=ru`)
    await officer.getByRole('button', { name: /^Поддержать нерешённые/ }).click()
    await enter()
    await sign('Д-1')
    expect(await faults(at('directorate-sitting'), 'body-signed')).toEqual([])
    await close('directorate-sitting', 'Завершить этап дирекции')
  })

  it('shows the director and the auditor what was decided and nothing to press', async () => {
    for (const who of ['director', 'auditor']) {
      const page = await desk.as(who)
      await open(page, `${at('commission-sitting')}?lang=ru`)
      await page.locator('tbody tr:visible').first().waitFor()
      expect(await page.locator('tbody select, tbody input').count()).toBe(0)
      expect(await page.innerText('.body-sitting')).toContain(REASON)
    }
    const stranger = await desk.as('applicant')
    await stranger.goto(`${desk.address}${at('commission-sitting')}?lang=ru`)
    await stranger.getByText('Такого дела нет').waitFor()
  })

  it('publishes what the page showed beforehand, and nothing more', async () => {
    await officer.getByRole('link', { name: 'Опубликовать итоги' }).click()
    await officer.locator('.preview tbody tr').first().waitFor()
    const path = `/desk/cases/contest/${contest}/do/publish`
    expect(await faults(path, 'body-publish')).toEqual([])
    const rows = await officer.locator('.preview tbody tr').allInnerTexts()
    expect(await officer.innerText('#stays + ul')).toContain('голоса')
    await officer.getByRole('button', { name: 'Опубликовать итоги' }).click()
    await officer.getByRole('heading', { name: 'Итоги опубликованы' }).waitFor()
    await officer.getByRole('link', { name: 'Страница конкурса для всех' }).click()
    await officer.goto(`${desk.address}/contests/${contest}/results?lang=ru`)
    const told = await officer.innerText('main')
    expect(rows.length).toBeGreaterThan(0)
    expect(told).toContain(lowered!.item.title)
    expect(told.replace(/\s/g, '')).toContain(shown(lowered!.to).replace(/\s/g, ''))
    expect(told).not.toContain(REASON)
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
