import { describe, expect, it } from 'vitest'
import {
  accept,
  actText,
  checkLinks,
  doStage,
  factsOf,
  fileReport,
  finance,
  granted,
  memberActor,
  onGrant,
  payTranche,
  refusal,
  register,
  toCompleting,
  toFulfilled,
} from '../../testing/index.ts'

describe('completion and fulfilment', () => {
  it('kod-ai:2.5 kod-ai:2.5.a kod-ai:2.5.b kod-ai:2.5.v kod-ai:2.5.g kod-ai:2.5.d kod-ai:contract-7.6 kod-ai:contract-7.6.v one condition short is not complete', async () => {
    const g = await toCompleting(await granted(2))
    expect(await refusal(onGrant(g, 'confirm-completion', {}))).toEqual({
      code: 'NOT_COMPLETE',
      kind: 'state',
      clauses: ['kod-ai:2.5.v'],
    })
    await register(g)
    await checkLinks(g, { status: 404 })
    expect((await refusal(onGrant(g, 'confirm-completion', {}))).clauses).toEqual([
      'kod-ai:2.5.b',
      'kod-ai:2.5.g',
      'kod-ai:2.5.d',
    ])
    await checkLinks(g)
    expect((await factsOf(g)).linkChecks.map(({ kind, works }) => [kind, works]).slice(-4)).toEqual([
      ...[['tutorial', false]],
      ...[['repository', true]],
      ...[['licence', true]],
      ...[['tutorial', true]],
    ])
    await onGrant(g, 'confirm-completion', {})
  })

  it('kod-ai:contract-7.6.a kod-ai:contract-7.6.b kod-ai:contract-7.6.g kod-ai:contract-7.6.d the licence page says another licence', async () => {
    const g = await toCompleting(await granted(1))
    await register(g)
    await checkLinks(g, { licence: 'Proprietary' })
    expect((await refusal(onGrant(g, 'confirm-completion', {}))).clauses).toEqual(['kod-ai:2.5.d'])
    expect(await refusal(onGrant(g, 'confirm-completion', {}, memberActor(0)))).toMatchObject({
      kind: 'role',
    })
  })

  it('kod-ai:2.12 kod-ai:contract-4.4.g an added requirement is one more condition; none is added after the final act', async () => {
    const g = await granted(1)
    await onGrant(g, 'add-requirement', { key: 'speed', text: 'Скорость' })
    expect(await refusal(onGrant(g, 'add-requirement', { key: 'speed', text: 'Скорость' }))).toMatchObject({
      code: 'REQUIREMENT_KNOWN',
    })
    await toCompleting(g)
    await register(g)
    expect(await refusal(onGrant(g, 'add-requirement', { key: 'late', text: 'Поздно' }))).toMatchObject({
      code: 'AFTER_FINAL_ACT',
      clauses: ['kod-ai:contract-4.4.g'],
    })
    expect((await refusal(onGrant(g, 'confirm-completion', {}))).code).toBe('NOT_COMPLETE')
    expect(await refusal(onGrant(g, 'confirm-requirement', { key: 'none', evidence: 'нет' }))).toMatchObject({
      code: 'UNKNOWN_REQUIREMENT',
    })
    await onGrant(g, 'confirm-requirement', { key: 'speed', evidence: 'замер' })
    await onGrant(g, 'confirm-completion', {})
  })

  it('kod-ai:6.8 kod-ai:6.8/2 kod-ai:6.8/3 kod-ai:6.8/4 kod-ai:2.10 kod-ai:contract-7.8 kod-ai:contract-7.8.2 kod-ai:contract-7.8.3 kod-ai:contract-7.8.4 kod-ai:contract-4.1.d all four or not at all', async () => {
    const g = await toCompleting(await granted(2))
    const refused = await refusal(onGrant(g, 'fulfil', {}))
    expect(refused).toMatchObject({ code: 'NOT_FULFILLED', kind: 'state' })
    expect(refused.clauses).toEqual(['kod-ai:6.8/2', 'kod-ai:6.8/4', 'kod-ai:2.10'])
    await register(g)
    await onGrant(g, 'confirm-completion', {})
    await onGrant(g, 'fulfil', {})
  })

  it('kod-ai:6.8 the day of fulfilment is the latest of the four', async () => {
    const g = await toCompleting(await granted(1))
    await g.bench.moveTo('2025-09-01')
    await onGrant(g, 'record-register-entry', { person: 'person-1', entry: '1', on: '2025-08-30' })
    await checkLinks(g)
    await onGrant(g, 'confirm-completion', {})
    await onGrant(g, 'fulfil', {})
    expect((await factsOf(g)).fulfilledOn).toBe('2025-09-01')
  })

  it('kod-ai:contract-app-1.fn-22 kod-ai:contract-app-3.fn-26 kod-ai:2.10.a kod-ai:contract-7.7.a the result counts in the year it was confirmed', async () => {
    const g = await toFulfilled(await granted(1))
    const seen = await g.bench.sees(g.grant, 'fund-officer')
    expect(seen.result).toEqual({ plan: { 2024: '0', 2025: '1' }, fact: { 2024: '0', 2025: '1' } })
    expect(seen.indicator).toEqual({ plan: { 2024: '0', 2025: '1' }, fact: { 2024: '0', 2025: '1' } })
  })

  it('kod-ai:2.3/2 kod-ai:contract-2.3 not before six months, and not with open duties', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await fileReport(g, 1)
    await accept(g, 1)
    await payTranche(g, 2)
    await checkLinks(g)
    await fileReport(g, 2)
    await accept(g, 2)
    await register(g)
    await onGrant(g, 'confirm-completion', {})
    await onGrant(g, 'request-documents', { subject: 'выписка', list: ['выписка'] })
    const refused = await refusal(onGrant(g, 'fulfil', {}))
    expect(refused).toMatchObject({ code: 'MIN_TERM', clauses: ['kod-ai:2.3/2', 'kod-ai:contract-2.3'] })
    await g.bench.moveTo('2025-02-25')
    expect((await refusal(onGrant(g, 'fulfil', {}))).code).toBe('MIN_TERM')
    await g.bench.moveTo('2025-02-26')
    expect((await refusal(onGrant(g, 'fulfil', {}))).code).toBe('DUTIES_OPEN')
    const files = [{ name: 'выписка.pdf', sha256: actText(5) }]
    await onGrant(g, 'supply-documents', { id: 'asked-1', files, refused: false, text: '' }, memberActor(0))
    await onGrant(g, 'fulfil', {})
  })

  it('kod-ai:6.4.5/3 what was not spent comes back before the grant is closed', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    await payTranche(g, 2)
    await g.bench.moveTo('2025-08-26')
    await checkLinks(g)
    const { reportOf } = await import('../../testing/index.ts')
    const report = await reportOf(g, 2)
    const rows = [
      {
        person: 'person-1',
        approved: '1500000.00',
        cumulative: '1400000.00',
        stage: '650000.00',
        note: 'экономия',
      },
    ]
    const expenses = { ...report.documents.expenses!, rows }
    await onGrant(
      g,
      'file-report',
      { ...report, documents: { ...report.documents, expenses } },
      memberActor(0),
    )
    await accept(g, 2)
    await register(g)
    await onGrant(g, 'confirm-completion', {})
    await onGrant(g, 'fulfil', {})
    expect(await refusal(onGrant(g, 'close', {}))).toMatchObject({
      code: 'MONEY_OWED',
      clauses: ['kod-ai:6.4.5/3'],
    })
    const back = { claim: null, person: 'person-1', amount: '100000.00', order: 'п/п 9' }
    expect(
      await refusal(onGrant(g, 'record-return', { ...back, amount: '1500000.01' }, finance)),
    ).toMatchObject({ code: 'OVER_RETURN' })
    await onGrant(g, 'record-return', back, finance)
    await onGrant(g, 'close', {})
  })
})
