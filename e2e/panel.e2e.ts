import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults, overflows } from './browser.ts'
import { confirm, type DeskBench, drawn, openDesk } from './desk.ts'

const pictures = '.mera/screens'
const chair = 'juror-VII-1-1'
const members = ['jury', 'deputy', 'juror'] as const
const ids: Readonly<Record<(typeof members)[number], string>> = {
  jury: chair,
  deputy: 'juror-VII-1-2',
  juror: 'juror-VII-1-3',
}

interface Live {
  readonly seats: readonly { readonly id: string; readonly present: boolean; readonly recused: boolean }[]
  readonly ballot: { readonly votes: unknown; readonly voted: readonly string[] } | null
}

/** How many papers say what, of so many. */
type Papers = (many: number) => Readonly<Record<string, number>>

let desk: DeskBench
let sitting: string
let officer: Page
let hall: Page
const jury: Record<string, Page> = {}
let agenda: { readonly case: string; readonly title: string }[] = []
const items: string[] = []

const api = async <T>(page: Page, path: string): Promise<T> =>
  (await (await page.request.get(`${desk.address}/api/v1${path}`)).json()) as T
const live = (item = '') => api<Live>(officer, `/ballots/jury-sitting/${sitting}${item && `?item=${item}`}`)
const at = (path = '') => `/desk/cases/jury-sitting/${sitting}${path}`
async function open(page: Page, path: string): Promise<void> {
  await page.goto(desk.address + path)
  await drawn(page)
}
const act = (action: string, data: object) =>
  officer.request.post(`${desk.address}/api/v1/cases/jury-sitting/${sitting}/${action}`, {
    headers: { origin: desk.address },
    data,
  })
const card = (page: Page, person: string, shown: string) =>
  page.waitForSelector(`.seat.${shown}[data-person="${person}"]`)

/** Faults of a page in both themes, wide and narrow. */
async function faults(page: Page, path: string, name: string): Promise<string[]> {
  const found: string[] = []
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=${theme}`)
    found.push(...(await axeFaults(page)).map((fault) => `${name} ${theme} ${width}: ${fault}`))
    if (await overflows(page)) found.push(`${name} ${theme} ${width}: wider than the screen`)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=ru&theme=light`)
  return found
}

/** Milliseconds from a press on one screen until another shows it, by the clock of this process. */
async function reaches(press: () => Promise<unknown>, ...shown: Promise<unknown>[]): Promise<number> {
  const began = performance.now()
  await Promise.all([press(), ...shown])
  return performance.now() - began
}

/** Enters the votes of others who are here as votes on paper, and closes; of a secret ballot so many papers are for. */
async function closeWithPapers(choice: 'for' | 'voted', item: string, papers?: Papers): Promise<void> {
  const { seats, ballot } = await live(item)
  const others = seats.filter((s) => s.present && !s.recused && !ballot?.voted.includes(s.id))
  await officer.getByRole('button', { name: 'Закрыть голосование' }).click()
  const form = officer.getByRole('form', { name: 'Закрыть голосование' })
  for (const { id } of others) await form.locator(`#paper-${id}`).selectOption(choice)
  const counts = papers?.(others.length) ?? { for: others.length }
  if (choice === 'voted')
    for (const [vote, many] of Object.entries(counts))
      await form.locator(`#papers-${vote}`).fill(String(many))
  if (papers) await form.locator('#close-reason').fill('Учтены ответы команды')
  await form.getByRole('button', { name: 'Закрыть голосование' }).click()
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  officer = await desk.as('officer')
  hall = await desk.as('auditor')
  for (const who of members) jury[who] = await desk.as(who)
  const page = await api<{ items: { case: string }[] }>(
    officer,
    '/cases?procedure=jury-sitting&state=planned',
  )
  sitting = page.items[0]!.case
  const view = await api<{ fields: { key: string; value: unknown }[] }>(
    officer,
    `/cases/jury-sitting/${sitting}`,
  )
  agenda = view.fields.find(({ key }) => key === 'agenda')?.value as typeof agenda
  // Three items from which none of the three is recused.
  for (const { case: id } of agenda) {
    const { seats } = await live(id)
    if (!seats.some((s) => s.recused && Object.values(ids).includes(s.id))) items.push(id)
    if (items.length === 3) break
  }
})
afterAll(() => desk?.close())

