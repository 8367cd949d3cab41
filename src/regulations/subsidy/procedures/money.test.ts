import { describe, expect, it } from 'vitest'
import {
  control,
  filed,
  funded,
  ministry,
  official,
  organisation,
  publication,
  refusal,
  stranger,
  underWay,
} from '../testing/index.ts'

/** A campaign of 2021 that reached 400 of the 500 publications, all months and nine tenths of the people. */
const short = async (isReported: boolean) => {
  const { b, media, on } = await underWay()
  for (let n = 1; n <= 3; n++) await on('publish', publication(media, `u${n}`))
  for (let month = 1; month <= 12; month++) {
    const date = `2021-${String(month).padStart(2, '0')}-01`
    await on('broadcast', { measure: '12.4', media, date, record: 'a'.repeat(64) })
  }
  const byHand = (indicator: string, value: string) =>
    on('override', { indicator, value, evidence: 'b'.repeat(64), reason: 'сверка с реестром' })
  await byHand('N2', '1')
  await byHand('N3', '10000000')
  await byHand('N4', '400')
  if (isReported) {
    await b.moveTo('2022-05-31')
    await filed(b, 'indicators', 'final')
  } else await b.moveTo('2022-05-31')
  return b
}
const calculated = async (isReported: boolean) => {
  const b = await short(isReported)
  const id = await b.open('subsidy-charge', 'draft', { year: 2021 }, ministry)
  const on = (action: string, input: unknown = {}, actor = official) =>
    b.act('subsidy-charge', id, action, input, actor)
  return { b, id, on }
}
const sums = { formula: 'R1', sum: 'literal', recovery: '6000000.00', fine: '666666.67' }

