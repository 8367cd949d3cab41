import { type Bench, ministry, organisation } from './bench.ts'
import { formOf, underWay } from './year.ts'

/** An agreement with a case of every kind under it, each somewhere on its way. */
export async function everyKind(): Promise<Bench> {
  const { b } = await underWay()
  const rows = [{ code: 'P1', amount: '1.00', invoice: null, justification: 'расчёт' }]
  const inspection = {
    number: '1',
    inspector: 'inspector-1',
    scope: 'расходы',
    begins: '2021-06-01',
    ends: '2021-06-02',
  }
  const contract = {
    number: '1',
    contractor: 'ООО «Пример»',
    subject: 'эфиры',
    amount: '1.00',
    inspectionConsent: true,
  }
  await b.moveTo('2022-01-10')
  await formOf(b, 'result')
  await b.open('subsidy-estimate', 'submit', { year: 2022, rows, P2: null }, organisation)
  await b.open('subsidy-contract', 'enter', contract, organisation)
  await b.open('subsidy-portal', 'open', { link: 'https://portal.example' }, organisation)
  const account = { platform: 'сеть', handle: 'кампания', owner: 'Организация' }
  await b.open('subsidy-account', 'list', account, organisation)
  await b.open('subsidy-person', 'designate', { person: 'person-9', purpose: 'лекции' }, ministry)
  await b.open('subsidy-report', 'expect', { kind: 'result', period: 'final', year: 2021 }, ministry)
  await b.open('subsidy-balance', 'record', { year: 2022, balance: '0.00' }, ministry)
  const breach = { found: 'расход без договора', source: 'проверка 1', sum: '0.00' }
  await b.open('subsidy-breach', 'record', breach, ministry)
  await b.open('subsidy-charge', 'draft', { year: 2021 }, ministry)
  await b.open('subsidy-inspection', 'open', inspection, ministry)
  return b
}
