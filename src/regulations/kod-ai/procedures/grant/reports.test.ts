import { describe, expect, it } from 'vitest'
import {
  checkLinks,
  doStage,
  factsOf,
  fileReport,
  finance,
  type Granted,
  granted,
  memberActor,
  officer,
  onGrant,
  payTranche,
  refusal,
  reportOf,
} from '../../testing/index.ts'
import type { StageReport } from './report.ts'

type Documents = StageReport['documents']

async function started(members = 2): Promise<Granted> {
  const g = await granted(members)
  await payTranche(g, 1)
  return g
}

async function atFinal(members = 1): Promise<Granted> {
  const g = await started(members)
  await doStage(g, 1)
  await payTranche(g, 2)
  await checkLinks(g)
  return g
}

/** Files the reports of a stage with some documents changed. */
async function filed(
  g: Granted,
  stage: number,
  change: (documents: Documents) => Partial<Documents>,
  over: Partial<StageReport> = {},
) {
  const report = await reportOf(g, stage)
  return onGrant(
    g,
    'file-report',
    { ...report, documents: { ...report.documents, ...change(report.documents) }, ...over },
    memberActor(0),
  )
}

describe('what is filed', () => {
  it('kod-ai:6.4.3 kod-ai:6.4.3/1 kod-ai:6.4.3/2 kod-ai:6.4.3/3 kod-ai:contract-app-7.interim three documents at an interim stage', async () => {
    const g = await started()
    for (const kind of ['research', 'expenses', 'act'] as const)
      expect(await refusal(filed(g, 1, () => ({ [kind]: null })))).toEqual({
        code: 'DOCUMENTS_MISSING',
        kind: 'content',
        clauses: ['kod-ai:6.4.3'],
      })
    await fileReport(g, 1)
  })

  it('kod-ai:6.4.5 kod-ai:6.4.5/4 kod-ai:6.4.5/5 kod-ai:contract-6.1 kod-ai:contract-app-7.final five at the last one', async () => {
    const g = await atFinal()
    for (const kind of ['research', 'expenses', 'act', 'result', 'indicator'] as const)
      expect(await refusal(filed(g, 2, () => ({ [kind]: null })))).toMatchObject({
        code: 'DOCUMENTS_MISSING',
        clauses: expect.arrayContaining(['kod-ai:6.4.5']),
      })
    await fileReport(g, 2)
  })

  it('kod-ai:6.3/2 kod-ai:contract-6.2.due kod-ai:contract-4.1.b kod-ai:6.5/2 the last day is in time, the next one a day late', async () => {
    for (const [day, late] of [
      ['2025-02-26', 0],
      ['2025-02-27', 1],
      ['2025-03-08', 10],
    ] as const) {
      const g = await started()
      await g.bench.moveTo(day)
      await fileReport(g, 1)
      const [stage] = (await factsOf(g)).stages
      expect(stage!.filings[0]).toMatchObject({ on: day, daysLate: late })
      expect((await factsOf(g)).missed.filter((m) => m.deadline === 'stage-report')).toHaveLength(
        late ? 1 : 0,
      )
    }
  })

  it('kod-ai:contract-app-5.head-stage a stage that is not in the schedule, and one that is accepted', async () => {
    const g = await started()
    const report = await reportOf(g, 1)
    expect(await refusal(onGrant(g, 'file-report', { ...report, stage: 5 }, memberActor(0)))).toMatchObject({
      code: 'UNKNOWN_STAGE',
      clauses: ['kod-ai:contract-app-5.head-stage'],
    })
    await doStage(g, 1)
    expect(await refusal(fileReport(g, 1))).toMatchObject({ code: 'STAGE_STATUS' })
  })

  it('kod-ai:6.9 kod-ai:contract-4.1.i kod-ai:contract-4.1.a kod-ai:contract-app-9.done truth, works and signatures', async () => {
    const g = await started(2)
    const report = await reportOf(g, 1)
    const file = (change: Partial<StageReport>) =>
      onGrant(g, 'file-report', { ...report, ...change }, memberActor(0))
    expect(await refusal(file({ truth: false }))).toMatchObject({ code: 'TRUTH', clauses: ['kod-ai:6.9'] })
    expect(await refusal(file({ worksDone: ['work-1'] }))).toMatchObject({
      code: 'WORKS_UNDONE',
      clauses: ['kod-ai:contract-4.1.a'],
    })
    expect(await refusal(file({ signatures: report.signatures.slice(1) }))).toMatchObject({
      code: 'SIGNATURES_MISSING',
      clauses: ['kod-ai:contract-app-5.assurance'],
    })
    const forged = report.signatures.map((s) => ({ ...s, verified: false }))
    expect(await refusal(file({ signatures: forged }))).toMatchObject({ code: 'SIGNATURE_INVALID' })
    expect(await refusal(onGrant(g, 'file-report', report, officer))).toMatchObject({ kind: 'role' })
  })
})

