import { describe, expect, it } from 'vitest'
import {
  director,
  doStage,
  factsOf,
  fileReport,
  type Granted,
  granted,
  hash,
  memberActor,
  officer,
  onGrant,
  payTranche,
  qualified,
  refusal,
  stateOf,
} from '../../testing/index.ts'

const document = hash('supplement')
const propose = (g: Granted, changes: object = {}, kind = 'amendment') =>
  onGrant(g, 'propose-supplement', { kind, changes: { text: 'Изменить', ...changes }, document })
const signAll = async (g: Granted, number = 1) => {
  for (let n = 0; n < g.members; n++)
    await onGrant(g, 'sign-supplement', { number, signature: qualified(document) }, memberActor(n))
}
const signByFund = (g: Granted, number = 1) =>
  onGrant(g, 'sign-supplement-by-fund', { number, signature: qualified(document) }, director)

describe('additional agreements', () => {
  it('kod-ai:contract-10.3 kod-ai:6.1.1 kod-ai:6.1.2 kod-ai:6.1.3 kod-ai:contract-2.2 signed by all it is the next version, and not before', async () => {
    const g = await granted(2)
    await propose(g, { stageEnds: ['2025-03-26', '2025-08-26'] })
    expect(await refusal(signByFund(g))).toMatchObject({
      code: 'MEMBERS_UNSIGNED',
      kind: 'state',
      clauses: ['kod-ai:6.14'],
    })
    await onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(1))
    expect(
      await refusal(
        onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(1)),
      ),
    ).toMatchObject({ code: 'SIGNED_ALREADY' })
    await onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(0))
    expect((await factsOf(g)).version).toBe(1)
    await signByFund(g)
    const facts = await factsOf(g)
    expect(facts.version).toBe(2)
    expect(facts.supplements[0]!.before).toEqual({ stageEnds: ['2025-02-26', '2025-08-26'] })
    expect(facts.stages[0]!.ends).toBe('2025-03-26')
    const running = (await g.bench.file(g.grant)).deadlines.filter(
      (d) => d.key === 'stage-report' && d.stoppedOn === null,
    )
    expect(running.map((d) => [d.instance, d.due])).toEqual([
      ['1', '2025-03-26'],
      ['2', '2025-08-26'],
    ])
    expect(await refusal(signByFund(g))).toMatchObject({ code: 'UNKNOWN_SUPPLEMENT' })
    expect(
      await refusal(
        onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(1)),
      ),
    ).toMatchObject({ code: 'UNKNOWN_SUPPLEMENT', clauses: ['kod-ai:contract-10.3'] })
  })

  it('kod-ai:contract-10.2 another text, a simple signature', async () => {
    const g = await granted(1)
    await propose(g)
    expect(
      await refusal(
        onGrant(g, 'sign-supplement', { number: 1, signature: qualified(hash('other')) }, memberActor(0)),
      ),
    ).toMatchObject({ code: 'SIGNATURE_INVALID' })
  })

  it('kod-ai:contract-4.4.a kod-ai:contract-app-7.total kod-ai:contract-app-8.total the sum goes down to the paid, never up; tranches and shares follow', async () => {
    const g = await granted(2)
    await payTranche(g, 1)
    const shares = (a: string, b: string) => [
      { person: 'person-1', grant: a },
      { person: 'person-2', grant: b },
    ]
    expect((await refusal(propose(g, { total: '3000000.01' }))).clauses).toContain('kod-ai:contract-4.4.a')
    expect((await refusal(propose(g, { total: '1499999.99' }))).clauses).toContain('kod-ai:contract-4.4.a')
    expect((await refusal(propose(g, { total: '2000000.00' }))).clauses).toEqual([
      'kod-ai:contract-app-7.total',
      'kod-ai:contract-app-8.total',
    ])
    const tranches = ['1500000.00', '500000.00']
    expect(
      (
        await refusal(
          propose(g, { total: '2000000.00', tranches, shares: shares('1600000.00', '400000.00') }),
        )
      ).code,
    ).toBe('SHARES')
    expect(
      (
        await refusal(
          propose(g, {
            total: '2000000.00',
            tranches: ['500000.00', '1500000.00'],
            shares: shares('1000000.00', '1000000.00'),
          }),
        )
      ).code,
    ).toBe('SUM_MISMATCH')
    await propose(g, { total: '2000000.00', tranches, shares: shares('1000000.00', '1000000.00') })
    await signAll(g)
    await signByFund(g)
    const { ledger, members } = await factsOf(g)
    expect(ledger.total).toBe('2000000.00')
    expect(ledger.tranches.map((t) => t.amount)).toEqual(tranches)
    expect(members.map((m) => m.grant)).toEqual(['1000000.00', '1000000.00'])
  })

  it('kod-ai:contract-2.2 the day of a filed stage does not move', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    for (const stageEnds of [['2025-03-26', '2025-08-26'], ['2025-02-26'], ['2025-02-26', '2025-02-01']])
      expect(await refusal(propose(g, { stageEnds }))).toMatchObject({
        code: 'STAGE_ENDS',
        clauses: ['kod-ai:contract-2.2'],
      })
  })

  it('kod-ai:6.14 kod-ai:contract-10.4 kod-ai:contract-10.5 a termination by agreement, signed by all', async () => {
    const g = await granted(2)
    await propose(g, {}, 'termination')
    await signAll(g)
    await signByFund(g)
    expect(await stateOf(g)).toBe('terminating')
    expect((await factsOf(g)).termination).toMatchObject({ way: 'agreement' })
    expect(await refusal(payTranche(g, 1))).toMatchObject({ code: 'WRONG_STATE', kind: 'state' })
  })
})

