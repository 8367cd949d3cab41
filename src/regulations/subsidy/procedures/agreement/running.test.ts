import { describe, expect, it } from 'vitest'
import {
  costs,
  file,
  type makeBench,
  ministry,
  official,
  organisation,
  refusal,
  representative,
  running,
  stranger,
} from '../../testing/index.ts'
import type { AgreementFacts } from './index.ts'

type Bench = Awaited<ReturnType<typeof makeBench>>
const doer =
  (b: Bench) =>
  (action: string, input: unknown, actor = ministry) =>
    b.act('subsidy-agreement', b.agreement, action, input, actor)
const row = (code: string, amount: string, invoice: string | null = null) => ({
  code,
  amount,
  invoice,
  justification: 'расчёт',
})
const rows = [
  row('O.1', '10.00'),
  row('P1', '50.00'),
  row('P2.4', '80.00'),
  row('P4', '20.00'),
  row('P3', '30.00'),
]
const expense = {
  amount: '100.00',
  spentOn: '2021-03-05',
  account: 'treasury',
  purpose: 'campaign',
  operation: 'payment',
  obligation: 'договор 1',
  importContract: false,
  contract: null,
}

describe('money', () => {
  it('subsidy:13.o subsidy:20 orders after the estimate, and is paid in two working days', async () => {
    const b = await running()
    const on = doer(b)
    expect(await refusal(on('order', expense, organisation))).toMatchObject({
      code: 'ESTIMATE_FIRST',
      kind: 'state',
      clauses: ['subsidy:13.o'],
    })
    await b.open('subsidy-estimate', 'submit', { year: 2021, rows, P2: '80.00' }, organisation)
    expect(b.failures).toEqual([])
    const two = [row('O.1', '10.01'), row('P1', '90.00'), row('P3', '0.01')]
    const wrong = b.open('subsidy-estimate', 'submit', { year: 2022, rows: two, P2: '1.00' }, organisation)
    expect(await refusal(wrong)).toMatchObject({
      code: 'P3_OVER_EVENTS',
      kind: 'content',
      paths: ['rows', 'P2', 'rows'],
      clauses: ['subsidy:8/p2.4', 'subsidy:8/p2', 'subsidy:7/o'],
    })
    expect(Object.keys(await b.sees(b.agreement, 'public'))).toEqual(['draft', 'force'])
    expect((await refusal(on('order', { ...expense, spentOn: '2021-02-28' }, organisation))).code).toBe(
      'ESTIMATE_FIRST',
    )
    await on('order', expense, organisation)
    expect((await refusal(on('close', {}, official))).code).toBe('ORDERS_OPEN')
    expect((await b.file(b.agreement)).deadlines.find(({ key }) => key === 'transfer')?.due).toBe(
      '2021-03-03',
    )
    expect((await refusal(on('transfer', { order: 1, amount: '99.99' }))).code).toBe('UNKNOWN_ORDER')
    await on('transfer', { order: 1, amount: '100.00' })
    expect((await refusal(on('transfer', { order: 1, amount: '100.00' }))).code).toBe('TRANSFERRED_ALREADY')
    expect((await b.file<AgreementFacts>(b.agreement)).facts.received).toBe('100.00')
    for (const [change, code, clause] of [
      [{ purpose: 'other' }, 'NOT_TARGET_USE', 'subsidy:2'],
      [{ operation: 'deposit' }, 'FORBIDDEN_OP', 'subsidy:13.k'],
      [{ operation: 'fx' }, 'FORBIDDEN_OP', 'subsidy:13.k'],
      [{ contract: 'no-such-case' }, 'UNKNOWN_CONTRACT', 'subsidy:13.p'],
      [{ account: 'commercial' }, 'NOT_TREASURY', 'subsidy:20'],
      [{ amount: '99999900.01' }, 'LIMIT_EXCEEDED', 'subsidy:6'],
    ] as const)
      expect(await refusal(on('order', { ...expense, ...change }, organisation))).toMatchObject({
        code,
        kind: 'content',
        clauses: [clause],
      })
    await on('order', { ...expense, operation: 'fx', importContract: true }, organisation)
  })
  it('subsidy:13.p pays a contractor who agreed to inspections, and no other', async () => {
    const b = await running()
    const on = doer(b)
    await b.open('subsidy-estimate', 'submit', { year: 2021, rows, P2: '80.00' }, organisation)
    const terms = { number: '7', contractor: 'ООО «Пример»', subject: 'эфиры', amount: '100.00' }
    const enter = () =>
      b.open('subsidy-contract', 'enter', { ...terms, inspectionConsent: false }, organisation)
    const contract = await enter()
    expect(await refusal(enter())).toMatchObject({ code: 'DUPLICATE', kind: 'state' })
    expect(await refusal(on('order', { ...expense, contract }, organisation))).toMatchObject({
      code: 'NO_INSPECTION_CONSENT',
      kind: 'content',
      paths: ['contract'],
      clauses: ['subsidy:13.p'],
    })
    await b.act('subsidy-contract', contract, 'add-consent', { amendment: file('доп') }, organisation)
    await on('order', { ...expense, contract }, organisation)
    await b.act('subsidy-contract', contract, 'end', {}, organisation)
    expect((await refusal(on('order', { ...expense, contract }, organisation))).code).toBe('UNKNOWN_CONTRACT')
  })
  const amend = { kind: 'amend', template: 'форма', text: 'сумма', costs: null }
  it('subsidy:13.m goes from a cut limit to a renegotiation, and from there to a termination agreement', async () => {
    const b = await running()
    const on = doer(b)
    await on('cut-limit', { limit: '80000000.00' })
    expect((await b.file<AgreementFacts>(b.agreement)).facts.next).toBe('renegotiation')
    expect(await refusal(on('propose-supplement', amend))).toMatchObject({
      code: 'COSTS_REQUIRED',
      kind: 'content',
      clauses: ['subsidy:13.m'],
    })
    expect((await refusal(on('propose-supplement', { ...amend, costs }))).code).toBe('LIMIT_EXCEEDED')
    const less = {
      O: '8000000.00',
      P1: '5000000.00',
      P2: '67000000.00',
      P3: '1.00',
      P4: '0.00',
      P5: '0.00',
    }
    await on('propose-supplement', { ...amend, costs: less })
    expect((await refusal(on('propose-supplement', amend, organisation))).code).toBe('PROPOSAL_STANDS')
    expect((await refusal(on('answer-supplement', { agrees: true }))).code).toBe('OTHER_SIDE_ANSWERS')
    await on('answer-supplement', { agrees: false }, organisation)
    expect((await b.file<AgreementFacts>(b.agreement)).facts).toMatchObject({
      next: 'termination-agreement',
      sum: '100000000.00',
    })
    expect((await refusal(on('answer-supplement', { agrees: true }))).code).toBe('NO_PROPOSAL')
    await on('propose-supplement', { ...amend, kind: 'terminate' })
    expect(await b.state(b.agreement)).toBe('running')
    await on('answer-supplement', { agrees: true }, organisation)
    expect(await b.state(b.agreement)).toBe('terminated')
  })
  it('subsidy:13.m subsidy:14/2 takes the new sum once both sides agree', async () => {
    const b = await running()
    const on = doer(b)
    const less = { O: '0.00', P1: '5000000.00', P2: '75000000.00', P3: '0.00', P4: '0.00', P5: '0.00' }
    await on('cut-limit', { limit: '80000000.00' })
    await on('propose-supplement', { ...amend, costs: less }, organisation)
    await on('answer-supplement', { agrees: true })
    expect((await b.file<AgreementFacts>(b.agreement)).facts).toMatchObject({
      next: null,
      sum: '80000000.00',
      costs: less,
    })
  })
  it('subsidy:14/1 subsidy:14/2 needs both sides, and takes no other', async () => {
    const b = await running()
    expect((await refusal(doer(b)('propose-supplement', amend, stranger))).kind).toBe('role')
  })
  it('subsidy:13.v subsidy:13.i subsidy:23 asks by a day and cannot close with an open request', async () => {
    const b = await running()
    const on = doer(b)
    await on('ask-information', { id: 'r1', due: '2021-05-01', form: 'форма' })
    expect((await b.file(b.agreement)).deadlines.find(({ key }) => key === 'information')).toMatchObject({
      due: '2021-05-01',
      stoppedOn: null,
    })
    expect((await refusal(on('ask-information', { id: 'r1', due: '2021-06-01', form: 'форма' }))).code).toBe(
      'ASKED_ALREADY',
    )
    await b.moveTo('2021-05-02')
    const asked = (await b.file(b.agreement)).deadlines.find(({ key }) => key === 'information')
    expect(asked && asked.due < '2021-05-02' && asked.stoppedOn === null).toBe(true)
    expect((await refusal(on('close', {}, official))).code).toBe('REQUESTS_OPEN')
    await on('inform', { id: 'r1', answer: 'сведения' }, organisation)
    await on('close', {}, official)
    expect(await b.state(b.agreement)).toBe('closed')
  })
  it('subsidy:5 subsidy:13.g/3 keeps where the budget portal shows it and the day of the federal project', async () => {
    const b = await running()
    const on = doer(b)
    await on('note-budget-portal', { link: 'https://portal.example', publishedOn: '2021-03-02' })
    await on('set-forecast-day', { year: 2021, day: '2021-06-01' })
    await on('set-forecast-day', { year: 2021, day: '2021-07-01' })
    expect(await b.sees(b.agreement, 'subsidy-organisation')).toMatchObject({
      budgetPortal: { link: 'https://portal.example', publishedOn: '2021-03-02' },
      forecastDays: [{ year: 2021, day: '2021-07-01' }],
    })
  })
  it('subsidy:13.j keeps the one before when another representative is named', async () => {
    const b = await running()
    await doer(b)('name-representative', { ...representative, person: 'person-2' }, organisation)
    const { facts } = await b.file<AgreementFacts>(b.agreement)
    expect([facts.representative?.person, facts.formerRepresentatives.map(({ person }) => person)]).toEqual([
      'person-2',
      ['person-1'],
    ])
  })
})