describe('annex 5, expenses', () => {
  const row = (d: Documents, change: object) => ({
    expenses: { ...d.expenses!, rows: d.expenses!.rows.map((r, i) => (i === 0 ? { ...r, ...change } : r)) },
  })

  it.each([
    ['kod-ai:contract-app-5.col-2', 'ESTIMATE_CHANGED', { approved: '1500000.01' }],
    ['kod-ai:contract-app-5.col-3', 'CUMULATIVE', { cumulative: '749999.99' }],
    ['kod-ai:contract-app-5.unit', 'NEGATIVE', { stage: '-0.01', cumulative: '-0.01' }],
    ['kod-ai:contract-app-5.col-5', 'EXPLAIN', { stage: '0.00', cumulative: '0.00', note: '' }],
    ['kod-ai:6.3/3', 'OVER_ESTIMATE', { stage: '1500000.01', cumulative: '1500000.01', note: 'много' }],
  ])('%s %s', async (clause, code, change) => {
    const g = await started()
    expect(await refusal(filed(g, 1, (d) => row(d, change)))).toMatchObject({
      code,
      kind: 'content',
      clauses: [clause],
    })
  })

  it('kod-ai:contract-app-5.col-1 kod-ai:contract-app-5.fn-1 kod-ai:2.6 kod-ai:contract-4.1.v a row that is not in the estimate', async () => {
    const g = await started()
    expect(await refusal(filed(g, 1, (d) => row(d, { person: 'person-9' })))).toMatchObject({
      code: 'NOT_IN_ESTIMATE',
      clauses: ['kod-ai:contract-app-5.col-1'],
    })
    expect(
      await refusal(filed(g, 1, (d) => ({ expenses: { ...d.expenses!, rows: d.expenses!.rows.slice(1) } }))),
    ).toMatchObject({ clauses: ['kod-ai:contract-app-5.col-1'] })
  })

  it('kod-ai:contract-app-5.head-cost the cost of the stage is that of the schedule', async () => {
    const g = await started()
    expect(
      await refusal(filed(g, 1, (d) => ({ expenses: { ...d.expenses!, stageCost: '1.00' } }))),
    ).toMatchObject({ code: 'STAGE_COST', clauses: ['kod-ai:contract-app-5.head-cost'] })
  })

  it('kod-ai:contract-app-7.fn-spend more than the sum of the stages needs a note', async () => {
    const g = await started()
    const more = { stage: '750000.01', cumulative: '750000.01' }
    expect(await refusal(filed(g, 1, (d) => row(d, more)))).toMatchObject({
      code: 'OVER_STAGE',
      clauses: ['kod-ai:contract-app-7.fn-spend'],
    })
    await filed(g, 1, (d) => row(d, { ...more, note: 'раньше срока' }))
  })

  it('kod-ai:contract-app-5.col-3 kod-ai:contract-app-5.col-4 kod-ai:contract-app-5.total sums add up over the stages', async () => {
    const g = await atFinal(2)
    await fileReport(g, 2)
    const { expenses } = (await factsOf(g)).ledger
    expect(expenses.map((e) => [e.stage, e.person, e.spent, e.accepted])).toEqual([
      [1, 'person-1', '750000.00', true],
      [1, 'person-2', '750000.00', true],
      [2, 'person-1', '750000.00', false],
      [2, 'person-2', '750000.00', false],
    ])
  })

  it('kod-ai:contract-app-5.unit a sum with three digits or an exponent is no input', async () => {
    const g = await started()
    for (const stage of ['1.000', '1e5'])
      expect((await refusal(filed(g, 1, (d) => row(d, { stage })))).code).toBe('INVALID_INPUT')
  })
})

