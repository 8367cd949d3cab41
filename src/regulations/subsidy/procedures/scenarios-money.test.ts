import { describe, expect, it } from 'vitest'
import { amount } from '../rules/index.ts'
import {
  type Attempt,
  carried,
  clean,
  control,
  costs,
  drafting,
  filled,
  funded,
  makeBench,
  ministry,
  official,
  organisation,
  problemOf,
  representative,
  running,
  type Scenario,
  stranger,
} from '../testing/index.ts'

const row = (code: string, amount: string, invoice: string | null = null) => ({
  code,
  amount,
  invoice,
  justification: 'расчёт',
})
const estimate = async (rows: unknown, P2: string | null = null): Promise<Attempt> => {
  const b = await running()
  return () => b.open('subsidy-estimate', 'submit', { year: 2021, rows, P2 }, organisation)
}
const expense = {
  amount: '1.00',
  spentOn: '2021-03-01',
  account: 'treasury',
  purpose: 'campaign',
  operation: 'payment',
  obligation: 'договор 1',
  importContract: false,
  contract: null,
}

const scenarios: readonly Scenario[] = [
  [
    'SUB-017',
    'subsidy:7/o8 subsidy:8/p4 one invoice in O.8 and P4',
    409,
    'DOUBLE_BOOKING',
    'subsidy:7/o8',
    'rows',
    () =>
      estimate([row('O.8', '1.00', '17'), row('P2.4', '90.00'), row('P3', '90.00'), row('P4', '1.00', '17')]),
  ],
  [
    'SUB-213',
    'subsidy:26/2 an order without its day',
    422,
    'DUE_REQUIRED',
    'subsidy:26/2',
    'due',
    async () => {
      const b = await funded('100.00')
      const breach = { found: 'нарушение', source: 'проверка', sum: '1.00' }
      const id = await b.open('subsidy-breach', 'record', breach, control)
      return () => b.act('subsidy-breach', id, 'demand', { receivedOn: '2021-06-01', due: null }, control)
    },
  ],
  [
    'SUB-310',
    'subsidy:19 subsidy:18/2 a refusal with no ground',
    422,
    'NO_GROUND',
    'subsidy:19',
    'grounds',
    async () => {
      const b = await makeBench([])
      await b.act('subsidy-agreement', b.agreement, 'check-requirements', clean, ministry)
      const decision = { decision: 'refuse', grounds: [], evidence: null }
      return () => b.act('subsidy-agreement', b.agreement, 'decide', decision, official)
    },
  ],
  [
    'SUB-321',
    'subsidy:13.o an expense before its estimate',
    409,
    'ESTIMATE_FIRST',
    'subsidy:13.o',
    'spentOn',
    async () => {
      const b = await running()
      await b.moveTo('2021-03-05')
      await b.open(
        'subsidy-estimate',
        'submit',
        { year: 2021, rows: [row('P1', '9.00')], P2: null },
        organisation,
      )
      return () => b.act('subsidy-agreement', b.agreement, 'order', expense, organisation)
    },
  ],
  [
    'SUB-X07',
    'subsidy:7/o2 subsidy:7/o1 insurance without wages',
    422,
    'INSURANCE_WITHOUT_WAGES',
    'subsidy:7/o2',
    'rows',
    () => estimate([row('O.1', '0.00'), row('O.2', '100.00'), row('P1', '1000.00')]),
  ],
  [
    'SUB-X09',
    'subsidy:8/p2 subsidy:8/p2.4 P2 that is not the sum of its rows',
    422,
    'P2_MISMATCH',
    'subsidy:8/p2',
    'P2',
    () =>
      estimate(
        [row('P2.1', '10.00'), row('P2.2', '5.00'), row('P2.3', '5.00'), row('P2.4', '60.00')],
        '90.00',
      ),
  ],
  [
    'SUB-X11',
    'subsidy:13 subsidy:13.n an agreement without letter n',
    422,
    'ITEMS_BLANK',
    'subsidy:13',
    'items',
    async () => {
      const b = await drafting()
      const on = (action: string, input: unknown, actor = ministry) =>
        b.act('subsidy-agreement', b.agreement, action, input, actor)
      await on('calculate', { ...costs, limit: '100000000.00' })
      await on('fill', { ...filled, items: filled.items.filter(({ item }) => item !== '13.n') })
      await on('name-representative', representative, organisation)
      return () => on('sign', {})
    },
  ],
  [
    'SUB-X13',
    'subsidy:13.p a contractor without consent to inspections',
    422,
    'NO_INSPECTION_CONSENT',
    'subsidy:13.p',
    'contract',
    async () => {
      const b = await funded('1.00')
      const terms = { number: '7', contractor: 'ООО «Пример»', subject: 'эфиры', amount: '1.00' }
      const contract = await b.open(
        'subsidy-contract',
        'enter',
        { ...terms, inspectionConsent: false },
        organisation,
      )
      return () => b.act('subsidy-agreement', b.agreement, 'order', { ...expense, contract }, organisation)
    },
  ],
  [
    'SUB-X17',
    'subsidy:26 subsidy:13.e a return above what was received',
    422,
    'OVER_RECEIVED',
    'subsidy:26',
    'sum',
    async () => {
      const b = await funded('100.00')
      return () =>
        b.open(
          'subsidy-breach',
          'record',
          { found: 'нарушение', source: 'проверка', sum: '101.00' },
          ministry,
        )
    },
  ],
  [
    'SUB-X20',
    'subsidy:20 an account of a commercial bank',
    422,
    'NOT_TREASURY',
    'subsidy:20',
    'account',
    async () => {
      const b = await funded('1.00')
      const order = { ...expense, account: 'commercial' }
      return () => b.act('subsidy-agreement', b.agreement, 'order', order, organisation)
    },
  ],
  [
    'SUB-X23',
    'subsidy:2 an expense off purpose',
    422,
    'NOT_TARGET_USE',
    'subsidy:2',
    'purpose',
    async () => {
      const b = await funded('1.00')
      const order = { ...expense, purpose: 'other' }
      return () => b.act('subsidy-agreement', b.agreement, 'order', order, organisation)
    },
  ],
  [
    'SUB-X26',
    'subsidy:25 an inspector who is none',
    403,
    'ROLE_NOT_ALLOWED',
    null,
    null,
    async () => {
      const b = await running()
      const card = { number: '1', inspector: 'i', scope: 'расходы', begins: '2021-06-01', ends: '2021-06-02' }
      return () => b.open('subsidy-inspection', 'open', card, stranger)
    },
  ],
  [
    'SUB-F61',
    'subsidy:4 documents of another than the one recipient',
    403,
    'ROLE_NOT_ALLOWED',
    null,
    null,
    async () => {
      const b = await running()
      return () =>
        b.engine.act({
          tenant: 'fund',
          procedure: 'subsidy-agreement',
          case: null,
          parent: null,
          action: 'submit',
          input: { month: '2021-03', papers: [] },
          actor: stranger,
        })
    },
  ],
  [
    'SUB-F62',
    'subsidy:14/2 a termination that one side wants',
    409,
    'OTHER_SIDE_ANSWERS',
    'subsidy:14/2',
    null,
    async () => {
      const b = await running()
      const on = (action: string, input: unknown) =>
        b.act('subsidy-agreement', b.agreement, action, input, ministry)
      await on('propose-supplement', {
        kind: 'terminate',
        template: 'форма',
        text: 'расторгнуть',
        costs: null,
      })
      return () => on('answer-supplement', { agrees: true })
    },
  ],
]