describe('a sitting of the jury', () => {
  it('gathers: members say that they are here, the secretary takes them in and opens it', async () => {
    for (const who of members) {
      await open(jury[who]!, `${at()}?lang=ru`)
      const mode = who === 'deputy' ? 'По связи' : 'Здесь, очно'
      await jury[who]!.getByRole('button', { name: mode }).click()
      await jury[who]!.getByText('Секретарь ещё не внёс это в явку').waitFor()
    }
    expect(await faults(officer, at('?part=attendance'), 'attendance')).toEqual([])
    const rows = officer.locator('.attendance .rows > li')
    // What was said comes to the screen when the sitting is heard of anew.
    await officer.getByText('заявил(а)').nth(2).waitFor()
    expect(await officer.getByText('заявил(а)').count()).toBe(3)
    for (const n of [3, 4, 5, 6, 7, 8, 9]) await rows.nth(n).getByLabel('очно').check()
    await officer.getByRole('button', { name: 'Открыть заседание' }).click()
    await jury.jury!.getByText('Секретарь внёс вас в явку').waitFor()
  })

  it('votes openly: each vote reaches every screen, may be changed, and is closed with papers beside', async () => {
    const item = items[0]!
    await Promise.all(
      [officer, ...Object.values(jury)].map((page) => open(page, `${at()}?part=item&item=${item}`)),
    )
    await open(hall, `${at('/projector')}?lang=ru`)
    await officer.getByRole('button', { name: 'Голосовать открыто' }).click()
    await Promise.all(Object.values(jury).map((page) => page.getByRole('button', { name: /^За/ }).waitFor()))
    await card(hall, chair, 'voting')
    const took: number[] = []
    // The chair votes by the keyboard alone.
    const screens = [officer, hall, jury.deputy!, jury.juror!]
    const all = (person: string, shown: string) => screens.map((page) => card(page, person, shown))
    took.push(await reaches(() => jury.jury!.keyboard.press('1'), ...all(chair, 'for')))
    const press = (who: string, name: RegExp) => jury[who]!.getByRole('button', { name }).click()
    took.push(await reaches(() => press('deputy', /^Против/), ...all(ids.deputy, 'against')))
    took.push(await reaches(() => press('deputy', /^За/), ...all(ids.deputy, 'for')))
    took.push(await reaches(() => press('juror', /^Против/), ...all(ids.juror, 'against')))
    console.info(`a vote reaches four other screens within ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`)
    expect(await officer.locator('.score .figure').innerText()).toBe('2 : 1')
    expect(await faults(jury.jury!, at(), 'vote')).toEqual([])
    expect(await faults(officer, at(), 'item')).toEqual([])
    await officer.screenshot({ path: `${pictures}/panel.png` })
    await hall.screenshot({ path: `${pictures}/panel-hall.png` })
    await closeWithPapers('for', item)
    await jury.jury!.getByText('✓ поддержать').first().waitFor()
    await hall.getByText('✓ поддержать').first().waitFor()
  })

  it('votes secretly: nobody sees more than who has voted, on no screen and over no address', async () => {
    const item = items[1]!
    await open(officer, `${at()}?part=item&item=${item}`)
    await officer.getByRole('button', { name: 'Голосовать тайно' }).click()
    await jury.jury!.getByRole('button', { name: /^За/ }).waitFor()
    await jury.jury!.keyboard.press('1')
    await jury.deputy!.getByRole('button', { name: /^За/ }).click()
    await jury.juror!.getByRole('button', { name: /^За/ }).click()
    for (const page of [officer, hall]) {
      for (const person of Object.values(ids)) await card(page, person, 'voted')
      expect(await page.locator('.seat.for, .seat.against').count()).toBe(0)
      expect(await page.locator('.score .figure').innerText()).toMatch(/^3 \/ \d+$/)
    }
    const seen = await live(item)
    expect([seen.ballot?.votes, JSON.stringify(seen)]).toEqual([null, expect.not.stringContaining('"for"')])
    expect(await faults(hall, at('/projector'), 'hall')).toEqual([])
    await closeWithPapers('voted', item)
    await officer.getByText('✓ поддержать').first().waitFor()
  })

  it('breaks a tie by the open vote of the chair alone, after an equal secret ballot', async () => {
    const item = items[2]!
    await open(officer, `${at()}?part=item&item=${item}`)
    await officer.getByRole('button', { name: 'Голосовать тайно' }).click()
    await jury.jury!.getByRole('button', { name: /^За/ }).waitFor()
    await jury.jury!.keyboard.press('1')
    await jury.deputy!.getByRole('button', { name: /^Против/ }).click()
    await jury.juror!.getByRole('button', { name: /^Воздержаться/ }).click()
    for (const person of Object.values(ids)) await card(officer, person, 'voted')
    // One for and one against are in; the papers are even, and one abstains where they are odd.
    await closeWithPapers('voted', item, (many) => ({
      for: Math.floor(many / 2),
      against: Math.floor(many / 2),
      abstain: many % 2,
    }))
    await officer.getByText('ждёт решающего голоса').first().waitFor()
    // The deputy has no vote while the chair is here.
    await jury.deputy!.getByText('ждёт решающего голоса').first().waitFor()
    const deciding = { name: 'Голоса равны: решающий голос за вами' }
    await jury.jury!.getByRole('heading', deciding).waitFor()
    const other = await jury.deputy!.request.post(
      `${desk.address}/api/v1/cases/jury-sitting/${sitting}/cast-deciding-vote`,
      { headers: { origin: desk.address }, data: { item, vote: 'for', reason: null } },
    )
    expect([other.status(), await other.json()]).toMatchObject([
      403,
      { code: 'NOT_CASTING', errors: [{ clause: 'kod-ai:4.7.6/3' }] },
    ])
    expect(await faults(jury.jury!, at(`?part=item&item=${item}`), 'tie')).toEqual([])
    await jury.jury!.getByRole('heading', deciding).waitFor()
    await jury.jury!.keyboard.press('1')
    await jury.jury!.getByText('✓ поддержать').first().waitFor()
    await officer.getByText('✓ поддержать').first().waitFor()
  })

  it('tells a refusal with its clause: whoever recused themselves has no vote', async () => {
    const item = agenda.map((one) => one.case).find((id) => !items.includes(id))!
    await open(jury.juror!, `${at()}?part=item&item=${item}`)
    await jury.juror!.getByText('Заявить самоотвод').click()
    await jury.juror!.locator('#recuse-ground').selectOption('b')
    await jury.juror!.getByRole('button', { name: 'Подтвердить' }).click()
    await card(jury.juror!, ids.juror, 'recusal')
    await officer.request.put(`${desk.address}/api/v1/ballots/jury-sitting/${sitting}/item`, {
      headers: { origin: desk.address },
      data: { item, kind: 'open' },
    })
    const ballot = (await live()).ballot as unknown as { id: string }
    const refused = await jury.juror!.request.put(
      `${desk.address}/api/v1/ballots/jury-sitting/${sitting}/vote`,
      { headers: { origin: desk.address }, data: { ballot: ballot.id, vote: 'for' } },
    )
    expect([refused.status(), await refused.json()]).toMatchObject([
      403,
      { code: 'CONFLICT', errors: [{ clause: 'kod-ai:4.7.6/2' }] },
    ])
    await officer.request.delete(
      `${desk.address}/api/v1/ballots/jury-sitting/${sitting}/item?ballot=${ballot.id}`,
      { headers: { origin: desk.address } },
    )
  })

  it('postpones, drafts the minutes as it goes and signs them', async () => {
    const [first, ...rest] = agenda.map((one) => one.case).filter((id) => !items.includes(id))
    await open(officer, `${at()}?part=item&item=${first}`)
    await officer.getByRole('button', { name: 'Отложить вопрос' }).first().click()
    await officer.locator('#postpone-reason').fill('Нужны сведения о выездном мониторинге')
    await officer.locator('.panel-form').getByRole('button', { name: 'Отложить вопрос' }).click()
    await officer.waitForURL((url) => url.searchParams.get('item') !== first)
    for (const item of rest)
      expect((await act('postpone-item', { item, reason: 'Нет времени' })).status()).toBe(200)
    expect(await faults(officer, at('?part=agenda'), 'agenda')).toEqual([])
    expect(await faults(officer, at('?part=protocol'), 'minutes')).toEqual([])
    expect(await officer.locator('.decisions > li').count()).toBe(agenda.length)
    expect(await officer.innerText('.protocol')).toContain('на бумаге')
    await officer.screenshot({ path: `${pictures}/panel-minutes.png` })
    await officer.locator('#protocol-number').fill('Ж-7')
    await officer.getByRole('button', { name: 'Подписать протокол' }).click()
    await confirm(officer)
    await officer.getByText('подписан: № Ж-7').waitFor()
  })

  it('plans the next sitting with what was postponed, by its own form', async () => {
    const { parent } = await api<{ parent: string }>(officer, `/cases/jury-sitting/${sitting}`)
    const path = `/desk/open/jury-sitting/plan?parent=${parent}`
    expect(await faults(officer, path, 'planning')).toEqual([])
    const boxes = officer.locator('.plan-items input')
    await boxes.first().waitFor()
    expect(await boxes.count()).toBe(agenda.length - items.length)
    await boxes.first().uncheck()
    await officer
      .getByRole('button', { name: `Назначить заседание: ${agenda.length - items.length - 1}` })
      .click()
    await officer.waitForURL((url) => url.pathname.includes('/cases/jury-sitting/'))
    const next = new URL(officer.url()).pathname.split('/').at(-1)!
    expect(next).not.toBe(sitting)
    const planned = await api<{ state: string }>(officer, `/cases/jury-sitting/${next}`)
    expect(planned.state).toBe('planned')
    await officer.goto(`${desk.address}/desk/papers/jury-sitting/${sitting}?lang=ru`)
    for (const word of ['Ж-7', 'Нет времени', 'Присутствовали'])
      expect(await officer.innerText('.doc')).toContain(word)
  })

  it('has no fault of the server or a script', () => expect(desk.failures).toEqual([]))
})
