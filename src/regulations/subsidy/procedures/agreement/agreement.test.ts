import { describe, expect, it } from 'vitest'
import {
  clean,
  costs,
  drafting,
  file,
  filled,
  makeBench,
  ministry,
  official,
  organisation,
  papers,
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
  importContract: false,
  inspectionConsent: true,
}

describe('the package and the decision', () => {
  it('subsidy:18/2 subsidy:18/3 concludes when everything is sound, and gives notice', async () => {
    const b = await drafting()
    expect(await b.state(b.agreement)).toBe('drafting')
    const { deadlines } = await b.file(b.agreement)
    expect(deadlines.map(({ key, due, stoppedOn }) => [key, due, stoppedOn])).toEqual([
      ['review', '2021-03-16', '2021-03-01'],
      ['notice', '2021-03-09', '2021-03-01'],
    ])
  })
  it('subsidy:19 subsidy:19.a subsidy:15.z refuses on the grounds found, and on no other', async () => {
    const b = await makeBench(papers.filter(({ document }) => document !== '15.z'))
    const on = doer(b)
    const decide = (decision: string, grounds: string[]) =>
      on('decide', { decision, grounds, evidence: null }, official)
    expect(await refusal(decide('refuse', ['subsidy:19.a']))).toMatchObject({
      code: 'CHECK_FIRST',
      kind: 'state',
    })
    await on('check-requirements', clean)
    expect(await refusal(decide('refuse', []))).toMatchObject({
      code: 'NO_GROUND',
      kind: 'content',
      paths: ['grounds', 'grounds'],
    })
    expect(await refusal(decide('conclude', []))).toMatchObject({ code: 'OPEN_GROUND', kind: 'state' })
    expect(await refusal(decide('refuse', ['subsidy:19.a', 'subsidy:19.v']))).toMatchObject({
      code: 'GROUNDS_DIFFER',
    })
    expect(
      await refusal(on('decide', { decision: 'refuse', grounds: ['subsidy:19.a'], evidence: null })),
    ).toMatchObject({ kind: 'role' })
    await decide('refuse', ['subsidy:19.a'])
    expect(await b.state(b.agreement)).toBe('refused')
  })
  it.each([
    ['subsidy:15.a', { certified: false }],
    ['subsidy:15.b', { certified: false }],
    ['subsidy:15.v', { asOf: '2021-03-01' }],
    ['subsidy:15.v', { signer: 'other' }],
  ])('%s subsidy:19.b is defective with %o', async (clause, change) => {
    const b = await makeBench(
      papers.map((one) => (`subsidy:${one.document}` === clause ? { ...one, ...change } : one)),
    )
    await doer(b)('check-requirements', clean)
    await doer(b)('decide', { decision: 'refuse', grounds: ['subsidy:19.b'], evidence: null }, official)
    expect(await b.state(b.agreement)).toBe('refused')
  })
  it.each([
    ['subsidy:16/1', { taxDebt: '0.01' }],
    ['subsidy:16/2', { overdue: '0.01' }],
    ['subsidy:16/3', { suspended: true }],
    ['subsidy:16/4', { disqualified: true }],
    ['subsidy:16/5', { offshoreShare: '50.01' }],
    ['subsidy:16/6', { otherFunding: true }],
  ])('%s subsidy:19.v fails with %o', async (clause, change) => {
    const b = await makeBench()
    await doer(b)('check-requirements', { ...clean, ...change })
    expect((await b.file<AgreementFacts>(b.agreement)).facts.failed).toEqual([clause.slice(8)])
    await doer(b)('decide', { decision: 'refuse', grounds: ['subsidy:19.v'], evidence: null }, official)
  })
  it('subsidy:16 subsidy:19.g subsidy:17 checks on the one day, and backs what it calls false', async () => {
    const b = await makeBench()
    const on = doer(b)
    expect(await refusal(on('check-requirements', { ...clean, asOf: '2021-03-01' }))).toMatchObject({
      code: 'AS_OF',
      clauses: ['subsidy:16'],
    })
    expect((await refusal(on('check-requirements', { ...clean, offshoreShare: '100.01' }))).code).toBe(
      'SHARE',
    )
    await on('check-requirements', clean)
    const decide = (evidence: string | null) =>
      on('decide', { decision: 'refuse', grounds: ['subsidy:19.g'], evidence }, official)
    expect(await refusal(decide(null))).toMatchObject({
      code: 'EVIDENCE_REQUIRED',
      kind: 'content',
      paths: ['evidence'],
    })
    await decide(file('выписка'))
  })
  it('subsidy:4 takes documents of the one recipient only', async () => {
    const b = await makeBench()
    const attempt = b.engine.act({
      tenant: 'ministry',
      procedure: 'subsidy-agreement',
      case: null,
      parent: null,
      action: 'submit',
      input: { month: '2021-03', papers: [] },
      actor: stranger,
    })
    expect((await refusal(attempt)).kind).toBe('role')
  })
})

