import { describe, expect, it } from 'vitest'
import {
  accept,
  director,
  doStage,
  factsOf,
  fileReport,
  finance,
  type Granted,
  granted,
  hash,
  memberActor,
  onGrant,
  payTranche,
  qualified,
  refusal,
  stateOf,
} from '../../testing/index.ts'
import { balances } from './ledger.ts'

const decision = (g: Granted, change: object = {}) => ({
  ground: 'stage-not-done',
  amount: '750000.00',
  rows: [],
  debtors: ['person-1'],
  text: 'этап не выполнен',
  evidence: 'акт проверки',
  detected: g.bench.today(),
  ...change,
})
const decide = (g: Granted, change: object = {}) => onGrant(g, 'decide-return', decision(g, change), director)
const send = (g: Granted, id = 'return-1', due: string | null = null) =>
  onGrant(g, 'send-demand', { id, due })
const back = (g: Granted, amount: string, claim: string | null = 'return-1', person = 'person-1') =>
  onGrant(g, 'record-return', { claim, person, amount, order: 'п/п' }, finance)
const sums = async (g: Granted) => balances((await factsOf(g)).ledger)
const dueOf = async (g: Granted, key: string) =>
  (await g.bench.file(g.grant)).deadlines.filter((d) => d.key === key).map((d) => d.due)
const evidence = { kind: 'conclusion', ref: '1' }
const ended = async (g: Granted) =>
  onGrant(
    g,
    'terminate-by-fund',
    {
      grounds: [{ letter: 'zh', text: 'нет смысла', evidence, clause: null, date: null }],
      detected: g.bench.today(),
      text: 'решение',
    },
    director,
  )

async function paidOne(members = 1): Promise<Granted> {
  const g = await granted(members)
  await payTranche(g, 1)
  return g
}

