import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../kernel/index.ts'
import {
  codes,
  type Deal,
  deal,
  declareAll,
  director,
  filePapers,
  fundSigned,
  memberActor,
  memberSignature,
  officer,
  onAgreement,
  recordChecks,
  refusal,
  underReview,
} from '../../testing/index.ts'
import { daysBySide } from './breaches.ts'
import type { AgreementFacts } from './facts.ts'

const remark = { remarks: [{ place: 'п. 6.1', text: 'Уточнить параметры' }] }
const remarks = (d: Deal) => onAgreement(d, 'post-remarks', remark)
const dueOf = async (d: Deal, key: string) =>
  (await d.bench.file(d.agreement)).deadlines.filter((x) => x.key === key).map((x) => x.due)
const refuse = (d: Deal, ground: string) =>
  onAgreement(d, 'refuse-by-fund', { ground, reason: 'срок нарушен' }, director)
const keysOf = async (d: Deal, role: string) => {
  const file = await d.bench.file(d.agreement)
  return d.bench.engine.parts.registry
    .procedure('agreement')
    .tasks(file)
    .filter((t) => t.role === role)
    .map((t) => t.key)
}

describe('clocks of 5.8', () => {
  it('kod-ai:5.8/1 five calendar days, a day off moves to the next working day', async () => {
    expect(await dueOf(await deal(1), 'docs-to-fund')).toEqual(['2024-09-02'])
    expect(await dueOf(await deal(1, { published: '2024-06-10' }), 'docs-to-fund')).toEqual(['2024-06-17'])
    expect(await dueOf(await deal(1, { published: '2024-12-28' }), 'docs-to-fund')).toEqual(['2025-01-09'])
  })

  it('kod-ai:5.8/5 twenty working days over all from publication', async () => {
    expect(await dueOf(await deal(1), 'agreement-total')).toEqual(['2024-09-23'])
  })

  it('kod-ai:5.8/2 kod-ai:5.8/4 each round has its own clocks and is kept', async () => {
    const d = await underReview(await deal(1))
    await d.bench.moveTo('2024-08-28')
    await remarks(d)
    await d.bench.moveTo('2024-08-30')
    await filePapers(d)
    await remarks(d)
    await filePapers(d)
    expect(await dueOf(d, 'corrections')).toEqual(['2024-09-02', '2024-09-04'])
    expect(await dueOf(d, 'fund-review')).toEqual(['2024-09-02', '2024-09-06', '2024-09-06'])
    const { facts } = await d.bench.file<AgreementFacts>(d.agreement)
    expect(facts.rounds.map((r) => [r.filedOn, r.remarksOn])).toEqual([
      ['2024-08-26', '2024-08-28'],
      ['2024-08-30', '2024-08-30'],
      ['2024-08-30', null],
    ])
  })

  it('kod-ai:5.8/2 remarks are not empty', async () => {
    const d = await underReview(await deal(1))
    expect(await refusal(onAgreement(d, 'post-remarks', { remarks: [] }))).toEqual({
      code: 'REMARKS_EMPTY',
      kind: 'content',
      clauses: ['kod-ai:5.8/2'],
    })
  })

  it('kod-ai:5.8/1 late papers are taken; a missed term opens a decision and refuses nothing', async () => {
    const d = await deal(1)
    await d.bench.moveTo('2024-09-02')
    expect(await keysOf(d, 'director')).toEqual([])
    await d.bench.moveTo('2024-09-03')
    expect(await d.bench.state(d.agreement)).toBe('awaiting-papers')
    expect(await keysOf(d, 'director')).toEqual(['decide-refusal'])
    await declareAll(d)
    await filePapers(d)
    expect(await d.bench.state(d.agreement)).toBe('fund-review')
  })

  it('kod-ai:5.8/4 the delay of the Fund opens no decision against the winner', async () => {
    const d = await underReview(await deal(1))
    await d.bench.moveTo('2024-09-03')
    expect(await keysOf(d, 'director')).toEqual([])
    expect(await keysOf(d, 'fund-officer')).toEqual(['review'])
  })
})

