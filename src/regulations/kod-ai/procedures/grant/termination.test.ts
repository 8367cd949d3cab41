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
  onGrant,
  payTranche,
  refusal,
  stateOf,
  toCompleting,
} from '../../testing/index.ts'

const evidence = { kind: 'conclusion', ref: 'заключение 1' }
const ground = (letter: string, change: object = {}) => ({
  letter,
  text: 'нарушение',
  evidence,
  clause: null,
  date: null,
  ...change,
})
const terminate = (g: Granted, grounds: readonly object[], detected = '2024-08-26') =>
  onGrant(g, 'terminate-by-fund', { grounds, detected, text: 'решение' }, director)

describe('termination by the Fund', () => {
  it('kod-ai:6.15 kod-ai:contract-10.6 a ground at least, its day not ahead, by the director', async () => {
    const g = await granted(1)
    expect(await refusal(terminate(g, []))).toMatchObject({
      code: 'GROUND_MISSING',
      clauses: ['kod-ai:6.15'],
    })
    expect(await refusal(terminate(g, [ground('zh')], '2024-08-27'))).toMatchObject({
      code: 'FUTURE_DATE',
      clauses: ['kod-ai:6.15/2'],
    })
    expect(await refusal(terminate(g, [ground('i')]))).toMatchObject({ code: 'INVALID_INPUT' })
    expect(
      await refusal(
        onGrant(g, 'terminate-by-fund', { grounds: [ground('zh')], detected: '2024-08-26', text: 'да' }),
      ),
    ).toMatchObject({ kind: 'role' })
    await terminate(g, [ground('zh')])
    expect(await stateOf(g)).toBe('terminating')
  })

  it.each(['a', 'b', 'v', 'g', 'd', 'e', 'zh', 'z'])(
    'kod-ai:6.15.%s kod-ai:6.15.a kod-ai:6.15.g kod-ai:6.15.z kod-ai:contract-10.6.a kod-ai:contract-10.6.z without evidence no ground holds',
    async (letter) => {
      const g = await granted(1)
      const refused = await refusal(terminate(g, [ground(letter, { evidence: null })]))
      expect(refused.clauses[0]).toBe(`kod-ai:contract-10.6.${letter}`)
      expect(refused.code).toBe('EVIDENCE_MISSING')
    },
  )

  it('kod-ai:contract-10.6.a kod-ai:contract-10.6.g kod-ai:contract-10.6.z kod-ai:contract-7.1 the breached clause exists, for «г» with its day', async () => {
    const g = await granted(1)
    for (const letter of ['a', 'g', 'z'])
      for (const clause of [null, 'kod-ai:99'])
        expect(await refusal(terminate(g, [ground(letter, { clause, date: '2024-08-26' })]))).toMatchObject({
          code: 'UNKNOWN_CLAUSE',
          clauses: [`kod-ai:contract-10.6.${letter}`],
        })
    const cited = { clause: 'kod-ai:contract-4.1.v' }
    expect((await refusal(terminate(g, [ground('g', cited)]))).code).toBe('UNKNOWN_CLAUSE')
    await terminate(g, [
      ground('a', cited),
      ground('g', { ...cited, date: '2024-08-26' }),
      ground('z', cited),
    ])
    expect((await factsOf(g)).termination!.grounds).toEqual(['a', 'g', 'z'])
  })

  it('kod-ai:contract-10.6.b kod-ai:6.15.b only once a report is overdue', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2025-02-26')
    expect(await refusal(terminate(g, [ground('b')]))).toMatchObject({
      code: 'NO_OVERDUE_REPORT',
      kind: 'state',
      clauses: ['kod-ai:contract-10.6.b'],
    })
    await g.bench.moveTo('2025-02-27')
    await terminate(g, [ground('b')])
  })

  it('kod-ai:contract-10.6.v kod-ai:6.15.v only with a finding about a misused sum', async () => {
    const g = await granted(1)
    expect(await refusal(terminate(g, [ground('v')]))).toMatchObject({
      code: 'NO_MISUSE_FOUND',
      kind: 'content',
      clauses: ['kod-ai:contract-10.6.v'],
    })
    const check = { from: '2024-08-26', to: '2024-08-26', subject: 'расходы', monitor: null, members: ['o'] }
    await onGrant(g, 'open-check', check)
    await onGrant(g, 'close-check', { id: 'check-1', text: 'не по цели', misused: '10.00' })
    await terminate(g, [ground('v')])
  })

  it('kod-ai:contract-10.6.d kod-ai:6.15.d only after the planned year without the result', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2025-12-31')
    expect(await refusal(terminate(g, [ground('d')]))).toMatchObject({
      code: 'RESULT_NOT_MISSED',
      clauses: ['kod-ai:contract-10.6.d'],
    })
    await g.bench.moveTo('2026-01-01')
    await terminate(g, [ground('d')])
  })

  it('kod-ai:contract-10.6.e kod-ai:contract-10.6.zh kod-ai:6.15.e kod-ai:6.15.zh a notice or a conclusion, for «ж» a conclusion', async () => {
    const g = await granted(1)
    const report = { evidence: { kind: 'report', ref: '1' } }
    const notice = { evidence: { kind: 'notice', ref: '1' } }
    expect((await refusal(terminate(g, [ground('e', report)]))).clauses).toEqual(['kod-ai:contract-10.6.e'])
    expect((await refusal(terminate(g, [ground('zh', notice)]))).clauses).toEqual(['kod-ai:contract-10.6.zh'])
    await terminate(g, [ground('e', notice)])
  })

  it('kod-ai:contract-4.4.e kod-ai:contract-7.2 no tranche after it; the costs are agreed within the paid', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await terminate(g, [ground('zh')])
    expect(await refusal(payTranche(g, 2))).toMatchObject({ code: 'WRONG_STATE' })
    const statement = hash('statement')
    const rows = [{ person: 'person-1', spent: '750000.01' }]
    expect(await refusal(onGrant(g, 'reconcile', { rows, statement }))).toMatchObject({
      code: 'SPENT_OVER_PAID',
      clauses: ['kod-ai:contract-7.2'],
    })
    expect(
      await refusal(onGrant(g, 'reconcile', { rows: [{ person: 'person-9', spent: '1.00' }], statement })),
    ).toMatchObject({ code: 'ROWS' })
    await onGrant(g, 'reconcile', { rows: [{ person: 'person-1', spent: '700000.00' }], statement })
    expect((await factsOf(g)).reconciled).toMatchObject({
      transferred: '750000.00',
      spent: '700000.00',
      accepted: '0.00',
    })
    expect(await g.bench.state(g.agreement)).toBe('terminated')
    expect(g.bench.failures).toEqual([])
  })

  it('kod-ai:6.15 no deadline of a stage fires after the termination', async () => {
    const g = await granted(1)
    await terminate(g, [ground('zh')])
    await g.bench.moveTo('2026-01-01')
    expect((await factsOf(g)).missed).toEqual([])
  })
})

