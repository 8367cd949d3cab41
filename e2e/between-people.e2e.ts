import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const screens = '.mera/screens'
const QUESTION = 'Я, Пётр Примеров, студент. Можно ли подать заявку одному?'
const WORDING = 'Можно ли подать заявку одному?'
const ANSWER = 'Можно: заявителем бывает и один человек.'
let desk: DeskBench
let officer: Page
let applicant: Page
let contest = ''
let application = ''

type Rows = { items: { case: string }[] }
const read = async <T>(who: Page, path: string) =>
  (await (await who.request.get(`${desk.address}/api/v1${path}`)).json()) as T

beforeAll(async () => {
  mkdirSync(screens, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  applicant = await desk.as('applicant')
  contest = (await read<Rows>(officer, '/cases?procedure=contest&state=intake')).items[0]!.case
  const { items } = await read<Rows>(applicant, '/tasks')
  const mine = items.map((task) => task.case).filter((id) => id.startsWith('application-'))
  const all = (await read<Rows>(applicant, '/cases?procedure=application&limit=200')).items
  for (const id of [...mine, ...all.map((row) => row.case)]) {
    const head = await read<{ thread?: object | null }>(applicant, `/correspondence/application/${id}`)
    if (head.thread) application = id
    if (application) break
  }
})
afterAll(() => desk?.close())

async function open(who: Page, path: string): Promise<void> {
  await who.goto(desk.address + path)
  await drawn(who)
}

/** Faults of a page in both themes, wide and narrow; a picture of each. */
async function faults(who: Page, path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
  ] as const) {
    await who.setViewportSize({ width, height: 900 })
    await open(who, `${path}?lang=${language}&theme=${theme}`)
    found.push(...(await axeFaults(who)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(who)) found.push(`${name} ${theme} ${width}: wider than the screen`)
    await who.screenshot({ path: `${screens}/${name}-${theme}-${width}.png`, fullPage: true })
  }
  await who.setViewportSize({ width: 1440, height: 900 })
  return found
}

describe('letters about an application', () => {
  const path = () => `/desk/cases/application/${application}`

  it('are written by the applicant with a file, by the keyboard', async () => {
    await open(applicant, `${path()}?lang=ru`)
    await applicant.getByRole('link', { name: /^Переписка: 0/ }).press('Enter')
    await applicant.getByRole('heading', { name: 'Переписка по делу' }).waitFor()
    await applicant.getByRole('button', { name: 'Отправить' }).press('Enter')
    await applicant.getByText('Напишите текст письма').waitFor()
    await applicant.getByLabel('Новое письмо').fill('Добрый день! Прошу посмотреть справку.')
    await applicant.locator('.attach input[type=file]').setInputFiles({
      name: 'Справка.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Справка о составе'),
    })
    await applicant.getByRole('list', { name: 'Приложено' }).getByText('Справка.txt').waitFor()
    await applicant.getByRole('button', { name: 'Отправить' }).press('Enter')
    await applicant.locator('.thread .said', { hasText: 'Прошу посмотреть справку' }).waitFor()
    expect(await applicant.innerText('#main')).toContain('Письмо – не решение')
  })

  it('wait for the officer, who reads the file and answers as the Fund', async () => {
    await open(officer, '/desk/?lang=ru')
    await officer.locator('.waiting-letters a').first().click()
    await officer.getByRole('heading', { name: 'Новые' }).waitFor()
    const href = await officer.getByRole('link', { name: 'Справка.txt' }).getAttribute('href')
    const file = await officer.request.get(`${desk.address}${href}`)
    expect([file.status(), await file.text()]).toEqual([200, 'Справка о составе'])
    const juror = await desk.as('jury')
    expect((await juror.request.get(`${desk.address}${href}`)).status()).toBe(404)
    expect(
      (
        await juror.request.get(`${desk.address}/api/v1/correspondence/application/${application}/letters`)
      ).status(),
    ).toBe(404)
    await officer.getByLabel('Новое письмо').fill('Посмотрели, всё в порядке.')
    await officer.getByRole('button', { name: 'Отправить' }).click()
    await officer.locator('.thread .said', { hasText: 'всё в порядке' }).waitFor()
    expect(await faults(officer, `${path()}/letters`, 'thread')).toEqual([])
  })

  it('are delivered: the officer sees how, and the administrator what was not sent', async () => {
    await open(officer, `${path()}/letters?lang=ru`)
    await officer.getByText('Уведомления по делу и их доставка').press('Enter')
    await officer.locator('.told-list td', { hasText: 'Вам написали в переписке' }).first().waitFor()
    expect(await axeFaults(officer)).toEqual([])
    const administrator = await desk.as('administrator')
    await open(administrator, '/desk/mails?lang=ru')
    await administrator.getByRole('heading', { name: 'Письма' }).waitFor()
    expect(await axeFaults(administrator)).toEqual([])
    expect((await officer.request.get(`${desk.address}/api/v1/mails`)).status()).toBe(403)
  })

  it('come back to the applicant, who is told on the page of today', async () => {
    await open(applicant, '/desk/?lang=ru')
    await applicant.locator('.waiting-letters a').first().click()
    await applicant.locator('.thread .theirs .from', { hasText: 'Фонд' }).first().waitFor()
    expect(await applicant.locator('.thread .theirs .from').first().innerText()).toMatch(/^Фонд /)
    await applicant.locator('.thread .ours', { hasText: 'Фонд прочитал' }).waitFor()
    await open(applicant, '/desk/?lang=ru')
    expect(await applicant.locator('.waiting-letters').count()).toBe(0)
  })
})

