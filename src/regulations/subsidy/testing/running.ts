import { agreementItems } from '../parameters.ts'
import { type Bench, file, makeBench, ministry, official, organisation } from './bench.ts'

export const costs = {
  O: '10000000.00',
  P1: '5000000.00',
  P2: '85000000.00',
  P3: '70000000.00',
  P4: '30000000.00',
  P5: '20000000.00',
}
export const plan = { N1: '1', N2: '1', N3: '10000000', N4: '500', N5: '12' }
/** What the Ministry finds of a sound Organisation. */
export const clean = {
  asOf: '2021-02-01',
  taxDebt: '0.00',
  overdue: '0.00',
  reorganisation: false,
  liquidation: false,
  bankruptcy: false,
  suspended: false,
  disqualified: false,
  foreign: false,
  offshoreShare: '50.00',
  otherFunding: false,
}
/** Everything an agreement has to contain. */
export const filled = {
  template: 'форма 2021',
  source: 'federal-budget',
  sections: { conditions: 'условия', purpose: 'campaign', procedure: 'порядок' },
  items: agreementItems.map((item) => ({ item, text: 'положение' })),
  plans: [
    { year: 2021, ...plan },
    { year: 2022, ...plan },
  ],
  methods: ['N1', 'N2', 'N3', 'N4', 'N5'].map((indicator) => ({
    indicator,
    records: 'записи кампании',
    unit: 'единица',
    counting: 'каждое один раз',
    measuredOn: '31 декабря',
  })),
  formula: { fine: 'R1', recovery: 'literal' },
  treasuryAccount: '0000 вымышленный',
}
export const representative = {
  person: 'person-1',
  name: 'Вымышленный Представитель',
  position: 'советник',
  contacts: 'представитель@пример.рф',
}

/** Concludes the agreement up to its drafting. */
export async function drafting(): Promise<Bench> {
  const b = await makeBench()
  await b.act('subsidy-agreement', b.agreement, 'check-requirements', clean, ministry)
  await b.act(
    'subsidy-agreement',
    b.agreement,
    'decide',
    { decision: 'conclude', grounds: [], evidence: null },
    official,
  )
  await b.act('subsidy-agreement', b.agreement, 'notify', { notice: file('уведомление') }, ministry)
  return b
}

/** A signed agreement. */
export async function running(): Promise<Bench> {
  const b = await drafting()
  const on = (action: string, input: unknown, actor = ministry) =>
    b.act('subsidy-agreement', b.agreement, action, input, actor)
  await on('calculate', { ...costs, limit: '100000000.00' })
  await on('fill', filled)
  await on('name-representative', representative, organisation)
  await on('sign', {}, organisation)
  await on('sign', {})
  return b
}

/** An agreement under which a sum came. */
export async function funded(amount: string): Promise<Bench> {
  const b = await running()
  const rows = [{ code: 'P1', amount, invoice: null, justification: 'расчёт' }]
  await b.open('subsidy-estimate', 'submit', { year: 2021, rows, P2: null }, organisation)
  const order = {
    amount,
    spentOn: '2021-03-01',
    account: 'treasury',
    purpose: 'campaign',
    operation: 'payment',
    obligation: 'договор 1',
    importContract: false,
    contract: null,
  }
  await b.act('subsidy-agreement', b.agreement, 'order', order, organisation)
  await b.act('subsidy-agreement', b.agreement, 'transfer', { order: 1, amount }, ministry)
  return b
}