describe('annexes 9 and 10', () => {
  it.each([
    ['kod-ai:contract-app-9.stage-cost', { stageCost: '1.00' }],
    ['kod-ai:contract-app-9.transferred', { transferred: '1.00' }],
    ['kod-ai:contract-app-9.total', { total: '1.00' }],
    ['kod-ai:contract-app-9.summary', { summary: 'коротко' }],
  ])('%s the act says what the case says', async (clause, change) => {
    const g = await started()
    expect(await refusal(filed(g, 1, (d) => ({ act: { ...d.act!, ...change } })))).toMatchObject({
      clauses: [clause],
    })
  })

  it('kod-ai:contract-app-10.kind kod-ai:contract-app-10.1 interim or final by the stage, results in every report', async () => {
    const g = await started()
    expect(
      await refusal(filed(g, 1, (d) => ({ research: { ...d.research!, kind: 'final', results: '' } }))),
    ).toMatchObject({
      code: 'REPORT_KIND',
      clauses: ['kod-ai:contract-app-10.kind', 'kod-ai:contract-app-10.1'],
    })
  })

  it('kod-ai:6.4.5/1 kod-ai:contract-app-10.2 kod-ai:contract-app-10.3 kod-ai:contract-app-10.4 kod-ai:contract-app-10.5 kod-ai:contract-app-10.6 kod-ai:contract-app-10.7 kod-ai:contract-5.2 the final report has every item', async () => {
    const g = await atFinal()
    const empty = { uses: [], repository: '', examples: [], licence: null, tutorial: '', requirements: '' }
    const refused = await refusal(filed(g, 2, (d) => ({ research: { ...d.research!, ...empty } })))
    for (const clause of ['app-10.2', 'app-10.3', 'app-10.4', 'app-10.6', 'app-10.7', '7.6.d'])
      expect(refused.clauses).toContain(`kod-ai:contract-${clause}`)
  })

  it('kod-ai:contract-app-10.5 kod-ai:contract-7.6.d a licence that is not free and perpetual', async () => {
    const g = await atFinal()
    const licence = { id: 'CC-BY-NC-4.0', url: 'https://example.org/licence' }
    expect(await refusal(filed(g, 2, (d) => ({ research: { ...d.research!, licence } })))).toMatchObject({
      code: 'LICENCE',
      clauses: ['kod-ai:contract-7.6.d'],
    })
  })

  it('kod-ai:1.3/10 kod-ai:1.3/17 kod-ai:contract-5.1 kod-ai:contract-app-10.3 a repository that is private, empty or cannot be forked', async () => {
    for (const change of [{ public: false }, { status: 404 }, { fork: false }, { commits: 0 }]) {
      const g = await atFinal()
      await checkLinks(g, change)
      expect((await refusal(fileReport(g, 2))).clauses).toContain('kod-ai:contract-app-10.3')
    }
  })

  it('kod-ai:2.5.g an officer may count a link as working, with a reason', async () => {
    const g = await atFinal()
    await checkLinks(g, { status: 0, override: 'сайт закрыт от проверяющего' })
    await fileReport(g, 2)
  })
})

describe('annexes 3 and 4', () => {
  const table = (d: Documents, kind: 'result' | 'indicator', change: object) => ({
    [kind]: { ...d[kind]!, ...change },
  })
  it.each([
    ['result', 'PLAN_CHANGED', 'kod-ai:contract-app-3.col-plan', { plan: { 2024: '1', 2025: '0' } }],
    ['indicator', 'PLAN_CHANGED', 'kod-ai:contract-app-4.col-plan', { plan: { 2025: '1' } }],
    ['result', 'FACT_VALUES', 'kod-ai:contract-app-3.col-fact', { fact: { 2024: '0', 2025: '2' } }],
    ['indicator', 'FACT_VALUES', 'kod-ai:contract-app-4.col-fact', { fact: { 2024: '', 2025: '1' } }],
    ['result', 'FACT_WRONG', 'kod-ai:contract-app-3.fn-24', { fact: { 2024: '0', 2025: '1' } }],
    ['indicator', 'FACT_WRONG', 'kod-ai:contract-app-4.fn-27', { fact: { 2024: '1', 2025: '0' } }],
  ] as const)('%s: %s %s', async (kind, code, clause, change) => {
    const g = await atFinal()
    expect(await refusal(filed(g, 2, (d) => table(d, kind, change)))).toMatchObject({
      code,
      clauses: [clause],
    })
  })

  it('kod-ai:6.4.5/5 kod-ai:2.10.b kod-ai:contract-app-4.col-fact no «1» without a working link', async () => {
    const g = await atFinal()
    await checkLinks(g, { status: 404 })
    expect((await refusal(fileReport(g, 2))).clauses).toContain('kod-ai:6.4.5/5')
  })

  it('kod-ai:contract-app-4.fn-27 kod-ai:contract-app-2.col-years the link counts in its own year, before any act', async () => {
    const g = await granted(1, { published: '2024-12-10' })
    await payTranche(g, 1)
    await doStage(g, 1)
    await g.bench.moveTo('2025-12-10')
    await checkLinks(g)
    await fileReport(g, 2)
    const seen = await g.bench.sees(g.grant, 'member')
    expect(seen.indicator).toMatchObject({ fact: { 2024: '0', 2025: '1' } })
    expect(seen.result).toMatchObject({ fact: { 2024: '0', 2025: '0' } })
  })

  it('only finance pays', async () => {
    const g = await granted(1)
    expect(finance.roles).toEqual(['finance'])
    expect(
      await refusal(onGrant(g, 'pay-tranche', { tranche: 1, order: '1', lines: [] }, memberActor(0))),
    ).toMatchObject({
      kind: 'role',
    })
  })
})