describe('the agreement', () => {
  it('subsidy:7/o subsidy:6 computes the sum, within the share and the limit', async () => {
    const b = await drafting()
    const on = doer(b)
    const limit = '100000000.00'
    expect((await refusal(on('calculate', { ...costs, O: '10000000.01', limit: '200000000.00' }))).code).toBe(
      'O_OVER_10',
    )
    expect(await refusal(on('calculate', { ...costs, limit: '99999999.99' }))).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      kind: 'content',
      clauses: ['subsidy:6'],
    })
    await on('calculate', { ...costs, limit })
    expect((await b.file<AgreementFacts>(b.agreement)).facts.sum).toBe(limit)
  })
  it('subsidy:13 subsidy:13.n subsidy:13.j is not signed with a blank item or without a representative', async () => {
    const b = await drafting()
    const on = doer(b)
    await on('calculate', { ...costs, limit: '100000000.00' })
    await on('fill', { ...filled, methods: filled.methods.slice(1) })
    expect(await refusal(on('sign', {}))).toMatchObject({
      code: 'ITEMS_BLANK',
      kind: 'content',
      clauses: ['subsidy:13', 'subsidy:13.j'],
    })
    await on('fill', filled)
    expect((await refusal(on('sign', {}))).code).toBe('NO_REPRESENTATIVE')
    await on('name-representative', representative, organisation)
    await on('sign', {})
    expect((await refusal(on('sign', {}))).code).toBe('SIGNED_ALREADY')
    await on('sign', {}, organisation)
    expect(await b.state(b.agreement)).toBe('running')
  })
  it('subsidy:d.0 subsidy:d.2 shows everywhere that it is a draft without a number', async () => {
    const b = await makeBench()
    expect(await b.sees(b.agreement, 'subsidy-control')).toMatchObject({
      draft: { banner: 'draft', actNumber: null },
    })
    expect(await b.sees(b.agreement, 'contractor')).toEqual({})
  })
})

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
    expect((await refusal(on('order', { ...expense, spentOn: '2021-02-28' }, organisation))).code).toBe(
      'ESTIMATE_FIRST',
    )
    await on('order', expense, organisation)
    expect((await b.file(b.agreement)).deadlines.find(({ key }) => key === 'transfer')?.due).toBe(
      '2021-03-03',
    )
    await on('transfer', { order: 1, amount: '100.00' })
    expect((await b.file<AgreementFacts>(b.agreement)).facts.received).toBe('100.00')
    for (const [change, code, clause] of [
      [{ purpose: 'other' }, 'NOT_TARGET_USE', 'subsidy:2'],
      [{ operation: 'deposit' }, 'FORBIDDEN_OP', 'subsidy:13.k'],
      [{ operation: 'fx' }, 'FORBIDDEN_OP', 'subsidy:13.k'],
      [{ inspectionConsent: false }, 'NO_INSPECTION_CONSENT', 'subsidy:13.p'],
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
  it('subsidy:13.m goes from a cut limit to a renegotiation, and from there to a termination agreement', async () => {
    const b = await running()
    const on = doer(b)
    await on('cut-limit', { limit: '80000000.00' })
    expect((await refusal(on('answer-supplement', { agrees: true }))).code).toBe('OTHER_SIDE_ANSWERS')
    await on('answer-supplement', { agrees: false }, organisation)
    expect((await b.file<AgreementFacts>(b.agreement)).facts.next).toBe('termination-agreement')
    expect((await refusal(on('answer-supplement', { agrees: true }))).code).toBe('NO_PROPOSAL')
    await on('propose-supplement', { kind: 'terminate', text: 'расторжение' })
    expect(await b.state(b.agreement)).toBe('running')
    await on('answer-supplement', { agrees: true }, organisation)
    expect(await b.state(b.agreement)).toBe('terminated')
  })
  it('subsidy:14/1 subsidy:14/2 needs both sides, and takes no other', async () => {
    const b = await running()
    expect(
      (await refusal(doer(b)('propose-supplement', { kind: 'amend', text: 'срок' }, stranger))).kind,
    ).toBe('role')
  })
  it('subsidy:13.v subsidy:13.i subsidy:23 asks by a day and cannot close with an open request', async () => {
    const b = await running()
    const on = doer(b)
    await on('ask-information', { id: 'r1', due: '2021-05-01', form: 'форма' })
    expect((await b.file(b.agreement)).deadlines.find(({ key }) => key === 'information')).toMatchObject({
      due: '2021-05-01',
      stoppedOn: null,
    })
    expect((await refusal(on('close', {}, official))).code).toBe('REQUESTS_OPEN')
    await on('inform', { id: 'r1', answer: 'сведения' }, organisation)
    await on('close', {}, official)
    expect(await b.state(b.agreement)).toBe('closed')
  })
  it('subsidy:24/1 subsidy:24/2 returns what is not needed', async () => {
    const b = await running()
    const on = doer(b)
    expect((await refusal(on('decide-balance', { balance: '3.00', need: '3.01' }, official))).code).toBe(
      'NEED_OVER_BALANCE',
    )
    await on('decide-balance', { balance: '3000000.00', need: '1000000.00' }, official)
    expect((await b.file<AgreementFacts>(b.agreement)).facts.balance).toEqual({
      return: '2000000.00',
      usable: '1000000.00',
    })
  })
})
