import { describe, expect, it } from 'vitest'
import type { Foreseen } from '../../../../../kernel/index.ts'
import {
  accept,
  checkLinks,
  director,
  fileReport,
  finance,
  type Granted,
  granted,
  lookAhead,
  memberActor,
  onGrant,
  payTranche,
  refusal,
  register,
  systemActor,
  toCompleting,
} from '../../../testing/index.ts'

const of = (items: readonly Foreseen[] | null, key: string) => items?.find((one) => one.key === key)
const messages = ({ guard }: Foreseen) =>
  guard!.findings.filter(({ outcome }) => outcome === 'broken').map(({ message }) => message)

async function tenDaysLate(): Promise<Granted> {
  const g = await granted(1)
  await payTranche(g, 1)
  await g.bench.moveTo('2025-03-08')
  await fileReport(g, 1)
  return g
}

describe('what a delay costs', () => {
  it('kod-ai:contract-8.3 kod-ai:6.10/1 is what the demand takes, once the act is signed; before it, by a day that is asked about', async () => {
    const g = await tenDaysLate()
    const [before] = (await lookAhead(g, 'penalty', { actOn: null }))!
    expect(before!.values).toMatchObject({ daysLate: 10, rate: null, amount: null, debt: '750000.00' })
    expect(messages(before!)).toEqual(['penalty.pending'])
    const [asked] = (await lookAhead(g, 'penalty', { actOn: '2025-03-08' }))!
    expect(asked!.values).toMatchObject({ amount: '5250.00', rate: '21.00', isDue: false })
    await accept(g, 1)
    const [signed] = (await lookAhead(g, 'penalty', { actOn: null }))!
    expect(signed!.values).toMatchObject({ amount: '5250.00', isDue: true, done: '2025-03-08' })
    expect(signed!.guard!.decided.map(({ rule }) => rule.id)).toEqual(['kod-ai/penalty'])
    await onGrant(g, 'demand-penalty', { stage: 1, amount: '5250.00', reason: 'просрочка' }, director)
    const [demanded] = (await lookAhead(g, 'penalty', { actOn: null }))!
    expect(demanded!.values).toMatchObject({ isDemanded: true, isDue: false })
    expect(messages(demanded!)).toEqual(['penalty.known'])
  })

  it('kod-ai:6.10/1 grows day by day while nothing is filed, and is nothing in time', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    expect(await lookAhead(g, 'penalty', { actOn: null })).toEqual([])
    await g.bench.moveTo('2025-03-01')
    const [running] = (await lookAhead(g, 'penalty', { actOn: null }))!
    expect(running!.values).toMatchObject({ daysLate: 3, done: null, amount: null })
    expect(await refusalOf(lookAhead(g, 'penalty', {}))).toBe('INVALID_INPUT')
  })
})

const refusalOf = async (doing: Promise<unknown>) => (await refusal(doing)).code

describe('what may be claimed back', () => {
  it('kod-ai:contract-8.6 kod-ai:2.13 is told by grounds, whether the case shows them and how much the decision would take', async () => {
    const g = await granted(2)
    await payTranche(g, 1)
    const grounds = await lookAhead(g, 'return')
    expect(of(grounds, 'stage-not-done')).toMatchObject({
      outcome: 'met',
      values: { most: '1500000.00', isWhole: true, isJoint: true, isSettledByDemand: true, due: null },
    })
    expect(of(grounds, 'breach')).toMatchObject({ outcome: 'broken', clause: 'kod-ai:2.13' })
    expect(of(grounds, 'unconfirmed-spending')).toMatchObject({ values: { most: '0.00', rows: [] } })
    await onGrant(g, 'record-breach', { clause: 'kod-ai:6.16', text: 'нет упоминания', on: '2024-08-26' })
    const breach = of(await lookAhead(g, 'return'), 'breach')!
    expect(breach).toMatchObject({ outcome: 'met', values: { due: '2024-09-25', isSettledByDemand: false } })
    const decision = {
      ...{ ground: 'breach', rows: [], debtors: ['person-1'], text: 'нарушение', evidence: 'снимок' },
      detected: '2024-08-26',
    }
    await onGrant(g, 'decide-return', { ...decision, amount: '1000000.00' }, director)
    expect(of(await lookAhead(g, 'return'), 'stage-not-done')!.values).toMatchObject({
      most: '500000.00',
      isWhole: false,
    })
  })

  it('kod-ai:contract-8.9 lists the expenses in doubt for the grounds about expenses', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await fileReport(g, 1)
    await accept(g, 1)
    const row = { stage: 1, person: 'person-1' }
    const doubt = { ...row, kind: 'unconfirmed', amount: '10.00', reason: 'нет чека', evidence: 'проверка' }
    await onGrant(g, 'question-expense', doubt)
    expect(of(await lookAhead(g, 'return'), 'unconfirmed-spending')).toMatchObject({
      outcome: 'met',
      values: { most: '10.00', rows: ['1 person-1 10.00'] },
    })
  })
})