describe('force majeure', () => {
  const notice = { from: '2025-02-01', expectedEnd: '2025-02-20', text: 'стихия' }
  it('kod-ai:contract-9 one notice suspends nothing, two of different sides do', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2025-02-01')
    expect(
      await refusal(
        onGrant(g, 'propose-force-majeure', { ...notice, expectedEnd: '2025-01-31' }, memberActor(0)),
      ),
    ).toMatchObject({ code: 'FORCE_MAJEURE_DATES', clauses: ['kod-ai:contract-9'] })
    await onGrant(g, 'propose-force-majeure', notice, memberActor(0))
    expect(await stateOf(g)).toBe('active')
    expect(
      await refusal(onGrant(g, 'confirm-force-majeure', { id: 'force-1' }, memberActor(0))),
    ).toMatchObject({
      code: 'SAME_SIDE',
    })
    expect(await refusal(onGrant(g, 'confirm-force-majeure', { id: 'force-9' }))).toMatchObject({
      code: 'NOTHING_PROPOSED',
    })
    await onGrant(g, 'confirm-force-majeure', { id: 'force-1' })
    expect(await stateOf(g)).toBe('suspended')
  })

  it('kod-ai:contract-9 kod-ai:contract-8.11 running stages move by the days of suspension, a missed day does not fire', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2025-02-01')
    await onGrant(g, 'propose-force-majeure', notice, officer)
    await onGrant(g, 'confirm-force-majeure', { id: 'force-1' }, memberActor(0))
    await g.bench.moveTo('2025-03-02')
    expect((await factsOf(g)).missed.map((m) => m.deadline)).not.toContain('stage-report')
    expect(await refusal(onGrant(g, 'end-force-majeure', { to: '2025-03-03' }))).toMatchObject({
      code: 'FORCE_MAJEURE_DATES',
    })
    await onGrant(g, 'end-force-majeure', { to: '2025-03-02' })
    expect(await stateOf(g)).toBe('active')
    expect((await factsOf(g)).stages.map((s) => s.ends)).toEqual(['2025-03-28', '2025-09-25'])
    const running = (await g.bench.file(g.grant)).deadlines.filter((d) => d.stoppedOn === null)
    expect(running.filter((d) => d.key === 'stage-report').map((d) => d.due)).toEqual([
      '2025-03-28',
      '2025-09-25',
    ])
    await payTranche(g, 1)
    await doStage(g, 1)
    expect((await factsOf(g)).stages[0]!.filings[0]!.daysLate).toBe(0)
  })
})
