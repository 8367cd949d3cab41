import { describe, expect, it } from 'vitest'
import {
  accept,
  director,
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
} from '../../testing/index.ts'
import { receivableOn, stretches } from './receivable.ts'

const demand = (g: Granted, amount: string, stage = 1) =>
  onGrant(g, 'demand-penalty', { stage, amount, reason: 'просрочка' }, director)

/** Reports ten days after the end of the first stage. */
async function tenDaysLate(members = 1): Promise<Granted> {
  const g = await granted(members)
  await payTranche(g, 1)
  await g.bench.moveTo('2025-03-08')
  await fileReport(g, 1)
  return g
}

describe('penalty', () => {
  it('kod-ai:6.10/1 kod-ai:contract-8.3 1/300 of the rate of the act day on the receivable for each day', async () => {
    const g = await tenDaysLate()
    expect(await refusal(demand(g, '5250.00'))).toMatchObject({
      code: 'PENDING_ACT_DATE',
      kind: 'state',
      clauses: ['kod-ai:contract-8.3'],
    })
    await accept(g, 1)
    expect(await refusal(demand(g, '5250.01'))).toMatchObject({ code: 'PENALTY_AMOUNT', kind: 'content' })
    await demand(g, '5250.00')
    expect(await refusal(demand(g, '5250.00'))).toMatchObject({ code: 'PENALTY_DEMANDED' })
    expect((await factsOf(g)).penalties).toMatchObject([{ stage: 1, amount: '5250.00', paid: '0.00' }])
  })

  it('kod-ai:6.10/1 in time there is none, and only the director demands it', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await g.bench.moveTo('2025-02-26')
    await fileReport(g, 1)
    await accept(g, 1)
    expect(await refusal(demand(g, '0.00'))).toMatchObject({ code: 'NOT_LATE', clauses: ['kod-ai:6.10/1'] })
    const attempt = onGrant(g, 'demand-penalty', { stage: 1, amount: '1.00', reason: 'да' }, officer)
    expect(await refusal(attempt)).toMatchObject({ kind: 'role' })
  })

  it('kod-ai:6.10/2 kod-ai:contract-8.4 paying it changes no stage; it is paid once', async () => {
    const g = await tenDaysLate()
    await accept(g, 1)
    await demand(g, '5250.00')
    const before = (await factsOf(g)).stages
    const pay = (amount: string, id = 'penalty-1') =>
      onGrant(g, 'record-penalty-payment', { id, amount, order: 'п/п' }, finance)
    expect(await refusal(pay('5250.01'))).toMatchObject({ code: 'OVER_PENALTY', clauses: ['kod-ai:6.10/2'] })
    expect(await refusal(pay('1.00', 'penalty-9'))).toMatchObject({ code: 'UNKNOWN_PENALTY' })
    await pay('5000.00')
    await pay('250.00')
    expect(await refusal(pay('0.01'))).toMatchObject({ code: 'OVER_PENALTY' })
    const { stages, penalties } = await factsOf(g)
    expect(stages).toEqual(before)
    expect(penalties[0]!.payments).toEqual([
      { on: g.bench.today(), amount: '5000.00', order: 'п/п' },
      { on: g.bench.today(), amount: '250.00', order: 'п/п' },
    ])
  })

  it('kod-ai:contract-8.11 days of force majeure are left out', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await g.bench.moveTo('2025-03-08')
    await onGrant(
      g,
      'propose-force-majeure',
      { from: '2025-03-01', expectedEnd: '2025-03-08', text: 'стихия' },
      memberActor(0),
    )
    await onGrant(g, 'confirm-force-majeure', { id: 'force-1' })
    await onGrant(g, 'end-force-majeure', { to: '2025-03-08' })
    await fileReport(g, 1)
    await accept(g, 1)
    await demand(g, '1050.00')
  })

  it('kod-ai:6.10/1 without an act ever, the rate of the day of the demand', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await g.bench.moveTo('2025-03-08')
    const evidence = { kind: 'report', ref: 'нет отчёта' }
    const grounds = [{ letter: 'b', text: 'нет отчёта', evidence, clause: null, date: null }]
    await onGrant(g, 'terminate-by-fund', { grounds, detected: '2025-03-08', text: 'решение' }, director)
    await demand(g, '5250.00')
  })

  it('kod-ai:6.10/1 no sum is claimed by a rate that is not known for sure', async () => {
    const g = await tenDaysLate()
    await g.bench.moveTo('2027-01-15')
    await accept(g, 1)
    expect(await refusal(demand(g, '4000.00'))).toMatchObject({
      code: 'RATE_UNKNOWN',
      clauses: ['kod-ai:6.10/1', 'kod-ai:contract-8.3'],
    })
  })

  it('kod-ai:6.10/1 the debt falls where an act is signed within the delay', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await fileReport(g, 1)
    await g.bench.moveTo('2025-08-30')
    await accept(g, 1)
    await payTranche(g, 2)
    const facts = await factsOf(g)
    expect(receivableOn(facts, '2025-08-30')).toBe(75_000_000n)
    expect(stretches(facts, '2025-08-26', '2025-09-05')).toEqual([
      { due: '2025-08-26', done: '2025-09-05', debt: '750000.00' },
    ])
    const unpaid = { ...facts, ledger: { ...facts.ledger, tranches: facts.ledger.tranches.slice(0, 1) } }
    expect(stretches(unpaid, '2025-08-26', '2025-09-05')).toEqual([
      { due: '2025-08-26', done: '2025-08-30', debt: '750000.00' },
      { due: '2025-08-30', done: '2025-09-05', debt: '0.00' },
    ])
  })
})