describe('recovery and fine', () => {
  it('subsidy:27 subsidy:28 subsidy:28/due subsidy:28/src are approved by an official under a named reading, and paid from own funds', async () => {
    const { b, id, on } = await calculated(true)
    expect((await refusal(on('approve', sums, ministry))).kind).toBe('role')
    expect(await refusal(on('approve', { ...sums, formula: 'R2' }))).toMatchObject({
      code: 'SUM_DIFFERS',
      kind: 'content',
      paths: ['fine'],
    })
    expect((await refusal(on('drop'))).code).toBe('SHORTFALL_STANDS')
    await on('approve', sums)
    await on('demand', { receivedOn: '2022-06-05', due: null }, ministry)
    const due = (await b.file(id)).deadlines.map((one) => [one.key, one.due])
    expect(due).toEqual([
      ['fine', '2022-06-30'],
      ['recovery', '2022-06-15'],
    ])
    const pay = (what: string, source: string) => on('pay', { what, source }, organisation)
    expect(await refusal(pay('fine', 'subsidy'))).toMatchObject({
      code: 'FINE_FROM_SUBSIDY',
      kind: 'content',
      clauses: ['subsidy:28/src'],
    })
    await pay('fine', 'own')
    expect((await refusal(pay('fine', 'own'))).code).toBe('NOTHING_OWED')
    await pay('recovery', 'own')
    expect(await b.state(id)).toBe('paid')
    expect(await b.sees(id, 'subsidy-organisation')).toMatchObject({ label: 'reading', approved: sums })
  })
  it('subsidy:27/rix subsidy:27/rif subsidy:27/py subsidy:28/o subsidy:28/s come from the agreement and the records, typed by nobody', async () => {
    const { b, id } = await calculated(true)
    expect(await b.sees(id, 'subsidy-control')).toMatchObject({
      plan: { N4: '500' },
      fact: { N1: '1', N2: '1', N3: '10000000', N4: '400', N5: '12' },
      costs: { O: '10000000.00', P4: '30000000.00' },
    })
    const typed = { year: 2021, fact: {} }
    expect((await refusal(b.open('subsidy-charge', 'draft', typed, ministry))).kind).toBe('content')
    expect((await refusal(b.open('subsidy-charge', 'draft', { year: 2021 }, ministry))).code).toBe(
      'DUPLICATE',
    )
    expect((await refusal(b.open('subsidy-charge', 'draft', { year: 2022 }, ministry))).code).toBe(
      'YEAR_NOT_OVER',
    )
    expect((await refusal(b.open('subsidy-charge', 'draft', { year: 2023 }, ministry))).clauses).toContain(
      'subsidy:27/rix',
    )
  })
  it('subsidy:28/due gives the fine no day while there is no report, tells the Ministry, and begins with the report', async () => {
    const { b, id, on } = await calculated(false)
    await on('approve', { formula: 'R2', sum: 'capped', recovery: '6000000.00', fine: '600000.00' })
    expect((await b.file(id)).deadlines).toEqual([])
    expect((await refusal(on('report-arrived', {}, ministry))).code).toBe('NO_REPORT')
    await b.moveTo('2022-06-10')
    await filed(b, 'indicators', 'final')
    await on('report-arrived', {}, ministry)
    expect((await b.file(id)).deadlines).toMatchObject([{ key: 'fine', due: '2022-07-10' }])
    expect((await refusal(on('report-arrived', {}, ministry))).code).toBe('NO_REPORT')
  })
  it('subsidy:27 is asked for by an order of the control body on the day of the order', async () => {
    const { b, id, on } = await calculated(true)
    await on('approve', sums)
    expect((await refusal(on('demand', { receivedOn: '2022-06-05', due: null }, control))).code).toBe(
      'DUE_REQUIRED',
    )
    await on('demand', { receivedOn: '2022-06-05', due: '2022-09-01' }, control)
    expect((await b.file(id)).deadlines).toMatchObject([{ key: 'fine' }, { key: 'order', due: '2022-09-01' }])
  })
  it('subsidy:27 asks nothing where every plan is reached', async () => {
    const { b, on } = await underWay()
    for (const [indicator, value] of [
      ['N2', '1'],
      ['N3', '10000000'],
      ['N4', '500'],
      ['N5', '12'],
    ])
      await on('override', { indicator, value, evidence: 'c'.repeat(64), reason: 'сверка' })
    await b.moveTo('2022-05-31')
    const id = await b.open('subsidy-charge', 'draft', { year: 2021 }, ministry)
    await b.act('subsidy-charge', id, 'drop', {}, official)
    expect(await b.state(id)).toBe('dropped')
    await b.open('subsidy-charge', 'draft', { year: 2021 }, ministry)
  })
})

describe('a breach', () => {
  const received = () => funded('100.00')
  const found = (sum: string) => ({ found: 'расход без договора', source: 'проверка 1', sum })
  it('subsidy:26 subsidy:13.e subsidy:26/1 is returned to the kopeck within ten calendar days', async () => {
    const b = await received()
    expect(await refusal(b.open('subsidy-breach', 'record', found('100.01'), ministry))).toMatchObject({
      code: 'OVER_RECEIVED',
      kind: 'content',
      clauses: ['subsidy:26'],
    })
    const id = await b.open('subsidy-breach', 'record', found('100.00'), ministry)
    expect((await refusal(b.act('subsidy-agreement', b.agreement, 'close', {}, official))).code).toBe(
      'RETURNS_OPEN',
    )
    await b.act('subsidy-breach', id, 'demand', { receivedOn: '2022-06-01', due: null }, ministry)
    expect((await b.file(id)).deadlines[0]).toMatchObject({ key: 'demand', due: '2022-06-11' })
    const back = (sum: string) => b.act('subsidy-breach', id, 'give-back', { sum }, organisation)
    await back('40.00')
    expect((await refusal(back('60.01'))).code).toBe('OVER_LEFT')
    await back('60.00')
    expect(await b.state(id)).toBe('returned')
    await b.act('subsidy-agreement', b.agreement, 'close', {}, official)
    expect(await b.state(b.agreement)).toBe('closed')
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
