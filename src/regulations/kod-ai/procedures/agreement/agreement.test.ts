import { describe, expect, it } from 'vitest'
import { decide, endOfTerm, lintProcedure, makeCalendar } from '../../../../kernel/index.ts'
import { calendarData } from '../../../../reference/index.ts'
import { kodAi } from '../../index.ts'
import { contractDeadlines } from '../../rules/index.ts'
import {
  agreed,
  deal,
  director,
  fundSignature,
  fundSigned,
  inForce,
  memberActor,
  memberSignature,
  officer,
  onAgreement,
  person,
  refusal,
} from '../../testing/index.ts'
import { type GrantFacts, grant } from '../grant/index.ts'
import type { AgreementFacts } from './facts.ts'
import { agreement } from './index.ts'

describe('agreement and grant as data', () => {
  it('the linter finds nothing', () => {
    expect(lintProcedure(agreement)).toEqual([])
    expect(lintProcedure(grant)).toEqual([])
  })

  it('kod-ai:5.8/1 kod-ai:5.8/2 kod-ai:5.8/4 kod-ai:5.8/5 kod-ai:5.11 terms are those of the rule contract-deadlines', () => {
    const calendar = makeCalendar(calendarData.revision, calendarData.years)
    const keys = [
      ...['docs-to-fund', 'corrections', 'fund-review', 'agreement-total', 'sign'].map(
        (k) => [agreement, k] as const,
      ),
      ...[
        'advance',
        'reply-to-request',
        'fund-answer',
        'notify-return-decision',
        'return-unused',
        'return-on-demand',
        'return-on-refusal',
      ].map((k) => [grant, k] as const),
    ]
    for (const [procedure, deadline] of keys) {
      const { term } = procedure.deadlines[deadline]!
      for (const start of ['2024-08-26', '2024-12-27', '2025-01-31', '2025-04-28']) {
        const { value } = decide(kodAi, contractDeadlines, { deadline, start, done: null }, { calendar })
        if (term === 'given') throw new Error(deadline)
        expect(endOfTerm(term, start, calendar), deadline).toEqual({
          lastDay: value.lastDay,
          due: value.lastDayShifted,
        })
      }
    }
  })
})