describe('refusals', () => {
  it('kod-ai:5.8/3 the winner refuses with reasons and the application hears of it', async () => {
    const d = await deal(2)
    expect(await refusal(onAgreement(d, 'refuse-by-winner', { reason: ' ' }, memberActor(1)))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    await onAgreement(d, 'refuse-by-winner', { reason: 'не можем' }, memberActor(1))
    expect(await d.bench.state(d.agreement)).toBe('refused-by-winner')
    expect(await d.bench.state(d.application)).toBe('refused')
    expect((await d.bench.file(d.agreement)).deadlines.every((x) => x.stoppedOn !== null)).toBe(true)
  })

  it('kod-ai:5.9 on the due day there is no breach, the day after there is', async () => {
    const d = await deal(1)
    await d.bench.moveTo('2024-09-02')
    expect(await refusal(refuse(d, 'kod-ai:5.8/1'))).toEqual({
      code: 'NO_BREACH_BY_WINNER',
      kind: 'state',
      clauses: ['kod-ai:5.9'],
    })
    await d.bench.moveTo('2024-09-03')
    await refuse(d, 'kod-ai:5.8/1')
    expect(await d.bench.state(d.application)).toBe('refused')
  })

  it('kod-ai:5.9 kod-ai:5.8/5 the delay of the Fund alone is no ground, days are told by side', async () => {
    const d = await underReview(await deal(1))
    await d.bench.moveTo('2024-09-30')
    expect((await refusal(refuse(d, 'kod-ai:5.8/5'))).code).toBe('NO_BREACH_BY_WINNER')
    expect((await refusal(refuse(d, 'kod-ai:5.8/1'))).code).toBe('NO_BREACH_BY_WINNER')
    expect(daysBySide(await d.bench.file(d.agreement), '2024-09-30')).toEqual({ winner: 0, fund: 28 })
  })

  it('kod-ai:5.9 kod-ai:5.8/2 late corrections are the winner’s breach', async () => {
    const d = await underReview(await deal(1))
    await remarks(d)
    await d.bench.moveTo('2024-08-29')
    expect((await refusal(refuse(d, 'kod-ai:5.8/2'))).code).toBe('NO_BREACH_BY_WINNER')
    await d.bench.moveTo('2024-08-30')
    await filePapers(d)
    expect(daysBySide(await d.bench.file(d.agreement), '2024-08-30')).toEqual({ winner: 1, fund: 0 })
    await refuse(d, 'kod-ai:5.8/2')
  })

  it('kod-ai:5.11 five working days from the delivery; late signing before a decision is good', async () => {
    const d = await fundSigned(await deal(2))
    expect(await dueOf(d, 'sign')).toEqual(['2024-09-02', '2024-09-02'])
    await onAgreement(d, 'sign', memberSignature, memberActor(0))
    await d.bench.moveTo('2024-09-02')
    expect(await refusal(refuse(d, 'kod-ai:5.11'))).toMatchObject({ clauses: ['kod-ai:5.11'] })
    await d.bench.moveTo('2024-09-03')
    expect(await keysOf(d, 'director')).toEqual(['decide-refusal'])
    await onAgreement(d, 'sign', memberSignature, memberActor(1))
    expect(await d.bench.state(d.agreement)).toBe('in-force')
    expect(d.bench.failures).toEqual([])
  })

  it('kod-ai:5.11 the Fund may refuse once the term has passed', async () => {
    const d = await fundSigned(await deal(2))
    await d.bench.moveTo('2024-09-03')
    await refuse(d, 'kod-ai:5.11')
    expect(await d.bench.state(d.agreement)).toBe('refused-by-fund')
  })

  it('kod-ai:5.9 only the director refuses', async () => {
    const d = await deal(1)
    await d.bench.moveTo('2024-09-03')
    const attempt = onAgreement(d, 'refuse-by-fund', { ground: 'kod-ai:5.8/1', reason: 'срок' }, officer)
    expect(await refusal(attempt)).toMatchObject({ kind: 'role' })
  })
})

describe('the Fund agrees', () => {
  const clauseOf = {
    citizenship: 'kod-ai:5.6.a',
    bankruptcy: 'kod-ai:5.6.b',
    tax: 'kod-ai:5.6.v',
    breach: 'kod-ai:5.6.g',
    umnik: 'kod-ai:fn2',
    'open-grants': 'kod-ai:declaration-6',
  }
  it('kod-ai:5.6 kod-ai:5.6.a kod-ai:5.6.b kod-ai:5.6.v kod-ai:5.6.g every check of every member is there', async () => {
    const d = await underReview(await deal(2))
    const refused = await refusal(onAgreement(d, 'agree', codes))
    expect(refused.code).toBe('CHECK_MISSING')
    expect(refused.clauses).toHaveLength(12)
    for (const clause of Object.values(clauseOf)) expect(refused.clauses).toContain(clause)
  })

  it.each(Object.entries(clauseOf))(
    'a failed check %s breaks %s; a later good one mends it',
    async (kind, clause) => {
      const d = await underReview(await deal(1))
      await recordChecks(d)
      const check = { person: 'person-1', kind, on: '2024-08-26', source: 'реестр' }
      await onAgreement(d, 'record-check', { ...check, passed: false })
      expect(await refusal(onAgreement(d, 'agree', codes))).toMatchObject({
        kind: 'state',
        clauses: [clause],
      })
      await onAgreement(d, 'record-check', { ...check, passed: true })
      await onAgreement(d, 'agree', codes)
    },
  )

  it('kod-ai:5.6 a check is asked for again after thirty days, and never dated ahead', async () => {
    const d = await underReview(await deal(1))
    await recordChecks(d, { on: addDays('2024-08-26', -31) })
    expect((await refusal(onAgreement(d, 'agree', codes))).code).toBe('CHECK_MISSING')
    await recordChecks(d, { on: addDays('2024-08-26', -30) })
    await onAgreement(d, 'agree', codes)
    const ahead = { person: 'person-1', kind: 'tax', passed: true, on: '2024-08-27', source: 'реестр' }
    expect((await refusal(onAgreement(d, 'record-check', ahead))).code).toBe('FUTURE_DATE')
    expect(
      (await refusal(onAgreement(d, 'record-check', { ...ahead, on: '2024-08-26', person: 'person-9' })))
        .code,
    ).toBe('UNKNOWN_PERSON')
  })

  it('kod-ai:5.6 many checks are entered at once: the later of a kind counts, every wrong one is named', async () => {
    const d = await underReview(await deal(2))
    const check = { person: 'person-1', kind: 'tax', passed: false, on: '2024-08-26', source: 'реестр' }
    const wrong = [check, { ...check, person: 'person-9' }, { ...check, on: '2024-08-27' }]
    const told = await refusal(onAgreement(d, 'record-checks', { checks: wrong }))
    expect(told.code).toBe('UNKNOWN_PERSON')
    await onAgreement(d, 'record-checks', { checks: [check, { ...check, person: 'person-2' }] })
    await recordChecks(d)
    await onAgreement(d, 'agree', codes)
  })

  it('kod-ai:5.6 a member who failed a check is a ground of refusal', async () => {
    const d = await underReview(await deal(1))
    expect((await refusal(refuse(d, 'kod-ai:5.6'))).clauses).toEqual(['kod-ai:5.6'])
    await recordChecks(d, { passed: false })
    await refuse(d, 'kod-ai:5.6')
  })

  it('kod-ai:6.17 codes of technology, task and result', async () => {
    const d = await underReview(await deal(1))
    await recordChecks(d)
    expect(await refusal(onAgreement(d, 'agree', { technology: '', task: '', result: '' }))).toEqual({
      code: 'CODE_MISSING',
      kind: 'content',
      clauses: ['kod-ai:6.17', 'kod-ai:6.17', 'kod-ai:6.17'],
    })
  })

  it('kod-ai:contract-3.1 the sum is whole roubles', async () => {
    const members = [{ person: 'person-1', name: 'Авдеев Влас Климович', grant: '1500000.50' }]
    const d = await underReview(await deal(1, { members, total: '1500000.50', requestedTotal: '1500000.50' }))
    await recordChecks(d)
    expect(await refusal(onAgreement(d, 'agree', codes))).toMatchObject({
      code: 'TOTAL_KOPECKS',
      clauses: ['kod-ai:contract-3.1'],
    })
  })

  it('kod-ai:5.7.u kod-ai:6.1 kod-ai:contract-1.7 nothing is agreed before the annexes are filed', async () => {
    const d = await deal(1)
    expect(await refusal(onAgreement(d, 'agree', codes))).toMatchObject({ code: 'WRONG_STATE' })
  })
})
