import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requisitesOf } from '../src/simulation/kod-ai/requisites.ts'
import { person } from '../src/simulation/people.ts'
import { random } from '../src/simulation/random.ts'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk, PASSWORD } from './desk.ts'

const screens = '.mera/screens'
let desk: DeskBench
let winner: Page
let partner: Page
let officer: Page
let director: Page
let awarded = ''
let reviewed = ''

const caseIn = async (state: string): Promise<string> => {
  const answer = await officer.request.get(
    `${desk.address}/api/v1/cases?procedure=agreement&state=${state}&limit=1`,
  )
  return ((await answer.json()).items[0] as { case: string }).case
}

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  director = await desk.as('director')
  winner = await desk.as('winner')
  partner = await desk.as('partner')
  awarded = await caseIn('awaiting-papers')
  reviewed = await caseIn('fund-review')
})
afterAll(() => desk?.close())

async function open(who: Page, path: string): Promise<void> {
  await who.goto(`${desk.address}/desk/cases/agreement/${path}`)
  await drawn(who)
}

/** Ticks every box of the form of a signature, gives the password and signs. */
async function signAt(page: Page, button: string): Promise<void> {
  const form = page.locator('form.signing', { has: page.getByRole('button', { name: button }) })
  for (const box of await form.locator('input[type=checkbox]').all()) await box.check()
  await form.locator('input[type=password]').fill(PASSWORD)
  await form.getByRole('button', { name: button }).click()
}

const share = (n: number) => winner.locator(`[id="field-estimate-rows-${n}-sum"]`)

/** Fills in what the first papers need but shares; names are those that the case shows. */
async function fillPapers(page: Page): Promise<void> {
  const texts = [
    ['specification-works-0-title', 'Сбор и разметка примеров'],
    ['specification-works-1-title', 'Разработка ядра библиотеки'],
    ['specification-aim', 'Открытая библиотека для разработчиков'],
    ['specification-field', 'Разбор юридических текстов'],
    ['specification-tasks', 'Спроектировать\nРеализовать'],
    ['specification-results', 'Библиотека опубликована'],
    ['specification-parameters-0-name', 'Точность'],
    ['specification-parameters-0-value', '0,9'],
    ['specification-parameters-0-unit', 'доля'],
  ] as const
  for (const [id, text] of texts) await page.locator(`[id="field-${id}"]`).fill(text)
  const source = random('agreement-e2e')
  for (const n of [0, 1]) {
    const { fio: _, person: __, bank, ...own } = requisitesOf(person(`p${n}`, source), n, source)
    for (const [key, text] of Object.entries(own))
      await page.locator(`[id="field-requisites-${n}-${key}"]`).fill(text)
    for (const [key, text] of Object.entries(bank))
      await page.locator(`[id="field-requisites-${n}-bank-${key}"]`).fill(text)
  }
}