describe('from publication to force', () => {
  it('kod-ai:5.1 kod-ai:5.10/3 kod-ai:contract-10.1 the last signature is the date of the agreement', async () => {
    const d = await inForce(await deal(2))
    const file = await d.bench.file<AgreementFacts>(d.agreement)
    expect(file.state).toBe('in-force')
    expect(file.facts.signed).toBe('2024-08-26')
    expect(file.number).toBe('1')
    expect(await d.bench.state(d.application)).toBe('granted')
    expect(d.bench.failures).toEqual([])
    const [id] = await d.bench.children(d.agreement, 'grant')
    const opened = await d.bench.file<GrantFacts>(id!)
    expect(opened.facts.ledger.tranches.map((t) => t.amount)).toEqual(['1500000.00', '1500000.00'])
    expect(opened.facts.stages.map((s) => s.ends)).toEqual(['2025-02-26', '2025-08-26'])
    expect((await d.bench.engine.verify('fund')).broken).toEqual([])
  })

  it('kod-ai:5.10/3 members sign in any order; until the last one it is partly signed', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const d = await fundSigned(await deal(3))
      for (const n of order.slice(0, 2)) {
        await onAgreement(d, 'sign', memberSignature, memberActor(n))
        expect(await d.bench.state(d.agreement)).toBe('partly-signed')
        expect(await d.bench.children(d.agreement, 'grant')).toEqual([])
      }
      await onAgreement(d, 'sign', memberSignature, memberActor(order[2]!))
      expect(await d.bench.state(d.agreement)).toBe('in-force')
      expect(await d.bench.children(d.agreement, 'grant')).toHaveLength(1)
    }
  })

  it('kod-ai:5.10/3 signatures that race are all kept and the grant is opened once', async () => {
    const d = await fundSigned(await deal(5))
    await Promise.all([0, 1, 2, 3, 4].map((n) => onAgreement(d, 'sign', memberSignature, memberActor(n))))
    expect(await d.bench.state(d.agreement)).toBe('in-force')
    expect(await d.bench.children(d.agreement, 'grant')).toHaveLength(1)
  })

  it('kod-ai:5.10/2 a member before the Fund, a foreign signature and a foreign text are refused', async () => {
    const d = await agreed(await deal(1))
    expect(await refusal(onAgreement(d, 'sign', memberSignature, memberActor(0)))).toMatchObject({
      code: 'WRONG_STATE',
      clauses: ['kod-ai:5.10/2'],
    })
    await onAgreement(d, 'approve-by-management', {}, director)
    const bad = { ...fundSignature, signature: { ...fundSignature.signature, verified: false } }
    expect(await refusal(onAgreement(d, 'sign-by-fund', bad, director))).toMatchObject({
      code: 'SIGNATURE_INVALID',
      kind: 'content',
    })
    await onAgreement(d, 'sign-by-fund', fundSignature, director)
    const other = {
      ...memberSignature,
      signature: { ...memberSignature.signature, document: 'a'.repeat(64) },
    }
    expect(await refusal(onAgreement(d, 'sign', other, memberActor(0)))).toMatchObject({
      clauses: ['kod-ai:5.10/2'],
    })
    const simple = { ...memberSignature, signature: { ...memberSignature.signature, level: 'simple' } }
    expect(await refusal(onAgreement(d, 'sign', simple, memberActor(0)))).toMatchObject({
      code: 'SIGNATURE_INVALID',
    })
  })

  it('kod-ai:contract-10.2 each member signs once, and only a member', async () => {
    const d = await fundSigned(await deal(2))
    await onAgreement(d, 'sign', memberSignature, memberActor(0))
    expect(await refusal(onAgreement(d, 'sign', memberSignature, memberActor(0)))).toMatchObject({
      code: 'SIGNED_ALREADY',
    })
    expect(await refusal(onAgreement(d, 'sign', memberSignature, person('stranger')))).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    })
  })

  it('kod-ai:contract-7.3 kod-ai:contract-7.5 kod-ai:5.7.m no signature without the consents', async () => {
    const d = await fundSigned(await deal(1))
    expect(
      await refusal(
        onAgreement(d, 'sign', { ...memberSignature, personalData: false, checks: false }, memberActor(0)),
      ),
    ).toEqual({ code: 'NO_CONSENT', kind: 'state', clauses: ['kod-ai:contract-7.3', 'kod-ai:contract-7.5'] })
  })

  it('kod-ai:5.10/1 the Fund does not sign before the management approves', async () => {
    const d = await agreed(await deal(1))
    expect(await refusal(onAgreement(d, 'sign-by-fund', fundSignature, director))).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect(await refusal(onAgreement(d, 'approve-by-management', {}, officer))).toMatchObject({
      kind: 'role',
    })
  })

  it('kod-ai:5.10/1 the management may send the papers back; the whole term counts on', async () => {
    const d = await agreed(await deal(1))
    await onAgreement(d, 'return-to-review', { reason: 'неясен план' }, director)
    const file = await d.bench.file<AgreementFacts>(d.agreement)
    expect(file.state).toBe('fund-review')
    expect(
      file.deadlines
        .filter((x) => x.stoppedOn === null)
        .map((x) => x.key)
        .sort(),
    ).toEqual(['agreement-total', 'fund-review'])
  })

  it('kod-ai:contract-pre.fund-sign a signatory without authority, or with one that ended', async () => {
    const d = await agreed(await deal(1))
    await onAgreement(d, 'approve-by-management', {}, director)
    for (const change of [{ authority: '' }, { validTo: '2024-08-25' }]) {
      const input = { ...fundSignature, signatory: { ...fundSignature.signatory, ...change } }
      expect(await refusal(onAgreement(d, 'sign-by-fund', input, director))).toMatchObject({
        code: 'NO_AUTHORITY',
        kind: 'content',
        clauses: ['kod-ai:contract-pre.fund-sign'],
      })
    }
    const lastDay = { ...fundSignature, signatory: { ...fundSignature.signatory, validTo: '2024-08-26' } }
    await onAgreement(d, 'sign-by-fund', lastDay, director)
  })

  it('kod-ai:5.4 the entry in the state system is optional and not before signing', async () => {
    const d = await inForce(await deal(1))
    const entry = { link: 'https://example.org/registry/1', on: '2024-08-25' }
    expect(await refusal(onAgreement(d, 'record-registry', entry))).toMatchObject({ code: 'BEFORE_SIGNING' })
    await onAgreement(d, 'record-registry', { ...entry, on: '2024-08-26' })
    expect((await d.bench.sees(d.agreement)).registry).toMatchObject({ on: '2024-08-26' })
  })
})

describe('opening', () => {
  it('kod-ai:contract-1.1 no agreement for a project without an open AI library', async () => {
    expect(await refusal(deal(1, { openLibrary: false }))).toMatchObject({
      code: 'NOT_OPEN_LIBRARY',
      clauses: ['kod-ai:contract-1.1'],
    })
  })

  it('kod-ai:2.3/1 kod-ai:2.2 kod-ai:contract-pre a wrong term, a raised sum and a member named twice', async () => {
    expect(await refusal(deal(1, { months: 15 }))).toMatchObject({ code: 'TERM', clauses: ['kod-ai:2.3/1'] })
    expect(await refusal(deal(1, { total: '1500000.01' }))).toMatchObject({
      code: 'RAISE_FORBIDDEN',
      clauses: ['kod-ai:2.2'],
    })
    const twice = (await deal(1)).opening.members[0]!
    expect(await refusal(deal(1, { members: [twice, twice] }))).toMatchObject({ code: 'MEMBERS_CHANGED' })
  })

  it('kod-ai:contract-1.4 no agreement without a protocol of the directorate', async () => {
    expect(await refusal(deal(1, { directorateProtocol: { number: '', date: '2024-08-20' } }))).toMatchObject(
      { code: 'INVALID_INPUT' },
    )
  })

  it('kod-ai:contract-pre.fn-13 kod-ai:contract-pre.fn-14 kod-ai:contract-pre.fn-15 members keep the order of the application', async () => {
    const d = await deal(3)
    const { facts } = await d.bench.file<AgreementFacts>(d.agreement)
    expect(facts.members.map((m) => m.person)).toEqual(['person-1', 'person-2', 'person-3'])
    expect(facts.members.every((m) => typeof m.name === 'object')).toBe(true)
  })
})
