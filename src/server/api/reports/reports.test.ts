import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { kopecks, money, sum } from '../../../kernel/index.ts'
import {
  finance as financeActor,
  granted,
  inJury,
  officer as officerActor,
  onGrant,
} from '../../../regulations/kod-ai/testing/index.ts'
import type { Overview } from '../overview/index.ts'
import type { PaymentBoard } from '../payments/index.ts'
import type { RatingBoard } from '../rating/index.ts'
import { type Asker, asker, testApi } from '../testing/index.ts'
import { reportsApi } from './index.ts'

const officer = asker('officer-1', 'fund-officer')
const auditor = asker('auditor-1', 'auditor')
const jury = asker('juror', 'jury')
const applicant = asker('p1')

/** Three applications with the means 12½, 12 and 11½; the last is recommended. */
async function scene() {
  const { t, contest, applications } = await inJury(3)
  await t.act('application', applications[2]!, 'recommend', { reason: 'Спорно' }, officerActor)
  const { parts, failures } = testApi(t)
  const api = reportsApi(parts)
  const get = (path: string, who: Asker = officer) =>
    api.request(`/api/v1${path}`, {
      headers: who
        ? { authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64url')}` }
        : {},
    })
  const read = async <T>(path: string, who?: Asker) => (await (await get(path, who)).json()) as T
  return { t, contest, applications, get, read, failures }
}

describe('the rating board', () => {
  it('has exact means, shared places, what each expert gave, and what may be done', async () => {
    const { contest, applications, read, failures } = await scene()
    const board = await read<RatingBoard>(`/rating/${contest}`)
    expect(board).toMatchObject({ contest, filings: 'application', isFrozen: true, state: 'jury' })
    expect(board.rows.map((row) => [row.case, row.mean, row.mean2, row.place!.from])).toEqual([
      [applications[0], '25/2', '12.50', 1],
      [applications[1], '12/1', '12.00', 2],
      [applications[2], '23/2', '11.50', 3],
    ])
    expect(board.rows[0]).toMatchObject({
      spread: 1,
      split: false,
      advice: null,
      lotPlace: { from: 1, to: 1 },
    })
    expect(board.rows[0]!.opinions!.map(({ total }) => total).sort()).toEqual([12, 13])
    expect(board.rows[0]!.actions).toEqual(expect.arrayContaining(['recommend', 'leave-out']))
    expect(board.rows[2]!.advice).toMatchObject({ recommended: true })
    expect(board.rows[2]!.actions).not.toContain('recommend')
    expect(failures).toEqual([])
  })
  it('shows nobody more than the page of each case does', async () => {
    const { contest, read, get } = await scene()
    const audited = await read<RatingBoard>(`/rating/${contest}`, auditor)
    expect(audited.rows.flatMap(({ actions }) => actions)).toEqual([])
    expect(audited.budget).not.toBeNull()
    const judged = await read<RatingBoard>(`/rating/${contest}`, jury)
    expect([judged.rows.length, judged.budget]).toEqual([3, null])
    // An applicant sees the contest and the own application, but neither scores nor a place.
    expect((await read<RatingBoard>(`/rating/${contest}`, applicant)).rows).toEqual([])
    expect((await get(`/rating/${contest}`, null)).status).toBe(401)
    expect((await get('/rating/none', officer)).status).toBe(404)
    expect((await get(`/rating/${contest}?of=1`, officer)).status).toBe(422)
  })
  it('is no board of any other case', async () => {
    const { applications, get } = await scene()
    expect((await get(`/rating/${applications[0]}`)).status).toBe(404)
  })
})

describe('the overview', () => {
  it('counts cases by state and what has passed each, lots, sums, tasks and the load of experts', async () => {
    const { contest, read } = await scene()
    const all = await read<Overview>('/overview')
    const own = await read<Overview>(`/overview?contest=${contest}`)
    const kind = own.kinds.find(({ capability }) => capability === 'intake')!
    const state = (id: string) => kind.states.find((one) => one.state === id)!
    expect([kind.count, state('ranked').now, state('recommended').now]).toEqual([3, 2, 1])
    expect([state('in-review').now, state('in-review').passed, state('ranked').passed]).toEqual([0, 3, 3])
    expect(kind.lots).toEqual([{ lot: expect.any(String), count: 3, sum: '3000000.00' }])
    const requested = kind.sums.find(({ key }) => key === 'requested')!
    expect([requested.count, requested.sum]).toEqual([3, '3000000.00'])
    expect(own.load).toEqual([{ cases: 0, people: expect.any(Number) }])
    expect(own.tasks.find(({ role }) => role === 'fund-officer')!.counts.reduce((a, b) => a + b)).toBe(2)
    expect(all.kinds.map(({ procedure }) => procedure)).toContain('contest')
    expect(own.kinds.map(({ procedure }) => procedure)).not.toContain('contest')
    expect(all.deadlines.filter(({ side }) => side === 'fund').length).toBeGreaterThan(0)
  })
  it('is for those who run and watch the programme', async () => {
    const { get, contest, applications } = await scene()
    expect((await get('/overview', jury)).status).toBe(403)
    expect((await get('/overview', null)).status).toBe(401)
    expect((await get('/overview', asker('d', 'director'))).status).toBe(200)
    expect((await get(`/overview?contest=${applications[0]}`)).status).toBe(404)
    expect((await get(`/overview?contest=${contest}`, auditor)).status).toBe(200)
  })
})

describe('exports', () => {
  it('gives a list as a workbook: Russian headings, sums as numbers with two decimals', async () => {
    const { contest, get } = await scene()
    const answer = await get(`/exports/cases?procedure=application&parent=${contest}&lang=ru`)
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="application.xlsx"')
    const book = new exceljs.Workbook()
    await book.xlsx.load((await answer.arrayBuffer()) as unknown as Parameters<typeof book.xlsx.load>[0])
    const sheet = book.worksheets[0]!
    const headings = (sheet.getRow(1).values as string[]).slice(1)
    expect(headings.slice(0, 5)).toEqual(['Номер', 'Название', 'Лот', 'Состояние', 'Запрошено, ₽'])
    expect(sheet.rowCount).toBe(4)
    const sum = sheet.getRow(2).getCell(5)
    expect([sum.value, sum.numFmt]).toEqual([1_000_000, '#,##0.00'])
    expect(sheet.getRow(4).getCell(4).value).toBe('рекомендована жюри')
  })
  it('gives it as CSV, with the columns that the reader sees', async () => {
    const { contest, get } = await scene()
    const lines = async (who: Asker) =>
      (await (await get(`/exports/cases?procedure=application&format=csv&parent=${contest}`, who)).text())
        .trim()
        .split('\r\n')
    expect((await lines(officer))[1]).toContain(';1000000,00;')
    // An applicant has the own application alone.
    expect((await lines(applicant)).length).toBe(2)
    expect((await lines(asker('stranger'))).length).toBe(1)
    expect((await get('/exports/cases?format=csv')).status).toBe(422)
    expect((await get('/exports/cases?procedure=none')).status).toBe(422)
    expect((await get('/exports/cases?procedure=grant&format=pdf')).status).toBe(422)
  })
  it('gives the rating with the exact mean in two whole numbers and a running total', async () => {
    const { contest, get } = await scene()
    const csv = await (await get(`/exports/rating/${contest}?format=csv&lang=ru`)).text()
    const lines = csv.trim().split('\r\n')
    expect(lines[0]).toMatch(/^Место;Место в лоте;Номер;/)
    expect(lines[2]).toMatch(/;12,00;12;1;1000000,00;2000000,00;/)
    expect(lines[3]).toContain(';рекомендована;')
  })
})

describe('payments', () => {
  const finance = asker('finance-1', 'finance')
  async function paying() {
    const g = await granted()
    const { parts, failures } = testApi(g.bench)
    const api = reportsApi(parts)
    const get = (path: string, who: Asker) =>
      api.request(`/api/v1${path}`, {
        headers: who
          ? { authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64url')}` }
          : {},
      })
    const board = async (who: Asker) => (await (await get('/payments', who)).json()) as PaymentBoard
    return { g, get, board, failures }
  }
  it('tell what may be paid now with exact lines, and what was paid once it is', async () => {
    const { g, board, failures } = await paying()
    const [grant] = (await board(finance)).grants
    expect(grant).toMatchObject({ case: g.grant, mayPay: true, due: [{ tranche: 1 }] })
    const [due] = grant!.due
    expect(due!.until).not.toBeNull()
    expect(money(sum(due!.lines.map(({ amount }) => kopecks(amount))))).toBe(due!.amount)
    await onGrant(g, 'pay-tranche', { tranche: 1, order: '15', lines: due!.lines }, financeActor)
    expect((await board(finance)).grants).toEqual([])
    expect(failures).toEqual([])
  })
  it('are marked by finance alone, and are for nobody but those who pay and watch', async () => {
    const { get, board } = await paying()
    expect((await board(auditor)).grants.map(({ mayPay }) => mayPay)).toEqual([false])
    for (const who of [jury, applicant]) expect((await get('/payments', who)).status).toBe(403)
    expect((await get('/payments', null)).status).toBe(401)
    expect((await get('/exports/payments', jury)).status).toBe(403)
    const csv = await (await get('/exports/payments?format=csv&lang=ru', finance)).text()
    expect(csv.trim().split('\r\n')).toHaveLength(2)
  })
})
