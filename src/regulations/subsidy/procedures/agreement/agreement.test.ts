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
  stranger,
} from '../../testing/index.ts'
import type { AgreementFacts } from './index.ts'

type Bench = Awaited<ReturnType<typeof makeBench>>
const doer =
  (b: Bench) =>
  (action: string, input: unknown, actor = ministry) =>
    b.act('subsidy-agreement', b.agreement, action, input, actor)

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
    expect(await b.state(b.agreement)).toBe('refusing')
    await on('notify', { notice: file('уведомление') })
    expect(await b.state(b.agreement)).toBe('refused')
    expect((await b.file(b.agreement)).deadlines.every(({ stoppedOn }) => stoppedOn !== null)).toBe(true)
  })
  it.each([
    ['subsidy:15.a', { certified: false }],
    ['subsidy:15.b', { certified: false }],
    ['subsidy:15.b', { until: '2021-02-28' }],
    ['subsidy:15.v', { asOf: '2021-03-01' }],
    ['subsidy:15.v', { signer: 'other' }],
    ['subsidy:15.g', { asOf: '2021-02-02' }],
    ['subsidy:15.d', { signer: 'other' }],
    ['subsidy:15.e', { asOf: null }],
    ['subsidy:15.zh', { asOf: '2020-12-01' }],
    ['subsidy:15.z', { signer: 'other' }],
  ])('%s subsidy:19.b is defective with %o', async (clause, change) => {
    const b = await makeBench(
      papers.map((one) => (`subsidy:${one.document}` === clause ? { ...one, ...change } : one)),
    )
    await doer(b)('check-requirements', clean)
    await doer(b)('decide', { decision: 'refuse', grounds: ['subsidy:19.b'], evidence: null }, official)
    expect(await b.state(b.agreement)).toBe('refusing')
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
    expect(await refusal(on('check-requirements', { ...clean, taxDebt: '1.00' }))).toMatchObject({
      code: 'CHECKED_ALREADY',
      kind: 'state',
    })
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
    expect(
      await refusal(on('calculate', { ...costs, limit, P3: '85000000.01', P4: '85000000.00' })),
    ).toMatchObject({
      code: 'NESTING_P3_P2',
      paths: ['P3', 'P4'],
      clauses: ['subsidy:8/p3', 'subsidy:8/p3'],
    })
    await on('calculate', { ...costs, limit })
    expect((await b.file<AgreementFacts>(b.agreement)).facts.sum).toBe(limit)
    expect(await b.sees(b.agreement, 'public')).toEqual({})
  })
  it('subsidy:13 subsidy:13.n subsidy:13.j is not signed with a blank item or without a representative', async () => {
    const b = await drafting()
    const on = doer(b)
    await on('calculate', { ...costs, limit: '100000000.00' })
    await on('fill', { ...filled, methods: filled.methods.slice(1) })
    expect(await refusal(on('sign', {}))).toMatchObject({
      code: 'ITEMS_BLANK',
      kind: 'content',
      clauses: ['subsidy:13', 'subsidy:13.n', 'subsidy:13.j'],
    })
    await on('fill', filled)
    expect((await refusal(on('sign', {}))).code).toBe('NO_REPRESENTATIVE')
    await on('name-representative', representative, organisation)
    await on('sign', {})
    expect((await refusal(on('sign', {}))).code).toBe('SIGNED_ALREADY')
    await on('sign', {}, organisation)
    expect(await b.state(b.agreement)).toBe('running')
  })
  it.each([
    ['subsidy:13.a', { sections: { ...filled.sections, conditions: null } }],
    ['subsidy:13.b', { plans: [] }],
    ['subsidy:13.l', { formula: null }],
    ['subsidy:13.r', { treasuryAccount: null }],
    ['subsidy:13.zh', { items: filled.items.filter(({ item }) => item !== '13.zh') }],
  ])('%s is a letter that a signed agreement has, not %o', async (_, change) => {
    const b = await drafting()
    const on = doer(b)
    await on('calculate', { ...costs, limit: '100000000.00' })
    await on('name-representative', representative, organisation)
    await on('fill', { ...filled, ...change })
    expect(await refusal(on('sign', {}))).toMatchObject({ code: 'ITEMS_BLANK', kind: 'content' })
    await on('fill', filled)
    await on('sign', {})
  })
  it.each([
    ['subsidy:1', { source: 'other' }, 'OTHER_SOURCE'],
    ['subsidy:13.a', { sections: { ...filled.sections, purpose: 'other' } }, 'OTHER_PURPOSE'],
    ['subsidy:13.b', { plans: [filled.plans[0], filled.plans[0]] }, 'DOUBLE_YEAR'],
  ])('%s refuses %o', async (clause, change, code) => {
    const b = await drafting()
    expect(await refusal(doer(b)('fill', { ...filled, ...change }))).toMatchObject({
      code,
      kind: 'content',
      clauses: [clause],
    })
  })
  it('subsidy:d.0 subsidy:d.2 shows everywhere that it is a draft without a number', async () => {
    const b = await makeBench()
    expect(await b.sees(b.agreement, 'subsidy-control')).toMatchObject({
      draft: { banner: 'draft', actNumber: null },
      force: { effectiveFrom: null, mode: 'training' },
    })
    expect(await b.sees(b.agreement, 'contractor')).toEqual({})
  })
})
