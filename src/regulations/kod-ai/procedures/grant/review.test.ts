import { describe, expect, it } from 'vitest'
import {
  accept,
  actText,
  approve,
  checkLinks,
  director,
  doStage,
  factsOf,
  fileReport,
  final,
  granted,
  interim,
  juryOpinion,
  memberActor,
  onGrant,
  payTranche,
  qualified,
  refusal,
  stateOf,
} from '../../testing/index.ts'

describe('review and acts', () => {
  it('kod-ai:6.7 kod-ai:contract-6.6 remarks, a second filing, both are kept', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await fileReport(g, 1)
    const back = { stage: 1, items: [{ document: 'research', text: 'Дополните' }] }
    expect(await refusal(onGrant(g, 'return-report', { ...back, items: [] }))).toMatchObject({
      code: 'REMARKS_EMPTY',
      clauses: ['kod-ai:6.7'],
    })
    await onGrant(g, 'return-report', back)
    expect(await refusal(approve(g, 1, interim))).toMatchObject({ code: 'STAGE_STATUS' })
    await fileReport(g, 1)
    const [stage] = (await factsOf(g)).stages
    expect(stage!.filings).toHaveLength(2)
    expect(stage!.remarks).toHaveLength(1)
    expect(stage!.status).toBe('filed')
  })

  it('kod-ai:6.5/1 kod-ai:contract-6.3 the assigned organisation advises, only the Fund approves', async () => {
    const g = await granted(1)
    const monitor = { id: 'monitor-1', roles: [] }
    await fileReport(g, 1)
    const opinion = { stage: 1, positive: true, text: 'Соответствует' }
    expect(await refusal(onGrant(g, 'give-opinion', opinion, monitor))).toMatchObject({ kind: 'role' })
    expect(
      await refusal(onGrant(g, 'assign-monitor', { person: 'person-1', conflict: false })),
    ).toMatchObject({
      code: 'MONITOR_IS_MEMBER',
    })
    expect(
      await refusal(onGrant(g, 'assign-monitor', { person: 'monitor-1', conflict: true })),
    ).toMatchObject({
      code: 'MONITOR_CONFLICT',
      clauses: ['kod-ai:contract-6.3'],
    })
    await onGrant(g, 'assign-monitor', { person: 'monitor-1', conflict: false })
    await onGrant(g, 'give-opinion', opinion, monitor)
    expect(
      await refusal(
        onGrant(
          g,
          'approve-report',
          { stage: 1, documents: interim, act: actText(1), unmappedReason: null },
          monitor,
        ),
      ),
    ).toMatchObject({ kind: 'role' })
  })

  it('kod-ai:1.3/18 kod-ai:contract-4.5 an organisation sees only the grant it is assigned to', async () => {
    const g = await granted(1)
    await onGrant(g, 'assign-monitor', { person: 'monitor-1', conflict: false })
    const seen = async (id: string) =>
      Object.keys(
        Object.fromEntries(
          (await g.bench.engine.view('fund', g.grant, { id, roles: [] })).fields.map((f) => [f.key, f]),
        ),
      )
    expect(await seen('monitor-1')).toContain('reports')
    expect(await seen('monitor-2')).not.toContain('reports')
    expect(await seen('monitor-1')).not.toContain('requisites')
  })

  it('kod-ai:6.6 kod-ai:contract-6.4 the final reports need the opinion of the jury', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await checkLinks(g)
    await fileReport(g, 2)
    expect(await stateOf(g)).toBe('final-review')
    expect(await refusal(approve(g, 2, final))).toMatchObject({
      code: 'JURY_REQUIRED',
      kind: 'state',
      clauses: ['kod-ai:6.6'],
    })
    const few = { ...juryOpinion, members: juryOpinion.members.map((m, n) => ({ ...m, present: n === 2 })) }
    expect(await refusal(onGrant(g, 'record-jury-opinion', few))).toMatchObject({
      code: 'NO_QUORUM',
      clauses: ['kod-ai:6.6'],
    })
    expect(
      await refusal(onGrant(g, 'record-jury-opinion', { ...juryOpinion, decision: 'not-support' })),
    ).toMatchObject({ code: 'JURY_DECISION' })
    await accept(g, 2)
    expect(await stateOf(g)).toBe('completing')
  })

  it('kod-ai:contract-6.5 kod-ai:contract-app-9.executors kod-ai:contract-app-9.parties every member signs before the Fund', async () => {
    const g = await granted(3)
    await fileReport(g, 1)
    const sign = (n: number) =>
      onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(1)) }, memberActor(n))
    expect(await refusal(sign(0))).toMatchObject({ code: 'STAGE_STATUS', clauses: ['kod-ai:contract-6.5'] })
    await approve(g, 1, interim)
    await sign(2)
    await sign(0)
    expect(await refusal(sign(0))).toMatchObject({ code: 'SIGNED_ALREADY' })
    const byFund = () =>
      onGrant(g, 'sign-act-by-fund', { stage: 1, signature: qualified(actText(1)) }, director)
    expect(await refusal(byFund())).toMatchObject({
      code: 'MEMBERS_UNSIGNED',
      clauses: ['kod-ai:contract-app-9.executors', 'kod-ai:contract-6.5'],
    })
    await sign(1)
    await byFund()
  })

  it('kod-ai:fn9 the act is signed in the text that was approved', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    expect(await refusal(approve(g, 1, interim, { act: null }))).toMatchObject({
      code: 'ACT_TEXT_MISSING',
      clauses: ['kod-ai:fn9'],
    })
    await approve(g, 1, interim)
    expect(
      await refusal(onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(9)) }, memberActor(0))),
    ).toMatchObject({ code: 'SIGNATURE_INVALID' })
  })

  it('kod-ai:6.8/1 kod-ai:contract-7.8.1 reports may be approved one by one; the act waits for the last', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    await approve(g, 1, ['research'], { act: null })
    expect((await factsOf(g)).stages[0]!.status).toBe('filed')
    await approve(g, 1, ['expenses'])
    expect((await factsOf(g)).stages[0]!.status).toBe('approved')
    expect(await refusal(approve(g, 1, ['result']))).toMatchObject({ kind: 'state' })
  })

  it('kod-ai:contract-6.5.date the work is done on the day the Fund signs', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    await approve(g, 1, interim)
    await onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(1)) }, memberActor(0))
    await g.bench.moveTo('2024-10-01')
    await onGrant(g, 'sign-act-by-fund', { stage: 1, signature: qualified(actText(1)) }, director)
    expect((await factsOf(g)).stages[0]!.acceptedOn).toBe('2024-10-01')
  })

  it('kod-ai:6.4.5/2 kod-ai:contract-2.4 stages may be filed ahead of term, acts are signed in order', async () => {
    const g = await granted(1)
    expect(await refusal(fileReport(g, 2))).toMatchObject({ code: 'PREVIOUS_STAGE' })
    await payTranche(g, 1)
    await fileReport(g, 1)
    await checkLinks(g)
    await fileReport(g, 2)
    await onGrant(g, 'record-jury-opinion', juryOpinion)
    await approve(g, 2, final)
    await onGrant(g, 'sign-act', { stage: 2, signature: qualified(actText(2)) }, memberActor(0))
    expect(
      await refusal(onGrant(g, 'sign-act-by-fund', { stage: 2, signature: qualified(actText(2)) }, director)),
    ).toMatchObject({ code: 'PREVIOUS_STAGE', clauses: ['kod-ai:6.4.5/2'] })
  })

  it('kod-ai:contract-1.6 a declared result without a match needs a reason', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await checkLinks(g)
    const { reportOf } = await import('../../testing/index.ts')
    const report = await reportOf(g, 2)
    const research = { ...report.documents.research!, declaredResults: [1] }
    await onGrant(
      g,
      'file-report',
      { ...report, documents: { ...report.documents, research } },
      memberActor(0),
    )
    await onGrant(g, 'record-jury-opinion', {
      ...juryOpinion,
      protocol: { number: '1', date: g.bench.today() },
    })
    expect(await refusal(approve(g, 2, final))).toMatchObject({
      code: 'RESULT_UNMAPPED',
      clauses: ['kod-ai:contract-1.6'],
    })
    await approve(g, 2, final, { unmappedReason: 'примеры вошли в библиотеку' })
  })

  it('kod-ai:contract-7.7.b the link is checked not longer than seven days before acceptance', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await checkLinks(g)
    await fileReport(g, 2)
    await onGrant(g, 'record-jury-opinion', {
      ...juryOpinion,
      protocol: { number: '1', date: g.bench.today() },
    })
    await g.bench.moveTo('2025-03-06')
    expect(await refusal(approve(g, 2, final))).toMatchObject({
      code: 'LINK_CHECK_OLD',
      clauses: ['kod-ai:contract-7.7.b'],
    })
    await checkLinks(g)
    await approve(g, 2, final)
  })
})
