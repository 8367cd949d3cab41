import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TablesPage } from '../src/server/api/index.ts'
import { axeFaults, overflows } from './browser.ts'
import { type DeskBench, drawn, openDesk } from './desk.ts'

const pictures = '.mera/screens'
let desk: DeskBench
let admin: Page
let officer: Page
let contest = ''

async function open(page: Page, path: string): Promise<void> {
  await page.goto(desk.address + path)
  await drawn(page)
}

async function faults(page: Page, path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, language, width] of [
    ['light', 'ru', 1440],
    ['dark', 'en', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`)
    found.push(...(await axeFaults(page)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(page)) found.push(`${name} ${theme} ${width}: wider than the screen`)
    await page.screenshot({ path: `${pictures}/${name}-${theme}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=light`)
  return found
}

/** The days and the paper of an appointment, typed where the form asks for them. */
async function appointment(page: Page, form: string): Promise<void> {
  const at = page.getByRole('form', { name: form, exact: true })
  for (const [name, value] of [
    ['from', '2026-01-01'],
    ['to', '2027-12-31'],
    ['document', 'Приказ'],
    ['number', '14-к'],
    ['date', '2025-12-30'],
  ] as const)
    await at.locator(`[name=${name}]`).fill(value)
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  admin = await desk.as('administrator')
  officer = await desk.as('officer')
  const made = await officer.request.post(`${desk.address}/api/v1/cases/contest/prepare`, {
    headers: { origin: desk.address, 'idempotency-key': 'a-contest-with-readings' },
    data: {
      input: {
        title: 'Код ИИ: инструменты разработки',
        round: 'VIII',
        budget: '150000000.00',
        lots: ['nlp'],
        readings: {},
      },
    },
  })
  const answer = (await made.json()) as { case: string }
  if (!made.ok()) throw new Error(JSON.stringify(answer))
  contest = answer.case
})
afterAll(() => desk?.close())

describe('an administrator', () => {
  it('invites somebody with a role for a time', async () => {
    await open(admin, '/desk/people?lang=ru')
    expect(await admin.getByRole('heading', { name: 'Пригласить человека' }).count()).toBe(1)
    await admin.locator('input[name=mail]').fill('novikov@mera.example')
    await admin.locator('select[name=role]').selectOption('fund-officer')
    await appointment(admin, 'Пригласить человека')
    await admin.getByRole('button', { name: 'Пригласить', exact: true }).click()
    await admin.getByText('✓ Письмо с приглашением отправлено').waitFor()
  })

  it('makes an office, appoints its holder by the keyboard and a deputy', async () => {
    await open(admin, '/desk/people?part=offices&lang=ru')
    const make = admin.getByRole('form', { name: 'Завести должность' })
    await make.locator('[name=ru]').fill('Начальник отдела конкурсов')
    await make.locator('[name=en]').fill('Head of contests')
    await make.locator('[name=id]').fill('head-of-contests')
    await make.getByLabel('Сотрудник Фонда').check()
    await make.getByRole('button', { name: 'Записать' }).click()
    await admin.getByRole('heading', { name: 'Начальник отдела конкурсов' }).waitFor()
    const form = 'Назначить: Начальник отдела конкурсов'
    const appoint = admin.getByRole('form', { name: form, exact: true })
    await admin.locator('.office summary').last().focus()
    await admin.keyboard.press('Enter')
    for (const [mail, as] of [
      ['officer@mera.example', 'holder'],
      ['nobody@mera.example', 'deputy'],
      ['director@mera.example', 'deputy'],
    ] as const) {
      await appoint.locator('[name=somebody]').fill(mail)
      await appoint.locator('[name=as]').selectOption(as)
      await appointment(admin, form)
      await appoint.locator('button[type=submit]').focus()
      await admin.keyboard.press('Enter')
      await (mail.startsWith('nobody')
        ? appoint.getByText('Учётной записи с этим адресом нет').waitFor()
        : admin
            .locator('.office .terms')
            .getByText(as === 'holder' ? 'Занимает должность' : 'Замещает, очередь 1')
            .first()
            .waitFor())
    }
    expect(await admin.innerText('.office .terms')).toContain('Интегралова Злата Романовна')
    expect(await faults(admin, '/desk/people?part=offices', 'people-offices')).toEqual([])
  })

  it('sees beforehand what passes over to the deputy, and notes the absence', async () => {
    await open(admin, '/desk/people?lang=ru')
    await admin.getByRole('link', { name: 'Регистров Захар Егорович' }).click()
    const row = admin.getByRole('row', { name: /^должность «Начальник отдела конкурсов»/ })
    await row.getByText('Интегралова Злата Романовна').waitFor()
    expect(await row.innerText()).toMatch(/Заявка: \d+/)
    await admin.getByText('Записать отсутствие').first().click()
    await appointment(admin, 'Записать отсутствие')
    await admin.getByRole('button', { name: 'Записать отсутствие' }).click()
    await admin.locator('.one .terms').getByText('отсутствие').first().waitFor()
    await admin.screenshot({ path: `${pictures}/people.png`, fullPage: true })
    expect(await faults(admin, '/desk/people?person=officer-1', 'people-one')).toEqual([])
  })

  it('ends sessions with a reason, and everybody reads who did what and why', async () => {
    const juror = await desk.as('juror')
    await open(admin, '/desk/people?person=juror-VII-1-3&lang=ru')
    await admin.getByText('Завершить все сеансы').first().click()
    const form = admin.getByRole('form', { name: 'Завершить все сеансы' })
    await form.locator('[name=reason]').fill('Потерян ноутбук')
    await form.locator('button').click()
    await admin.getByText('Сейчас нигде не вошёл.').waitFor()
    expect((await juror.request.get(`${desk.address}/api/v1/access/me`)).status()).toBe(401)
    await open(admin, '/desk/people?part=history&lang=ru')
    const text = await admin.innerText('#main')
    for (const word of [
      'сеансы завершены',
      'Потерян ноутбук',
      'отмечено отсутствие',
      'заведена должность',
      '14-к',
      'заведена должность «Начальник отдела конкурсов»',
    ])
      expect(text).toContain(word)
    expect(text).not.toContain('head-of-contests')
    expect(await faults(admin, '/desk/people?part=history', 'people-history')).toEqual([])
  })

  it('changes what a letter says: checked, previewed, kept, taken back', async () => {
    expect(await faults(admin, '/desk/mails?part=wording', 'mails-wording')).toEqual([])
    await admin.getByLabel('Что').selectOption('recovery')
    const was = await admin.getByLabel('Текст', { exact: true }).inputValue()
    await admin.getByLabel('Тема').fill('Пароль для {nmae}')
    await admin.getByRole('button', { name: 'Посмотреть' }).click()
    await admin.getByText('места {nmae} в этом письме нет').waitFor()
    await admin.getByLabel('Тема').fill('Пароль в системе «{title}»')
    await admin.getByRole('button', { name: 'Посмотреть' }).click()
    await admin.getByRole('heading', { name: 'Пароль в системе «Мера»' }).waitFor()
    await admin.getByLabel('Причина правки').fill('Яснее, о чём письмо')
    await admin.getByRole('button', { name: 'Сохранить' }).click()
    await admin.locator('.changes').getByText('Яснее, о чём письмо').waitFor()
    await admin.getByLabel('Причина правки').fill('Прежнее лучше')
    await admin.getByRole('button', { name: 'Вернуть исходный текст' }).click()
    await admin.locator('.changes').getByText('возвращён исходный текст').waitFor()
    expect(await admin.getByLabel('Текст', { exact: true }).inputValue()).toBe(was)
  })
})

/** The days of some years as they are in force, and some more of them off. */
async function calendarFile(page: Page, years: readonly number[], off: readonly string[]): Promise<Buffer> {
  const asked = await page.request.get(`${desk.address}/api/v1/tables`)
  const { calendar } = (await asked.json()) as TablesPage
  const rows = calendar.years
    .filter(({ year }) => years.includes(year))
    .flatMap(({ year, daysOff, workingWeekends, shortened }) => [
      `${year};official;1187 2026-09-17`,
      ...[...new Set([...daysOff, ...off.filter((day) => day.startsWith(`${year}`))])].map(
        (day) => `${day};off;`,
      ),
      ...workingWeekends.map((day) => `${day};working;`),
      ...shortened.filter((day) => !off.includes(day)).map((day) => `${day};shortened;`),
    ])
  return Buffer.from(['day;kind;note', ...rows].join('\n'))
}

describe('an administrator of tables', () => {
  it('sees what a file would change and move, brings it in with a reason, and it counts from then on', async () => {
    expect(await faults(admin, '/desk/reference', 'calendar')).toEqual([])
    const year = new Date().getUTCFullYear()
    const file = (buffer: Buffer) =>
      admin
        .getByLabel('Файл', { exact: true })
        .setInputFiles({ name: 'calendar.csv', mimeType: 'text/csv', buffer })
    await file(Buffer.from('day;kind;note\n2027;maybe;x'))
    const look = admin.getByRole('button', { name: 'Посмотреть, что изменится' })
    await look.click()
    await admin.getByText(/строка 2: у года ожидается/).waitFor()
    // A working week from a week after today is off: what runs over it moves.
    const off = Array.from({ length: 7 }, (_, i) => new Date(Date.now() + (i + 7) * 86_400_000))
      .filter((day) => ![0, 6].includes(day.getUTCDay()))
      .map((day) => day.toISOString().slice(0, 10))
    await file(await calendarFile(admin, [year, year + 1], off))
    await look.click()
    await admin.getByRole('heading', { name: 'Какие сроки передвинутся' }).waitFor()
    const told = await admin.getByText(/Идущих сроков проверено/).innerText()
    expect(Number(/передвинется: (\d+)/.exec(told)?.[1])).toBeGreaterThan(0)
    await admin
      .getByRole('heading', { name: 'Что изменится в таблице' })
      .evaluate((node) => node.scrollIntoView())
    await admin.screenshot({ path: `${pictures}/calendar.png` })
    await admin.getByLabel('Основание и причина').fill('Постановление № 1187')
    await admin.getByRole('button', { name: 'Внести', exact: true }).click()
    await admin.getByText('✓ Внесено и действует').waitFor()
    expect(await admin.innerText('.editions')).toMatch(/Постановление № 1187[\s\S]*SHA-256 [0-9a-f]{64}/)
    expect(await admin.innerText('.years')).toContain(`${year + 1} ✓ утверждён`)
    expect(await faults(admin, '/desk/reference', 'calendar-kept')).toEqual([])
    expect(await officer.request.get(`${desk.address}/api/v1/tables/history`).then((a) => a.status())).toBe(
      403,
    )
  })
})

describe('those who oversee the cases', () => {
  it('choose a reading before the announcement, and say why', async () => {
    await open(officer, `/desk/cases/contest/${contest}?lang=ru`)
    await officer.getByRole('link', { name: 'Как читаются неясные места Положения' }).click()
    const place = officer.locator('.place', { hasText: 'Переносить ли сроки этапов с выходного дня' })
    await place.getByText('Выбрать другое прочтение').click()
    await place.locator('form input').fill('Так решила дирекция: протокол 3')
    await place.getByRole('button', { name: 'Записать' }).click()
    await officer.getByText(/выбрано иначе, чем обычно: 1/).waitFor()
    expect(await place.locator('li.on').innerText()).toContain('на следующий рабочий день')
    await place
      .getByRole('button', { name: /Почему/ })
      .first()
      .click()
    await officer.getByText('Так решила дирекция: протокол 3').waitFor()
    // The panel comes in slowly.
    await officer.waitForTimeout(600)
    await officer.screenshot({ path: `${pictures}/readings.png` })
    expect(await faults(officer, `/desk/cases/contest/${contest}/readings`, 'readings')).toEqual([])
  })

  it('see no form once the contest is announced', async () => {
    const list = await officer.request.get(`${desk.address}/api/v1/cases?procedure=contest&state=council`)
    const { items } = (await list.json()) as { items: { case: string }[] }
    await open(officer, `/desk/cases/contest/${items[0]!.case}/readings?lang=ru`)
    expect(await officer.innerText('#main')).toContain('Изменить нельзя')
    expect(await officer.getByText('Выбрать другое прочтение').count()).toBe(0)
  })

  it('read lawful exceptions over all cases, and that no number is missing', async () => {
    const director = await desk.as('director')
    const seen = await director.request.get(`${desk.address}/api/v1/cases/contest/${contest}`)
    const made = await director.request.post(
      `${desk.address}/api/v1/cases/contest/${contest}/correct-clerical-error`,
      {
        headers: {
          origin: desk.address,
          'idempotency-key': 'a-slip-of-the-pen',
          'if-match': seen.headers().etag ?? '',
        },
        data: {
          event: 1,
          changes: [
            {
              path: 'title',
              was: 'Код ИИ: инструменты разработки',
              now: 'Код ИИ: средства разработки',
            },
          ],
          reason: 'Описка в названии',
          basis: { kind: 'order', body: 'Фонд', number: '31', date: '2026-01-12' },
          signer: { person: 'director-1', post: 'Директор' },
        },
      },
    )
    expect([made.status(), await made.text()]).toEqual([200, expect.any(String)])
    expect(await faults(officer, '/desk/registers', 'exceptions')).toEqual([])
    const text = await officer.innerText('#main')
    for (const word of [
      'исправлена описка',
      'приказ: Фонд, № 31 от 12.01.2026',
      'дирекция фонда',
      'срок продлён',
    ])
      expect(text.toLowerCase()).toContain(word.toLowerCase())
    const file = await officer.request.get(`${desk.address}/api/v1/exports/exceptions?format=csv&lang=ru`)
    expect(await file.text()).toContain('приказ: Фонд')
    expect(await faults(officer, '/desk/registers?part=numbers', 'numbers')).toEqual([])
    expect(
      await officer.getByText(/✓ номера с 1 по \d+: выдано \d+, каждый один раз/).count(),
    ).toBeGreaterThan(4)
  })

  it('meet no fault of the server nor of a script', () => {
    expect(desk.failures).toEqual([])
  })
})
