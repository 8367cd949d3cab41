import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk, PASSWORD } from './desk.ts'
import { takeOverOwn } from './own-grant.ts'

const screens = '.mera/screens'
let desk: DeskBench
let officer: Page
let director: Page
let finance: Page
let grantee: Page
let partner: Page
let grant = ''
let names: readonly string[] = []

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  director = await desk.as('director')
  finance = await desk.as('finance')
  grantee = await desk.as('grantee')
  partner = await desk.as('applicant')
  const idOf = async (page: Page) =>
    ((await (await page.request.get(`${desk.address}/api/v1/access/me`)).json()) as { person: string }).person
  const people = [await idOf(grantee), await idOf(partner)]
  grant = await takeOverOwn(officer, desk.address, people)
})
afterAll(() => desk?.close())

async function open(who: Page, query = 'lang=ru', place = ''): Promise<void> {
  await who.goto(`${desk.address}/desk/cases/grant/${grant}${place}?${query}`)
  await drawn(who)
}

const part = (who: Page, name: string) => who.locator(`section[aria-labelledby=${name}]`)

/** Opens the form of an action within a part of the page. */
async function begin(who: Page, within: string, title: string) {
  await part(who, within).locator('summary', { hasText: title }).first().click()
  const form = part(who, within).locator('form', {
    has: who.getByRole('button', { name: title, exact: true }),
  })
  await form.waitFor()
  return form
}

async function sign(who: Page, title: string): Promise<void> {
  await open(who)
  const form = part(who, 'reports').locator('form.signing')
  await form.getByLabel('Программа проверки').check()
  await form.getByLabel('Ваш пароль').fill(PASSWORD)
  await form.getByRole('button', { name: title }).click()
  await form.waitFor({ state: 'detached' })
}

