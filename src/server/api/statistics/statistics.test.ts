import { describe, expect, it } from 'vitest'
import {
  finance,
  granted,
  onGrant,
  payTranche,
  published,
} from '../../../regulations/kod-ai/testing/index.ts'
import { reportsApi } from '../reports/index.ts'
import { type Asker, asker, testApi } from '../testing/index.ts'
import type { Statistics } from './index.ts'

const officer = asker('officer-1', 'fund-officer')

function over(bench: Parameters<typeof testApi>[0]) {
  const app = reportsApi(testApi(bench).parts)
  const get = (path: string, who: Asker = officer) =>
    app.request(`/api/v1${path}`, {
      headers: who
        ? { authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64url')}` }
        : {},
    })
  const figure = async (key: string, query: string, who?: Asker) => {
    const { figures } = (await (await get(`/statistics?${query}`, who)).json()) as Statistics
    const found = figures.find((one) => one.key === key)!
    return [found.count, found.sum]
  }
  return { get, figure }
}

describe('the statistics of a period', () => {
  it('count what was filed and supported by the day in Moscow, of the programme and by contest', async () => {
    const { t, contest } = await published(2)
    const { get, figure } = over(t)
    const year = 'from=2024-01-01&to=2024-12-31'
    const answer = (await (await get(`/statistics?${year}`)).json()) as Statistics
    expect(answer.figures.every(({ clause, definition }) => clause !== '' && definition.ru !== '')).toBe(true)
    expect(answer.contests.map((one) => one.contest)).toEqual([contest])
    expect(await figure('filed', year)).toEqual([2, '2000000.00'])
    expect(await figure('supported', year)).toEqual([2, '2000000.00'])
    expect((await figure('announced', year))[0]).toBe(1)
    // Whoever sees only some of the applications is told no half of a count.
    expect(await figure('filed', year, asker('d', 'director'))).toEqual([null, null])
    expect((await figure('supported', year, asker('d', 'director')))[0]).toBe(2)
    expect(await figure('filed', 'from=2023-01-01&to=2023-12-31')).toEqual([0, '0.00'])
  })
  it('count money by the day it moved', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    const amount = '500000.00'
    await onGrant(g, 'record-return', { claim: null, person: 'person-1', amount, order: '5' }, finance)
    const { figure } = over(g.bench)
    const on = g.bench.today()
    expect((await figure('paid', `from=${on}&to=${on}`))[0]).toBe(1)
    expect(await figure('returned', `from=${on}&to=${on}`, asker('f', 'finance'))).toEqual([1, amount])
    expect((await figure('signed', `from=${on}&to=${on}`))[0]).toBe(1)
    expect(await figure('paid', 'from=2020-01-01&to=2020-12-31')).toEqual([0, '0.00'])
  })
  it('are for those who answer for the programme, and a period has a beginning and an end', async () => {
    const { get } = over((await granted(1)).bench)
    expect((await get('/statistics', asker('j', 'jury'))).status).toBe(403)
    expect((await get('/statistics?from=2024-02-30')).status).toBe(422)
    expect((await get('/statistics?from=2024-02-02&to=2024-02-01')).status).toBe(422)
    const csv = await (
      await get('/exports/statistics?format=csv&lang=ru&from=2024-01-01&to=2024-12-31')
    ).text()
    expect(csv.split('\r\n')[0]).toBe('Период;Конкурс;Показатель;Число;Сумма, ₽;Определение;Пункт')
    expect(csv).toContain('01.01.2024 – 31.12.2024;Вся программа;Подано заявок;')
  })
})
