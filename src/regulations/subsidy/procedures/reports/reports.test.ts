import { describe, expect, it } from 'vitest'
import {
  file,
  filed,
  formOf,
  ministry,
  organisation,
  publication,
  refusal,
  running,
  underWay,
} from '../../testing/index.ts'

const expected = (kind: string, period: string, year = 2021) => ({ kind, period, year })
const text = [{ field: 'итог', text: 'сделано' }]

describe('report forms', () => {
  it('subsidy:13.g/2 are usable once the Ministry agrees, and no more when superseded', async () => {
    const b = await running()
    await b.moveTo('2022-01-10')
    const input = { kind: 'result', formVersion: '1', file: file('форма'), fields: ['итог'] }
    const form = await b.open('subsidy-report-form', 'propose', input, organisation)
    const id = await b.open('subsidy-report', 'expect', expected('result', 'final'), organisation)
    const send = () =>
      b.act('subsidy-report', id, 'file', { form, fields: text, expenses: null }, organisation)
    const unusable = {
      code: 'FORM_NOT_AGREED',
      kind: 'content',
      paths: ['form'],
      clauses: ['subsidy:13.g/2'],
    }
    expect(await refusal(send())).toMatchObject(unusable)
    expect((await refusal(b.act('subsidy-report-form', form, 'agree', {}, organisation))).kind).toBe('role')
    await b.act('subsidy-report-form', form, 'agree', {}, ministry)
    await b.act('subsidy-report-form', form, 'supersede', {}, ministry)
    expect(await refusal(send())).toMatchObject(unusable)
    const other = await formOf(b, 'campaign')
    expect(
      await refusal(
        b.act('subsidy-report', id, 'file', { form: other, fields: text, expenses: null }, organisation),
      ),
    ).toMatchObject(unusable)
  })
})

describe('reports of the agreement', () => {
  it('subsidy:13.g/4 subsidy:13.g/1 are due by 31 May, whatever day it is, and late the day after', async () => {
    const b = await running()
    const id = await b.open('subsidy-report', 'expect', expected('result', 'final', 2025), ministry)
    expect((await b.file(id)).deadlines[0]).toMatchObject({ key: 'final', due: '2026-05-31' })
    await b.moveTo('2022-05-31')
    const onTime = await filed(b, 'result', 'final')
    expect(await b.sees(onTime, 'subsidy-ministry')).toMatchObject({ daysLate: 0 })
    await b.moveTo('2022-06-01')
    const late = await filed(b, 'expenses', 'final')
    expect(await b.sees(late, 'subsidy-ministry')).toMatchObject({ daysLate: 1 })
    expect(
      await refusal(b.open('subsidy-report', 'expect', expected('result', 'final'), ministry)),
    ).toMatchObject({
      code: 'DUPLICATE',
    })
  })
  it('subsidy:13.g/3 has no day while none is configured, and the day of the federal project then', async () => {
    const b = await running()
    const expect1 = (year: number) =>
      b.open('subsidy-report', 'expect', expected('result', 'forecast', year), organisation)
    const unknown = await expect1(2021)
    expect((await b.file(unknown)).deadlines).toEqual([])
    expect(await b.sees(unknown, 'subsidy-ministry')).toMatchObject({
      due: { due: null, label: 'date-not-configured' },
    })
    await b.act(
      'subsidy-agreement',
      b.agreement,
      'set-forecast-day',
      { year: 2022, day: '2022-02-01' },
      ministry,
    )
    const known = await expect1(2022)
    expect((await b.file(known)).deadlines[0]).toMatchObject({ key: 'forecast', due: '2022-02-01' })
  })
  it('subsidy:13.g/1 are not final before the year is over, fill every field, and tell expenses by row', async () => {
    const b = await running()
    const form = await formOf(b, 'expenses')
    const id = await b.open('subsidy-report', 'expect', expected('expenses', 'final'), organisation)
    const send = (input: object) =>
      b.act('subsidy-report', id, 'file', { form, fields: text, expenses: [], ...input }, organisation)
    expect(await refusal(send({}))).toMatchObject({
      code: 'PERIOD_NOT_OVER',
      kind: 'state',
      clauses: ['subsidy:13.g/1'],
    })
    await b.moveTo('2022-01-10')
    expect((await refusal(send({ fields: [] }))).code).toBe('FIELDS_MISSING')
    expect((await refusal(send({ expenses: null }))).code).toBe('EXPENSES_MISSING')
    expect((await refusal(send({ expenses: [{ code: 'P1', amount: '0.01' }] }))).code).toBe('OVER_RECEIVED')
    await send({})
    await b.act('subsidy-report', id, 'return', { reason: 'неполно' }, ministry)
    await send({})
    await b.act('subsidy-report', id, 'accept', {}, ministry)
    expect(await b.state(id)).toBe('accepted')
  })
  it('subsidy:22 subsidy:13.n subsidy:22/n1 subsidy:22/n2 shows indicators by the records, with the method beside each', async () => {
    const { b, media, on } = await underWay()
    await on('publish', publication(media, 'u1'))
    await b.moveTo('2022-01-10')
    const id = await filed(b, 'indicators', 'final')
    const { card } = (await b.file<{ card: { indicators: Record<string, unknown>[] } }>(id)).facts
    expect(
      card.indicators.map(({ indicator, plan, fact, percent }) => [indicator, plan, fact, percent]),
    ).toEqual([
      ['N1', '1', '1', '100.00'],
      ['N2', '1', '0', '0.00'],
      ['N3', '10000000', '0', '0.00'],
      ['N4', '500', '1', '0.20'],
      ['N5', '12', '0', '0.00'],
    ])
    expect(card.indicators[3]).toMatchObject({ method: { unit: 'единица' } })
    const result = await filed(b, 'result', 'final')
    expect((await b.file(result)).facts).toMatchObject({ card: { result: 'not-achieved' } })
  })
})

describe('reports on the campaign', () => {
  it('subsidy:13.d are due thirty working days after the half-year and the year', async () => {
    const b = await running()
    const half = await b.open('subsidy-report', 'expect', expected('campaign', 'half-year'), organisation)
    const year = await b.open('subsidy-report', 'expect', expected('campaign', 'annual'), organisation)
    expect((await b.file(half)).deadlines[0]).toMatchObject({ key: 'campaign', due: '2021-08-11' })
    expect((await b.file(year)).deadlines[0]).toMatchObject({ key: 'campaign', due: '2022-02-18' })
    for (const [kind, period] of [
      ['campaign', 'final'],
      ['result', 'annual'],
    ] as const)
      expect(
        await refusal(b.open('subsidy-report', 'expect', expected(kind, period), organisation)),
      ).toMatchObject({ code: 'OTHER_PERIOD', kind: 'content', paths: ['period'] })
  })
})