describe('scenarios of the agreement and its money', () => {
  it.each(scenarios)('%s %s: %i %s', carried)
  it('SUB-014 SUB-015 subsidy:7 subsidy:8 sums are computed, a typed one that differs is refused with the right one', () => {
    const given = { O: '10.00', P1: '5.00', P2: '85.00', P3: '70.00', P4: '30.00', P5: '20.00' }
    const told = (sums: object) => {
      const problem = problemOf(amount, { ...given, ...sums })
      return [problem?.code, problem?.kind, problem?.items[0]?.operands?.computed]
    }
    expect(told({ S: '101.00' })).toEqual(['SUM_MISMATCH', 'content', '100.00'])
    expect(told({ P: '210.00' })).toEqual(['SUM_MISMATCH', 'content', '90.00'])
  })
  it('SUB-X12 subsidy:13.m a cut limit without an agreement leads to a termination agreement', async () => {
    const b = await running()
    const on = (action: string, input: unknown, actor = ministry) =>
      b.act('subsidy-agreement', b.agreement, action, input, actor)
    await on('cut-limit', { limit: '80000000.00' })
    const less = { ...costs, O: '0.00', P2: '75000000.00' }
    await on('propose-supplement', { kind: 'amend', template: 'форма', text: 'сумма', costs: less })
    await on('answer-supplement', { agrees: false }, organisation)
    expect(await b.sees(b.agreement, 'subsidy-ministry')).toMatchObject({ next: 'termination-agreement' })
  })
})
