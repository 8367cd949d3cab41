import { describe, expect, it } from 'vitest'
import { funded, ministry, official, organisation, refusal } from '../testing/index.ts'

const recorded = async (balance = '300.00') => {
  const b = await funded('1000.00')
  await b.moveTo('2022-01-10')
  const id = await b.open('subsidy-balance', 'record', { year: 2022, balance }, ministry)
  const on = (action: string, input: unknown, actor = organisation) =>
    b.act('subsidy-balance', id, action, input, actor)
  return { b, id, on }
}

describe('the unused balance', () => {
  it('subsidy:24/1 is returned whole while nobody decided on the need, with no day of its own', async () => {
    const { b, id, on } = await recorded()
    expect((await b.file(id)).deadlines).toEqual([])
    expect(await b.sees(id, 'subsidy-organisation')).toMatchObject({
      left: { return: '300.00', usable: '0.00', due: null, label: 'by-budget-law' },
    })
    expect(await refusal(on('give-back', { sum: '300.01' }))).toMatchObject({
      code: 'OVER_LEFT',
      paths: ['sum'],
    })
    await on('give-back', { sum: '100.00' })
    expect(await b.state(id)).toBe('undecided')
    expect((await refusal(on('decide', { need: '200.01' }, official))).code).toBe('OVER_LEFT')
    await on('give-back', { sum: '200.00' })
    expect(await b.state(id)).toBe('settled')
  })
  it('subsidy:24/2 is used for the campaign in the part that the Ministry decided, apart from the new sum', async () => {
    const { b, id, on } = await recorded()
    expect((await refusal(on('decide', { need: '100.00' }, ministry))).kind).toBe('role')
    expect(await refusal(on('decide', { need: '300.01' }, official))).toMatchObject({
      code: 'NEED_OVER_BALANCE',
      kind: 'content',
      clauses: ['subsidy:24/2'],
    })
    await on('decide', { need: '100.00' }, official)
    expect(await refusal(on('use', { sum: '1.00', purpose: 'other' }))).toMatchObject({
      code: 'NOT_TARGET_USE',
      clauses: ['subsidy:2'],
    })
    expect((await refusal(on('use', { sum: '100.01', purpose: 'campaign' }))).code).toBe('OVER_LEFT')
    await on('use', { sum: '100.00', purpose: 'campaign' })
    expect((await refusal(on('give-back', { sum: '200.01' }))).code).toBe('OVER_LEFT')
    await on('give-back', { sum: '200.00' })
    expect(await b.state(id)).toBe('settled')
  })
  it('subsidy:24/1 is what was left on 1 January of money that came, once a year', async () => {
    const { b } = await recorded()
    const record = (year: number, balance: string) =>
      b.open('subsidy-balance', 'record', { year, balance }, organisation)
    expect((await refusal(record(2022, '1.00'))).code).toBe('DUPLICATE')
    expect((await refusal(record(2023, '1.00'))).code).toBe('YEAR_NOT_BEGUN')
    expect((await refusal(record(2021, '1000.01'))).code).toBe('OVER_RECEIVED')
  })
})
