import { describe, expect, it } from 'vitest'
import {
  control,
  ministry,
  official,
  organisation,
  plan,
  refusal,
  running,
  stranger,
} from '../testing/index.ts'

const row = (code: string, amount: string) => ({ code, amount, invoice: null, justification: 'расчёт' })

describe('recovery and fine', () => {
  it('subsidy:27 subsidy:28 subsidy:28/due are approved by an official under a named reading, and paid from own funds', async () => {
    const b = await running()
    const input = { year: 2021, fact: { ...plan, N4: '400' }, reportOn: '2022-05-31' }
    const id = await b.open('subsidy-charge', 'draft', input, ministry)
    const on = (action: string, input: unknown, actor = official) =>
      b.act('subsidy-charge', id, action, input, actor)
    const sums = { formula: 'R1', sum: 'literal', recovery: '6000000.00', fine: '666666.67' }
    expect((await refusal(on('approve', sums, ministry))).kind).toBe('role')
    expect(await refusal(on('approve', { ...sums, formula: 'R2' }))).toMatchObject({
      code: 'SUM_DIFFERS',
      kind: 'content',
      paths: ['fine'],
    })
    expect((await refusal(on('drop', {}))).code).toBe('SHORTFALL_STANDS')
    await on('approve', sums)
    const due = (await b.file(id)).deadlines.map((one) => [one.key, one.due])
    expect(due).toEqual([
      ['recovery', '2021-03-11'],
      ['fine', '2022-06-30'],
    ])
    expect(await refusal(on('pay', { what: 'fine', source: 'subsidy' }, organisation))).toMatchObject({
      code: 'FINE_FROM_SUBSIDY',
      clauses: ['subsidy:28/src'],
    })
    await on('pay', { what: 'fine', source: 'own' }, organisation)
    expect((await refusal(on('pay', { what: 'fine', source: 'own' }, organisation))).code).toBe(
      'PAID_ALREADY',
    )
    await on('pay', { what: 'recovery', source: 'own' }, organisation)
    expect(await b.state(id)).toBe('paid')
    expect(await b.sees(id, 'subsidy-organisation')).toMatchObject({ label: 'reading' })
  })
  it('subsidy:28/due gives the fine no day while there is no report', async () => {
    const b = await running()
    const id = await b.open(
      'subsidy-charge',
      'draft',
      { year: 2021, fact: { ...plan, N4: '400' }, reportOn: null },
      ministry,
    )
    const sums = { formula: 'R2', sum: 'capped', recovery: '6000000.00', fine: '600000.00' }
    await b.act('subsidy-charge', id, 'approve', sums, official)
    expect((await b.file(id)).deadlines.map(({ key }) => key)).toEqual(['recovery'])
  })
})

describe('a breach', () => {
  const received = async () => {
    const b = await running()
    await b.open(
      'subsidy-estimate',
      'submit',
      { year: 2021, rows: [row('P1', '900.00')], P2: null },
      organisation,
    )
    const expense = {
      amount: '100.00',
      spentOn: '2021-03-01',
      account: 'treasury',
      purpose: 'campaign',
      operation: 'payment',
      importContract: false,
      inspectionConsent: true,
    }
    await b.act('subsidy-agreement', b.agreement, 'order', expense, organisation)
    await b.act('subsidy-agreement', b.agreement, 'transfer', { order: 1, amount: '100.00' }, ministry)
    return b
  }
  const found = (sum: string) => ({ found: 'расход без договора', source: 'проверка 1', sum })
  it('subsidy:26 subsidy:13.e subsidy:26/1 is returned to the kopeck within ten calendar days', async () => {
    const b = await received()
    expect(await refusal(b.open('subsidy-breach', 'record', found('100.01'), ministry))).toMatchObject({
      code: 'OVER_RECEIVED',
      kind: 'content',
      clauses: ['subsidy:26'],
    })
    const id = await b.open('subsidy-breach', 'record', found('100.00'), ministry)
    await b.act('subsidy-breach', id, 'demand', { receivedOn: '2022-06-01', due: null }, ministry)
    expect((await b.file(id)).deadlines[0]).toMatchObject({ key: 'demand', due: '2022-06-11' })
    const back = (sum: string) => b.act('subsidy-breach', id, 'give-back', { sum }, organisation)
    await back('40.00')
    expect((await refusal(back('60.01'))).code).toBe('OVER_LEFT')
    await back('60.00')
    expect(await b.state(id)).toBe('returned')
  })
  it('subsidy:25 subsidy:26/2 subsidy:23 takes the day of an order from the order, and no other inspector', async () => {
    const b = await received()
    expect((await refusal(b.open('subsidy-breach', 'record', found('1.00'), stranger))).kind).toBe('role')
    const id = await b.open('subsidy-breach', 'record', found('1.00'), control)
    const demand = (due: string | null) =>
      b.act('subsidy-breach', id, 'demand', { receivedOn: '2022-06-01', due }, control)
    expect(await refusal(demand(null))).toMatchObject({
      code: 'DUE_REQUIRED',
      kind: 'content',
      paths: ['due'],
    })
    await demand('2022-07-15')
    expect((await b.file(id)).deadlines[0]).toMatchObject({ key: 'order', due: '2022-07-15' })
  })
})