describe('other ends', () => {
  it('kod-ai:6.14 kod-ai:contract-10.4 a court needs number and a day that has come', async () => {
    const g = await granted(1)
    const judgment = { court: 'Тверской районный суд города Москвы', number: '2-1/2025', date: '2024-08-27' }
    expect(await refusal(onGrant(g, 'terminate-by-court', judgment))).toMatchObject({
      code: 'FUTURE_DATE',
      clauses: ['kod-ai:6.14'],
    })
    expect(await refusal(onGrant(g, 'terminate-by-court', { ...judgment, number: '' }))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    await onGrant(g, 'terminate-by-court', { ...judgment, date: '2024-08-26' })
    expect(await stateOf(g)).toBe('terminating')
  })

  it('kod-ai:6.13 kod-ai:contract-4.1.m a notice without its reports is incomplete and opens a decision', async () => {
    const g = await granted(1)
    const stop = { reason: 'не достичь', research: null, expenses: null }
    expect(
      await refusal(onGrant(g, 'notify-early-stop', { ...stop, reason: '' }, memberActor(0))),
    ).toMatchObject({
      code: 'REASON_MISSING',
      clauses: ['kod-ai:6.13'],
    })
    await onGrant(g, 'notify-early-stop', stop, memberActor(0))
    expect((await factsOf(g)).earlyStop).toMatchObject({ research: false, expenses: false })
    await onGrant(
      g,
      'notify-early-stop',
      { ...stop, research: hash('a'), expenses: hash('b') },
      memberActor(0),
    )
    expect((await factsOf(g)).earlyStop).toMatchObject({ research: true, expenses: true })
    const tasks = g.bench.engine.parts.registry.procedure('grant').tasks(await g.bench.file(g.grant))
    expect(tasks.find((t) => t.key === 'early-stop')).toMatchObject({
      role: 'director',
      clause: 'kod-ai:6.13',
    })
    expect(await stateOf(g)).toBe('active')
  })

  it('kod-ai:contract-3.4 a refusal of the grant is told once', async () => {
    const g = await granted(1)
    await onGrant(g, 'refuse-grant', { reason: 'уезжаю' }, memberActor(0))
    expect(await refusal(onGrant(g, 'refuse-grant', { reason: 'уезжаю' }, memberActor(0)))).toMatchObject({
      code: 'REFUSED_ALREADY',
      clauses: ['kod-ai:contract-3.4'],
    })
  })

  it('kod-ai:6.8 a grant under way is neither fulfilled nor closed', async () => {
    const g = await granted(1)
    await fileReport(g, 1)
    for (const action of ['fulfil', 'confirm-completion', 'close', 'settle'])
      expect(await refusal(onGrant(g, action, {}))).toMatchObject({ code: 'WRONG_STATE' })
  })

  it('kod-ai:6.15 the Fund may still terminate while the result is being confirmed', async () => {
    const g = await toCompleting(await granted(1))
    await terminate(g, [ground('zh')])
    expect(await stateOf(g)).toBe('terminating')
    expect(await refusal(doStage(g, 2))).toMatchObject({ code: 'WRONG_STATE' })
  })
})