describe('what an early end brings', () => {
  it('kod-ai:6.15/2 kod-ai:contract-10.6.return kod-ai:contract-4.4.e is told way by way before anybody goes it', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    const all = await lookAhead(g, 'ending')
    expect(of(all, 'fund.blocked')!.values).toMatchObject({ amount: '750000.00' })
    expect(of(all, 'fund.unspent')!.values).toMatchObject({ amount: '750000.00', due: '2024-09-09' })
    expect(of(all, 'refusal.all')!.values).toMatchObject({ amount: '750000.00', due: null })
    expect(of(all, 'early-stop.research')).toMatchObject({ clause: 'kod-ai:6.13' })
    const ground = { letter: 'zh', text: 'нарушение', clause: null, date: null }
    const evidence = { kind: 'conclusion', ref: 'заключение 1' }
    const grounds = [{ ...ground, evidence }]
    const today = g.bench.today()
    await onGrant(g, 'terminate-by-fund', { grounds, detected: today, text: 'решение' }, director)
    expect(await lookAhead(g, 'ending')).toEqual([])
    expect((await lookAhead(g, 'closing'))!.map(({ key }) => key)).toEqual([
      ...['claims', 'unspent', 'penalties'],
    ])
  })
})

describe('what the close asks for', () => {
  it('kod-ai:6.8 kod-ai:2.5 kod-ai:6.16 each with its ground, who it waits for and what they have to do', async () => {
    const g = await toCompleting(await granted(1))
    const states = async () =>
      new Map((await lookAhead(g, 'closing'))!.map(({ key, outcome }) => [key, outcome]))
    const before = await states()
    expect(
      ['reports', 'acts', 'register', 'publications', 'fulfilled'].map((key) => before.get(key)),
    ).toEqual(['met', 'met', 'broken', 'unknown', 'broken'])
    expect(of(await lookAhead(g, 'closing'), 'register')).toMatchObject({
      clause: 'kod-ai:6.8/4',
      values: { role: 'member', action: 'record-register-entry', people: ['person-1'] },
    })
    await register(g)
    await checkLinks(g, { status: 404 })
    expect((await states()).get('repository')).toBe('broken')
    await checkLinks(g)
    await onGrant(g, 'confirm-completion', {})
    const material = {
      title: 'Статья',
      place: 'сайт',
      creditShown: true,
      proof: 'снимок',
      on: g.bench.today(),
    }
    await onGrant(g, 'record-publication', material)
    await onGrant(g, 'fulfil', {})
    const after = await states()
    expect([...after].filter(([, outcome]) => outcome !== 'met')).toEqual([])
    await onGrant(g, 'close', {})
  })

  it('kod-ai:2.3/2 the least term stands among them, with its day', async () => {
    const g = await granted(1)
    const least = of(await lookAhead(g, 'closing'), 'term')!
    expect([least.outcome, least.values.day]).toEqual(['broken', '2025-02-26'])
  })
})

describe('who is told', () => {
  it('kod-ai:contract-7.4 the members and the Fund, of grounds for a claim the Fund alone; others nothing', async () => {
    const g = await granted(1)
    const stranger = { id: 'stranger', roles: ['applicant'] }
    const expert = { id: 'expert', roles: ['expert'] }
    for (const name of ['penalty', 'return', 'ending', 'closing']) {
      const input = name === 'penalty' ? { actOn: null } : {}
      expect(await lookAhead(g, name, input, stranger)).toBeNull()
      expect(await lookAhead(g, name, input, expert)).toBeNull()
      expect(await lookAhead(g, name, input, systemActor)).toBeNull()
    }
    expect(await lookAhead(g, 'return', {}, memberActor(0))).toBeNull()
    expect(await lookAhead(g, 'ending', {}, finance)).toBeNull()
    expect(await lookAhead(g, 'closing', {}, memberActor(0))).not.toBeNull()
    expect(await lookAhead(g, 'weather')).toBeNull()
  })
})
