import { describe, expect, it } from 'vitest'
import {
  actText,
  approve,
  checkLinks,
  director,
  doStage,
  factsOf,
  fileReport,
  granted,
  interim,
  memberActor,
  onGrant,
  payTranche,
  qualified,
  refusal,
  register,
  reportOf,
} from '../../testing/index.ts'

describe('heads of the forms', () => {
  it.each([
    ['kod-ai:contract-app-3.head kod-ai:contract-app-4.head', 'result'],
    ['kod-ai:contract-app-5.head-contract', 'expenses'],
    ['kod-ai:contract-app-9.contract kod-ai:contract-app-9.project', 'act'],
    ['kod-ai:contract-app-10.names kod-ai:contract-app-10.head', 'research'],
  ] as const)('%s are copied from the agreement: none is typed into %s', async (_, kind) => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await checkLinks(g)
    const report = await reportOf(g, 2)
    const typed = { ...report.documents, [kind]: { ...report.documents[kind], contract: 'иной' } }
    expect(
      await refusal(onGrant(g, 'file-report', { ...report, documents: typed }, memberActor(0))),
    ).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('kod-ai:contract-app-5.head-code the code is optional, thirty signs at most', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    const report = await reportOf(g, 1)
    const file = (code: string) =>
      onGrant(
        g,
        'file-report',
        { ...report, documents: { ...report.documents, expenses: { ...report.documents.expenses!, code } } },
        memberActor(0),
      )
    expect(await refusal(file('1'.repeat(31)))).toMatchObject({ code: 'INVALID_INPUT' })
    await file('1'.repeat(30))
  })

  it('kod-ai:contract-app-9.place-date the day of the act is the day the Fund signs, no other can be given', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    await approve(g, 1, interim)
    await onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(1)) }, memberActor(0))
    const typed = { stage: 1, signature: qualified(actText(1)), date: '2024-01-01' }
    expect(await refusal(onGrant(g, 'sign-act-by-fund', typed, director))).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('kod-ai:contract-app-7.col-4 kod-ai:contract-app-7.col-5 sums and report kinds of stages are computed', async () => {
    const g = await granted(1, { months: 24 })
    const { ledger, award } = await factsOf(g)
    expect(ledger.tranches.map((t) => t.amount)).toEqual(['600000.00', '300000.00', '300000.00', '300000.00'])
    expect(award!.interim).toEqual(['research', 'expenses', 'act'])
  })

  it('kod-ai:contract-6.2 kod-ai:contract-8.8 every filing keeps its signer and the hash of what was filed', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    await fileReport(g, 1)
    const [stage] = (await factsOf(g)).stages
    expect(stage!.filings.map((f) => [f.by, f.document.length])).toEqual([
      ['person-1', 64],
      ['person-1', 64],
    ])
  })

  it('kod-ai:contract-8.2.2 kod-ai:6.3/1 a stage is open for the whole team while one member has not done the work', async () => {
    const g = await granted(2)
    await payTranche(g, 1)
    const report = await reportOf(g, 1)
    const part = { ...report, worksDone: ['work-1'] }
    expect((await refusal(onGrant(g, 'file-report', part, memberActor(0)))).code).toBe('WORKS_UNDONE')
  })

  it('kod-ai:contract-4.1.g no acceptance of a result that is not reached', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await payTranche(g, 2)
    await doStage(g, 2)
    await register(g)
    await checkLinks(g, { commits: 0 })
    expect((await refusal(onGrant(g, 'fulfil', {}))).clauses).toContain('kod-ai:2.10')
    expect((await refusal(onGrant(g, 'confirm-completion', {}))).clauses).toContain('kod-ai:2.5.b')
  })
})
