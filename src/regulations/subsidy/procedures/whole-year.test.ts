import { describe, expect, it } from 'vitest'
import {
  control,
  file,
  filed,
  ministry,
  official,
  organisation,
  publication,
  refusal,
  surveyed,
  underWay,
} from '../testing/index.ts'

const sum = '1000.00'

describe('a year from the package to the closed agreement', () => {
  it('subsidy:13 subsidy:20 subsidy:21 subsidy:22 subsidy:24/2 subsidy:26 subsidy:27 subsidy:28 goes through money, campaign, reports, returns and fine', async () => {
    const { b, campaign, media, on } = await underWay()
    const agreement = (action: string, input: unknown, actor = organisation) =>
      b.act('subsidy-agreement', b.agreement, action, input, actor)

    // Money: estimate, order, transfer.
    const rows = [{ code: 'P2.4', amount: sum, invoice: null, justification: 'план' }]
    await b.open('subsidy-estimate', 'submit', { year: 2021, rows, P2: sum }, organisation)
    const contract = await b.open(
      'subsidy-contract',
      'enter',
      { number: '1', contractor: 'ООО «Пример»', subject: 'эфиры', amount: sum, inspectionConsent: true },
      organisation,
    )
    const order = {
      amount: sum,
      obligation: 'договор 1',
      spentOn: '2021-03-01',
      account: 'treasury',
      purpose: 'campaign',
      operation: 'payment',
      importContract: false,
      contract,
    }
    await agreement('order', order)
    await agreement('transfer', { order: 1, amount: sum }, ministry)

    // The campaign: everything but the publications reaches its plan.
    await on('publish', publication(media, 'u1'))
    for (let month = 1; month <= 12; month++) {
      const date = `2021-${String(month).padStart(2, '0')}-15`
      await on('broadcast', { measure: '12.4', media, date, record: file(date) })
    }
    const reach = { method: 'опрос', sample: 2000, people: 10_000_000, evidence: file('охват') }
    await on('reach', { measure: '12.9', date: '2021-12-20', ...reach })
    await b.moveTo('2022-01-20')
    await surveyed(b, 'final', 2021)
    await filed(b, 'campaign', 'annual')
    await on('close', {})
    expect(await b.sees(campaign, 'subsidy-control')).toMatchObject({
      result: 'achieved',
      indicators: { N3: '10000000', N4: '1', N5: '12' },
    })

    // What the year left unused.
    const balance = await b.open('subsidy-balance', 'record', { year: 2022, balance: '300.00' }, ministry)
    await b.act('subsidy-balance', balance, 'decide', { need: '100.00' }, official)
    await b.act('subsidy-balance', balance, 'use', { sum: '100.00', purpose: 'campaign' }, organisation)

    // Reports, then the recovery and the fine for 499 of 500 publications.
    await b.moveTo('2022-05-30')
    for (const kind of ['result', 'indicators', 'expenses']) await filed(b, kind, 'final')
    const charge = await b.open('subsidy-charge', 'draft', { year: 2021 }, ministry)
    const sums = { formula: 'R1', sum: 'literal', recovery: '29940000.00', fine: '3326666.67' }
    await b.act('subsidy-charge', charge, 'approve', sums, official)
    await b.act('subsidy-charge', charge, 'demand', { receivedOn: '2022-06-01', due: null }, ministry)

    // An inspection and what it finds.
    const card = {
      number: 'проверка 1',
      inspector: 'inspector-1',
      scope: 'расходы',
      begins: '2022-05-30',
      ends: '2022-06-10',
    }
    const inspection = await b.open('subsidy-inspection', 'open', card, control)
    await b.act('subsidy-inspection', inspection, 'find', { found: 'нет акта', sum: '50.00' }, control)
    await b.act('subsidy-inspection', inspection, 'close', { act: file('акт') }, control)
    const [breach = ''] = await b.children('subsidy-breach')
    const order2 = { receivedOn: '2022-06-10', due: '2022-08-01' }
    await b.act('subsidy-breach', breach, 'demand', order2, control)

    // Nothing is closed while something is owed.
    const close = () => agreement('close', {}, official)
    const back = (procedure: string, id: string, paid: string) =>
      b.act(procedure, id, 'give-back', { sum: paid }, organisation)
    expect((await refusal(close())).code).toBe('RETURNS_OPEN')
    await back('subsidy-breach', breach, '50.00')
    await back('subsidy-balance', balance, '200.00')
    for (const what of ['recovery', 'fine']) {
      expect((await refusal(close())).code).toBe('RETURNS_OPEN')
      await b.act('subsidy-charge', charge, 'pay', { what, source: 'own' }, organisation)
    }
    await close()

    const ends = await Promise.all([b.agreement, campaign, balance, charge, breach, inspection].map(b.state))
    expect(ends).toEqual(['closed', 'closed', 'settled', 'paid', 'returned', 'closed'])
    expect(b.failures).toEqual([])
  })
})