describe('the agreement with a winner', () => {
  it('shows whose turn it is, both clocks, the rounds and what changed between them', async () => {
    await open(officer, `${reviewed}?lang=ru`)
    const text = await officer.innerText('.agreement')
    for (const word of [
      'Чей ход',
      'ваш',
      'Внешний предел',
      'Раунд 2',
      'Раунд 1',
      'Ответ победителя',
      'уменьшена на',
    ])
      expect(text).toContain(word)
    await officer.locator('.agreement .changes summary').first().click()
    expect(await officer.innerText('.agreement .changes')).toContain('Цель')
    const why = officer.locator('.agreement .clocks .why').first()
    await why.focus()
    await officer.keyboard.press('Enter')
    await officer.waitForSelector('dialog[open]')
    await officer.keyboard.press('Escape')
    await officer.waitForSelector('dialog[open]', { state: 'detached' })
  })

  it('takes the declaration of each member, confirmed by the password', async () => {
    await open(winner, `${awarded}?lang=ru`)
    const form = winner.locator('form.signing')
    await form.locator('input[type=password]').fill('not the password')
    await form.getByRole('button', { name: 'Подписать декларацию' }).click()
    await form.locator('.err:not(:empty)').first().waitFor()
    await signAt(winner, 'Подписать декларацию')
    await form.waitFor({ state: 'detached' })
    await open(partner, `${awarded}?lang=ru`)
    await signAt(partner, 'Подписать декларацию')
    await partner.locator('form.signing').waitFor({ state: 'detached' })
  })

  it('refuses shares that do not make the cut sum, says which row to change, and takes the right ones', async () => {
    await open(winner, `${awarded}?lang=ru`)
    await winner.getByRole('link', { name: 'Подготовить документы' }).click()
    await drawn(winner)
    await fillPapers(winner)
    expect(await winner.innerText('#split-told')).toContain('Доли больше суммы гранта')
    const before = await share(0).inputValue()
    await winner.getByRole('button', { name: 'Поделить по запрошенному' }).click()
    expect(await winner.innerText('#split-told')).toContain('Доли сходятся')
    await winner.getByRole('button', { name: 'Отменить последнее изменение' }).click()
    expect(await share(0).inputValue()).toBe(before)
    await winner.getByRole('button', { name: 'Направить документы в Фонд' }).click()
    await winner.locator('.summary .problem').waitFor()
    expect(await winner.innerText('.summary .problem')).toContain('разница')
    expect(await axeFaults(winner)).toEqual([])
    await winner.setViewportSize({ width: 320, height: 900 })
    expect([await overflows(winner), await axeFaults(winner)]).toEqual([false, []])
    await winner.setViewportSize({ width: 1440, height: 900 })
    await winner.locator('.agreement td .btn.small').first().focus()
    await winner.keyboard.press('Enter')
    await winner.getByText('Можно отправлять').waitFor()
    // What was typed is kept by itself.
    const kept = await share(0).inputValue()
    await winner.reload()
    await drawn(winner)
    expect(await share(0).inputValue()).toBe(kept)
    await winner.getByRole('button', { name: 'Направить документы в Фонд' }).click()
    await winner.locator('.agreement ol.thread').waitFor()
    expect(await winner.innerText('.agreement header')).toContain('на проверке в Фонде')
  })

  it('goes through a round: remarks of the officer, the corrected papers with an answer', async () => {
    await open(officer, `${awarded}?lang=ru`)
    await officer.locator('summary', { hasText: 'Направить замечания' }).click()
    const spot = officer.locator('form.spot', {
      has: officer.getByRole('button', { name: 'Направить замечания' }),
    })
    const list = spot.locator('.list')
    await list.waitFor()
    if ((await spot.locator('[id="field-remarks-0-place"]').count()) === 0)
      await list.locator(':scope > button').click()
    await spot.locator('[id="field-remarks-0-place"]').fill('Приложение 6, пункт 3')
    await spot.locator('[id="field-remarks-0-text"]').fill('Назвать открытые данные')
    await spot.getByRole('button', { name: 'Направить замечания' }).click()
    await officer.getByText('Фонд вернул с замечаниями: 1').waitFor()
    await open(winner, `${awarded}/do/file-papers?lang=ru`)
    await winner.locator('[id="field-specification-aim"]').fill('Открытая библиотека на открытых данных')
    await winner.locator('[id="field-answer"]').fill('Открытые данные названы в цели')
    await winner.getByRole('button', { name: 'Направить документы в Фонд' }).click()
    await winner.getByText('Раунд 2', { exact: true }).waitFor()
    expect(await winner.innerText('.agreement ol.thread')).toContain('Открытые данные названы в цели')
  })

  it('has its checks marked by people and weighed by the system before it is agreed to', async () => {
    await open(officer, `${awarded}?lang=ru`)
    expect(await officer.innerText('.agreement')).toContain(
      'Не отмечено или не пройдено проверок участников: 12',
    )
    await officer.locator('summary', { hasText: 'Отметить проверки' }).click()
    const marking = officer.locator('form.marking')
    for (const select of await marking.locator('select').all()) await select.selectOption('passed')
    await marking.getByRole('button', { name: 'Записать отмеченное' }).click()
    expect(await marking.innerText()).toContain('Укажите, где проверено')
    await marking.locator('input').first().fill('https://registry.example/checks')
    await marking.getByRole('button', { name: 'Записать отмеченное' }).click()
    await officer.getByText('Согласованию ничего не мешает').waitFor()
    await officer.locator('summary', { hasText: 'Согласовать документы' }).click()
    const agree = officer.locator('form.spot', {
      has: officer.getByRole('button', { name: 'Согласовать документы' }),
    })
    for (const key of ['technology', 'task', 'result']) await agree.locator(`[id="field-${key}"]`).fill('nlp')
    await agree.getByRole('button', { name: 'Согласовать документы' }).click()
    await officer.locator('header .tag', { hasText: 'согласован' }).waitFor()
  })

  it('is signed by all: the Fund first, then each member, each with the password', async () => {
    await open(director, `${awarded}?lang=ru`)
    await director.locator('summary', { hasText: 'Утвердить руководством Фонда' }).click()
    await director.getByRole('button', { name: 'Утвердить руководством Фонда' }).click()
    const form = director.locator('form.signing')
    await form.waitFor()
    for (const [n, text] of ['Интегралова Злата Романовна', 'директор', 'доверенность № 1'].entries())
      await form.locator('.f-line input').nth(n).fill(text)
    await form.locator('input[type=date]').fill('2099-12-31')
    await signAt(director, 'Подписать от Фонда')
    await director.locator('header .tag', { hasText: 'подписан Фондом' }).waitFor()
    for (const who of [winner, partner]) {
      await open(who, `${awarded}?lang=ru`)
      await signAt(who, 'Подписать договор')
      await who.locator('form.signing').waitFor({ state: 'detached' })
    }
    await partner.getByText('Договор действует с').first().waitFor()
    expect(await partner.innerText('.agreement table')).not.toContain('undefined')
    const paper = await partner.request.get(`${desk.address}/desk/papers/agreement/${awarded}?lang=ru`)
    expect(paper.status()).toBe(200)
    expect(await paper.text()).toContain('Разработка ядра библиотеки')
  })

  it('has no fault in both themes, wide and narrow', async () => {
    const found: string[] = []
    for (const [page, path] of [
      [officer, reviewed],
      [partner, awarded],
    ] as const)
      for (const [theme, language, width] of [
        ['light', 'ru', 1440],
        ['dark', 'en', 320],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, `${path}?lang=${language}&theme=${theme}`)
        found.push(...(await axeFaults(page)).map((fault) => `${theme} ${width}: ${fault}`))
        if (await overflows(page)) found.push(`${theme} ${width}: wider than the screen`)
        await page.screenshot({ path: `${screens}/agreement-${theme}-${width}.png`, fullPage: true })
      }
    expect(found).toEqual([])
    expect(desk.failures).toEqual([])
  }, 60_000)
})