describe('demands and returns', () => {
  it('kod-ai:contract-4.1.z a demand without a term of its own names the day', async () => {
    const g = await paidOne()
    await decide(g)
    for (const due of [null, '2024-08-25'])
      expect(await refusal(send(g, 'return-1', due))).toMatchObject({
        code: 'DUE_MISSING',
        clauses: ['kod-ai:contract-4.1.z'],
      })
    await send(g, 'return-1', '2024-09-10')
    expect(await dueOf(g, 'return-by-demand-date')).toEqual(['2024-09-10'])
    expect(await refusal(send(g, 'return-1', '2024-09-10'))).toMatchObject({ code: 'SENT_ALREADY' })
    expect(await refusal(send(g, 'return-9', '2024-09-10'))).toMatchObject({ code: 'UNKNOWN_CLAIM' })
    await g.bench.moveTo('2024-09-11')
    expect((await factsOf(g)).missed).toContainEqual({
      deadline: 'return-by-demand-date',
      instance: 'return-1',
      due: '2024-09-10',
    })
  })

  it('kod-ai:contract-8.2 joint debtors: one balance, whoever pays, never more', async () => {
    const g = await paidOne(2)
    await decide(g, { amount: '1500000.00', debtors: ['person-1', 'person-2'] })
    await send(g, 'return-1', '2024-09-10')
    await back(g, '1000000.00', 'return-1', 'person-2')
    expect(await refusal(back(g, '500000.01'))).toMatchObject({
      code: 'OVER_RETURN',
      clauses: ['kod-ai:contract-8.6'],
    })
    expect(await refusal(back(g, '0.00'))).toMatchObject({ code: 'NOT_POSITIVE' })
    expect(await refusal(back(g, '1.00', 'return-7'))).toMatchObject({ code: 'UNKNOWN_CLAIM' })
    expect(await refusal(back(g, '1.00', 'return-1', 'person-7'))).toMatchObject({ code: 'UNKNOWN_PERSON' })
    await back(g, '500000.00')
    expect((await factsOf(g)).returns[0]!.settledOn).toBe('2024-08-26')
    expect(await sums(g)).toMatchObject({ claimed: '0.00', returned: '1500000.00', claimable: '0.00' })
    expect(
      (await g.bench.file(g.grant)).deadlines.filter(
        (d) => d.instance === 'return-1' && d.stoppedOn === null,
      ),
    ).toEqual([])
  })

  it('kod-ai:6.15/2 kod-ai:contract-10.6.return unspent within ten working days of the detection, the rest by other grounds', async () => {
    const g = await paidOne()
    await g.bench.moveTo('2025-04-28')
    await ended(g)
    await onGrant(g, 'reconcile', {
      rows: [{ person: 'person-1', spent: '700000.00' }],
      statement: hash('s'),
    })
    const unspent = { ground: 'unilateral-termination', amount: '50000.00' }
    expect((await refusal(decide(g, { ...unspent, amount: '50000.01' }))).code).toBe('OVER_CLAIMABLE')
    expect(await refusal(onGrant(g, 'settle', {}))).toMatchObject({ code: 'MONEY_OWED' })
    await decide(g, unspent)
    expect(await dueOf(g, 'return-unused')).toEqual(['2025-05-16'])
    await decide(g, { ground: 'result-not-achieved', amount: '700000.00' })
    expect(await sums(g)).toMatchObject({ claimed: '750000.00', claimable: '0.00' })
    await back(g, '50000.00')
    expect(await refusal(onGrant(g, 'settle', {}))).toMatchObject({ code: 'MONEY_OWED' })
    await back(g, '700000.00', 'return-2')
    await onGrant(g, 'settle', {})
    expect(await stateOf(g)).toBe('settled')
  })

  it('kod-ai:contract-3.4 kod-ai:contract-8.10 the month of a refusal waits for the termination agreement', async () => {
    const g = await paidOne()
    await g.bench.moveTo('2025-01-31')
    await onGrant(g, 'refuse-grant', { reason: 'не могу' }, memberActor(0))
    await decide(g, { ground: 'refusal' })
    await send(g)
    expect(await dueOf(g, 'return-on-refusal')).toEqual([])
    const document = hash('end')
    await onGrant(g, 'propose-supplement', {
      kind: 'termination',
      changes: { text: 'Расторгнуть' },
      document,
    })
    await onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(0))
    await onGrant(g, 'sign-supplement-by-fund', { number: 1, signature: qualified(document) }, director)
    expect(await dueOf(g, 'return-on-refusal')).toEqual(['2025-02-28'])
  })

  it('kod-ai:contract-3.4 a demand after the agreement counts from it at once', async () => {
    const g = await paidOne()
    await onGrant(g, 'refuse-grant', { reason: 'не могу' }, memberActor(0))
    const document = hash('end')
    await onGrant(g, 'propose-supplement', {
      kind: 'termination',
      changes: { text: 'Расторгнуть' },
      document,
    })
    await onGrant(g, 'sign-supplement', { number: 1, signature: qualified(document) }, memberActor(0))
    await onGrant(g, 'sign-supplement-by-fund', { number: 1, signature: qualified(document) }, director)
    await decide(g, { ground: 'refusal' })
    await send(g)
    expect(await dueOf(g, 'return-on-refusal')).toEqual(['2024-09-26'])
  })

  it('kod-ai:6.11 kod-ai:contract-8.9 kod-ai:2.9 expenses: the doubted rows, once each, lowered by a proof', async () => {
    const g = await paidOne()
    await fileReport(g, 1)
    await accept(g, 1)
    const row = { stage: 1, person: 'person-1' }
    const doubt = {
      ...row,
      kind: 'unconfirmed',
      amount: '300000.00',
      reason: 'нет чека',
      evidence: 'проверка',
    }
    await onGrant(g, 'question-expense', doubt)
    const claim = { ground: 'unconfirmed-spending', rows: [{ ...row, amount: '300000.00' }] }
    expect((await refusal(decide(g, { ...claim, amount: '300000.01' }))).clauses).toEqual([
      'kod-ai:contract-8.9',
    ])
    expect((await refusal(decide(g, { ...claim, amount: '300000.00', rows: [] }))).code).toBe(
      'OVER_CLAIMABLE',
    )
    await decide(g, { ...claim, amount: '300000.00' })
    expect((await refusal(decide(g, { ...claim, amount: '0.01' }))).code).toBe('OVER_CLAIMABLE')
    await onGrant(g, 'confirm-expense', { ...row, doubted: '100000.00', proof: 'чек' })
    expect(await sums(g)).toMatchObject({ claimed: '100000.00' })
    await onGrant(g, 'confirm-expense', { ...row, doubted: '0.00', proof: 'чек' })
    const { lowerings, settledOn } = (await factsOf(g)).returns[0]!
    expect(lowerings.map(({ amount, action }) => [amount, action])).toEqual([
      ['200000.00', 'confirm-expense'],
      ['100000.00', 'confirm-expense'],
    ])
    expect(settledOn).toBe(g.bench.today())
  })

  it('kod-ai:2.9 a misused expense alone, or misuse for all that was paid', async () => {
    const g = await paidOne()
    await doStage(g, 1)
    const row = { stage: 1, person: 'person-1' }
    await onGrant(g, 'question-expense', {
      ...row,
      kind: 'misused',
      amount: '10.00',
      reason: 'личное',
      evidence: 'чек',
    })
    await decide(g, { ground: 'misused-expense', amount: '10.00', rows: [{ ...row, amount: '10.00' }] })
    expect((await refusal(decide(g, { ground: 'misuse', amount: '750000.00' }))).code).toBe('OVER_CLAIMABLE')
    await decide(g, { ground: 'misuse', amount: '749990.00' })
  })

  it('kod-ai:2.13 a claim may be lowered or dropped, what is given up may be claimed again', async () => {
    const g = await paidOne()
    await decide(g)
    const lower = (by: string) =>
      onGrant(g, 'lower-claim', { id: 'return-1', by, reason: 'доказано' }, director)
    expect(await refusal(lower('750000.01'))).toMatchObject({ code: 'OVER_CLAIM', clauses: ['kod-ai:2.13'] })
    await lower('250000.00')
    await decide(g, { ground: 'false-declaration', amount: '250000.00' })
    await lower('500000.00')
    expect((await factsOf(g)).returns[0]!.settledOn).not.toBeNull()
  })
})