describe('a stage of a grant, from the report to the next tranche', () => {
  it('tells the grantee whose turn it is, by when, and what each tranche still asks for', async () => {
    await open(grantee)
    const glance = grantee.locator('dl.at-a-glance')
    names = (await grantee.locator('header .names').innerText()).split(', ')
    expect(names).toHaveLength(2)
    await glance.getByText('Подать отчётность этапа').waitFor()
    expect(await glance.innerText()).toMatch(/3\s000\s000,00 ₽\s+перечислено 1\s500\s000,00 ₽ · 50 %/)
    expect(await glance.innerText()).toContain('участник команды – ваш')
    const stages = part(grantee, 'stages')
    expect(await stages.locator('tbody tr').first().innerText()).toMatch(/1\s500\s000,00/)
    const second = part(grantee, 'tranches').locator('details', { hasText: 'Транш 2' })
    expect(await second.locator('summary').innerText()).toMatch(/выполнено \d из \d/)
    expect(await second.locator('li', { hasText: 'Отчётность этапа 1 подана' }).innerText()).toContain(
      'ждёт: участник команды',
    )
  })

  it('takes down the reports as they are typed, counts the sums, and refuses what the agreement does not bear', async () => {
    await part(grantee, 'reports').getByRole('link', { name: 'Подготовить отчётность' }).click()
    await grantee.getByRole('heading', { name: 'Отчётность этапа 1, промежуточная' }).waitFor()
    await grantee.getByLabel('Что сделано на этапе').fill('Собран корпус, обучена первая модель')
    const spent = (n: number) => grantee.locator(`[id="field-documents-expenses-rows-${n}-stage"]`)
    await spent(0).fill('760000')
    await spent(1).fill('749000,50')
    await grantee.getByText('больше стоимости этапа на').waitFor()
    await spent(0).fill('740000')
    await spent(0).blur()
    const expenses = part(grantee, 'expenses')
    expect(await expenses.getByRole('status').innerText()).toMatch(/не распределено 10\s999,50 ₽/)
    await grantee.getByLabel('Краткое описание выполненной работы').fill('Мало')
    await grantee.getByLabel('Всё, что сдаётся, полно и достоверно').check()
    for (const box of await part(grantee, 'signatures').getByLabel('подпись проверена').all())
      await box.check()
    await grantee.getByText('✕ Осталось заполнить или исправить').waitFor()
    // A closed tab loses nothing.
    await grantee.reload()
    await grantee.getByLabel('Что сделано на этапе').waitFor()
    expect(await spent(0).inputValue()).toMatch(/740\s000,00/)
    await grantee
      .getByLabel('Краткое описание выполненной работы')
      .fill('Корпус собран, модель обучена и проверена')
    await grantee.getByText('✓ Можно отправлять').waitFor()
    const preview = grantee.getByRole('link', { name: 'Как это будет напечатано' })
    const printed = await grantee.request.get(`${desk.address}${await preview.getAttribute('href')}`)
    expect(await printed.text()).toContain('ОТЧЕТ ОБ ОСУЩЕСТВЛЕНИИ РАСХОДОВ')
    await grantee.getByRole('button', { name: 'Подать отчётность этапа' }).click()
    await grantee.locator('dialog.signing input[type=password]').fill(PASSWORD)
    await grantee.locator('dialog.signing').getByRole('button', { name: 'Подписать', exact: true }).click()
    await part(grantee, 'reports').getByText('Отчётность подана').first().waitFor()
  })

  it('is returned with remarks, mended from what was filed, and questioned expense by expense', async () => {
    await open(officer)
    const question = await begin(officer, 'estimate', 'Отметить неподтверждённый или нецелевой расход')
    await question.getByRole('radio').first().check()
    await question.locator('[id="field-amount"]').fill('40000,00')
    await question.locator('[id="field-reason"]').fill('Нет подтверждающих документов')
    await question.locator('[id="field-evidence"]').fill('Строка 1 отчёта')
    await question.getByRole('button').last().click()
    await part(officer, 'estimate').getByText('✕').first().waitFor()
    expect(await part(officer, 'estimate').locator('tbody tr').first().innerText()).toMatch(
      /700\s000,00\s+40\s000,00/,
    )
    const proof = await begin(officer, 'estimate', 'Принять подтверждение расхода')
    await proof.locator('[id="field-doubted"]').fill('0,00')
    await proof.locator('[id="field-proof"]').fill('Чек № 7')
    await proof.getByRole('button', { name: 'Принять подтверждение расхода' }).click()
    await part(officer, 'estimate').locator('.bad').first().waitFor({ state: 'detached' })
    const back = await begin(officer, 'reports', 'Вернуть отчётность на доработку')
    await back.getByRole('button', { name: 'Добавить' }).click()
    await back.locator('select').first().selectOption('act')
    await back.locator('textarea').first().fill('Назвать, где лежит корпус')
    await back.getByRole('button', { name: 'Вернуть отчётность на доработку' }).click()
    await part(officer, 'reports').getByText('Возвращена на доработку, замечаний: 1').waitFor()
    await open(grantee)
    await part(grantee, 'reports').getByText('Назвать, где лежит корпус').waitFor()
    await part(grantee, 'reports').getByRole('link', { name: 'Доработать отчётность' }).click()
    await grantee.getByLabel('Что сделано на этапе').waitFor()
    expect(await grantee.getByLabel('Что сделано на этапе').inputValue()).toContain('Собран корпус')
    await grantee
      .getByLabel('Краткое описание выполненной работы')
      .fill('Корпус собран и лежит в открытом хранилище, модель обучена')
    for (const box of await part(grantee, 'signatures').getByLabel('подпись проверена').all())
      await box.check()
    await grantee.getByLabel('Всё, что сдаётся, полно и достоверно').check()
    await grantee.getByRole('button', { name: 'Подать отчётность этапа' }).click()
    await grantee.locator('dialog.signing input[type=password]').fill(PASSWORD)
    await grantee.locator('dialog.signing').getByRole('button', { name: 'Подписать', exact: true }).click()
    await part(grantee, 'reports').getByText('Отчётность подана, раз 2').waitFor()
  })

  it('is approved, its act signed by each member and by the Fund, and the next tranche paid', async () => {
    await open(officer)
    await part(officer, 'reports').getByRole('button', { name: 'Утвердить отчёты этапа 1' }).click()
    await part(officer, 'reports').getByText('Фонд утвердил').waitFor()
    await sign(grantee, 'Подписать акт этапа 1')
    await part(grantee, 'reports').getByText('Вы подписали акт этого этапа').waitFor()
    await open(officer)
    const seen = (await officer.locator('header .names').innerText()).split(', ')
    const signing = part(officer, 'tranches').locator('li', { hasText: 'подписан участниками' })
    // Whoever has an account is called by its name there, by the name in the papers here.
    expect(await signing.innerText()).toContain('не хватает: ')
    expect(await signing.innerText()).not.toContain(seen[0])
    await sign(partner, 'Подписать акт этапа 1')
    await sign(director, 'Подписать акт этапа 1 от Фонда')
    await part(director, 'reports').getByText('работы этапа приняты').waitFor()
    await open(finance)
    const pay = await begin(finance, 'tranches', 'Выплатить транш')
    await pay.locator('[id="field-order"]').fill('п/п 902')
    await pay.getByRole('button', { name: 'Выплатить транш' }).click()
    await part(finance, 'tranches')
      .locator('summary', { hasText: 'Транш 2' })
      .getByText('перечислен')
      .waitFor()
    await finance.locator('dl.at-a-glance').getByText('· 100 %').waitFor()
  })

  it('is checked by the Fund, with a finding and a breach under its clause', async () => {
    await open(officer)
    const check = await begin(officer, 'control', 'Назначить проверку')
    await check.locator('[id="field-from"]').fill('2026-01-12')
    await check.locator('[id="field-to"]').fill('2026-01-16')
    await check.locator('[id="field-subject"]').fill('Расходы первого этапа')
    await check.locator('input[type=checkbox]').nth(1).uncheck()
    await check.getByRole('button', { name: 'Назначить проверку' }).click()
    await part(officer, 'control').getByText('Расходы первого этапа').waitFor()
    expect(await part(officer, 'control').locator('tbody tr').innerText()).not.toContain(names[1])
    const finding = await begin(officer, 'control', 'Записать итог проверки')
    await finding.locator('[id="field-text"]').fill('Расходы подтверждены')
    await finding.locator('[id="field-misused"]').fill('0,00')
    await finding.getByRole('button', { name: 'Записать итог проверки' }).click()
    await part(officer, 'control').getByText('Расходы подтверждены').waitFor()
  })

  it('has no fault in both themes, wide and narrow, in both languages', async () => {
    const found: string[] = []
    for (const [page, place] of [
      [officer, ''],
      [grantee, ''],
      [grantee, '/do/file-report'],
    ] as const)
      for (const [theme, language, width] of [
        ['light', 'ru', 1440],
        ['dark', 'en', 320],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await open(page, `lang=${language}&theme=${theme}`, place)
        await page.locator(place ? 'form.grant-filing' : '#stages').waitFor()
        found.push(...(await axeFaults(page)).map((fault) => `${place} ${theme} ${width}: ${fault}`))
        if (await overflows(page)) found.push(`${place} ${theme} ${width}: wider than the screen`)
        await page.screenshot({
          path: `${screens}/grant${place.replaceAll('/', '-')}-${theme}-${width}.png`,
          fullPage: true,
        })
      }
    expect(found).toEqual([])
    expect(desk.failures).toEqual([])
  }, 90_000)
})