it('a moment has the time of the one who looks beside Moscow’s', async () => {
  const far = await desk.as('officer', 'Asia/Vladivostok')
  await open(far, `/desk/cases/application/${application}/letters?lang=ru`)
  expect(await far.locator('.thread time').first().innerText()).toMatch(/ МСК \(у вас .*\d\d:\d\d\)$/)
  await far.setViewportSize({ width: 320, height: 900 })
  expect(await overflows(far)).toBe(false)
})

describe('questions about a contest', () => {
  const path = () => `/desk/cases/contest/${contest}/questions`

  it('are asked by an applicant', async () => {
    await open(applicant, `${path()}?lang=ru`)
    await applicant.getByLabel('Ваш вопрос').fill(QUESTION)
    await applicant.getByRole('button', { name: 'Отправить вопрос' }).press('Enter')
    await applicant.getByText('ждёт ответа').waitFor()
  })

  it('are answered by the officer, who strikes what is personal', async () => {
    await open(officer, `/desk/cases/contest/${contest}?lang=ru&theme=light`)
    await officer.getByRole('link', { name: /без ответа: 1/ }).click()
    await officer.getByLabel('Вопрос для публикации').fill(WORDING)
    await officer.getByLabel('Ответ Фонда').fill(ANSWER)
    await officer.screenshot({ path: `${screens}/questions-answering.png`, fullPage: true })
    await officer.getByRole('button', { name: 'Ответить' }).press('Enter')
    await officer.locator('.questions h3', { hasText: WORDING }).waitFor()
    await officer.getByText('С ответом: 1').click()
    await officer.locator('.original', { hasText: QUESTION }).waitFor()
    expect(await faults(officer, path(), 'questions')).toEqual([])
  })

  it('are read by a visitor on the page of the contest, without who asked', async () => {
    const answer = await fetch(`${desk.address}/contests/${contest}?lang=ru`)
    const page = await answer.text()
    for (const word of ['Вопросы и ответы', WORDING, ANSWER]) expect(page).toContain(word)
    expect(page).not.toContain('Пётр Примеров')
  })
})

describe('one action on many cases', () => {
  const check = () => officer.getByRole('button', { name: 'Проверить, ничего не выполняя' }).press('Enter')

  /** The first two rows of a list, chosen by the keyboard, and the action. */
  async function choose(path: string, action: string): Promise<void> {
    await open(officer, `${path}&lang=ru`)
    for (const n of [0, 1]) await officer.locator('tbody input[type=checkbox]').nth(n).press('Space')
    await officer.getByRole('heading', { name: 'Выбрано дел: 2' }).waitFor()
    await officer.getByLabel('Действие, которое можно сделать с каждым').selectOption(action)
  }

  it('is checked case by case before anything is done', async () => {
    const { items } = await read<Rows>(officer, '/cases?procedure=contest&state=formal-check')
    await choose(`/desk/cases/application?parent=${items[0]!.case}&state=submitted`, 'admit')
    await check()
    await officer.locator('.many td', { hasText: '✕ откажут' }).nth(1).waitFor()
    expect(await officer.innerText('.many')).toContain('Ни одно дело проверку не прошло')
    expect(await axeFaults(officer)).toEqual([])
    await officer.setViewportSize({ width: 320, height: 900 })
    expect(await overflows(officer)).toBe(false)
    await officer.setViewportSize({ width: 1440, height: 900 })
  })

  it('is done for those that passed, with a report', async () => {
    const suspended = async () =>
      (await read<Rows>(officer, '/cases?procedure=expert&state=suspended&limit=200')).items
    const before = (await suspended()).length
    await choose('/desk/cases/expert?state=active', 'suspend')
    await officer
      .locator('.many .schema-form textarea, .many .schema-form input[type=text]')
      .first()
      .fill('По заявлению')
    await check()
    await officer.locator('.many td', { hasText: '✓ можно' }).nth(1).waitFor()
    await officer.screenshot({ path: `${screens}/bulk.png`, fullPage: true })
    await officer.getByRole('button', { name: 'Выполнить: 2' }).press('Enter')
    await officer.getByText('Принято 2 из 2').waitFor()
    expect((await suspended()).length).toBe(before + 2)
  })
})

it('nothing broke on the way', () => {
  expect(desk.failures).toEqual([])
})
