import { describe, expect, it } from 'vitest'
import { director, type Granted, granted, onGrant, payTranche, refusal } from '../../testing/index.ts'

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
const dueOf = async (g: Granted, key: string) =>
  (await g.bench.file(g.grant)).deadlines.filter((d) => d.key === key).map((d) => d.due)

async function paidOne(members = 1): Promise<Granted> {
  const g = await granted(members)
  await payTranche(g, 1)
  return g
}

describe('decisions to claim money back', () => {
  it('kod-ai:contract-4.4.d kod-ai:contract-8.6 all that was paid, and not a kopeck more', async () => {
    const g = await paidOne()
    expect(await refusal(decide(g, { amount: '750000.01' }))).toMatchObject({
      code: 'OVER_CLAIMABLE',
      kind: 'content',
      clauses: ['kod-ai:contract-4.4.d'],
    })
    await decide(g)
    expect(await refusal(decide(g, { amount: '0.01' }))).toMatchObject({
      code: 'NOTHING_TO_CLAIM',
      clauses: ['kod-ai:contract-8.6', 'kod-ai:contract-4.4.d'],
    })
  })

  it('kod-ai:contract-8.6 nothing paid, nothing to claim', async () => {
    const g = await granted(1)
    expect(await refusal(decide(g))).toMatchObject({ code: 'NOTHING_TO_CLAIM' })
  })

  it.each([
    ['misuse', 'kod-ai:contract-8.6', 'GROUND_NOT_SHOWN'],
    ['breach', 'kod-ai:2.13', 'GROUND_NOT_SHOWN'],
    ['refusal', 'kod-ai:contract-3.4', 'GROUND_NOT_SHOWN'],
    ['unilateral-termination', 'kod-ai:6.15/2', 'GROUND_NOT_SHOWN'],
    ['unconfirmed-spending', 'kod-ai:contract-8.9', 'GROUND_NOT_SHOWN'],
    ['misused-expense', 'kod-ai:2.9', 'GROUND_NOT_SHOWN'],
    ['unspent-rest', 'kod-ai:6.4.5/3', 'GROUND_NOT_SHOWN'],
  ])('the ground %s (%s) needs its circumstance', async (ground, clause, code) => {
    const g = await paidOne()
    expect(await refusal(decide(g, { ground, amount: '1.00' }))).toMatchObject({
      code,
      clauses: expect.arrayContaining([clause]),
    })
  })

  it('kod-ai:declaration-sanction kod-ai:3.7/2 false statements: all paid, with evidence', async () => {
    const g = await paidOne()
    expect(await refusal(decide(g, { ground: 'false-declaration', evidence: '' }))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    await decide(g, { ground: 'false-declaration' })
  })

  it('kod-ai:2.13 kod-ai:contract-8.7 kod-ai:contract-8.7.2 a breach, or the result not reached: thirty days from the demand', async () => {
    const g = await paidOne()
    await onGrant(g, 'record-breach', { clause: 'kod-ai:6.16', text: 'нет упоминания', on: '2024-08-26' })
    await decide(g, { ground: 'breach', amount: '100.00' })
    await decide(g, { ground: 'result-not-achieved', amount: '749900.00' })
    await g.bench.moveTo('2024-08-29')
    await send(g)
    expect(await dueOf(g, 'return-on-demand')).toEqual(['2024-09-30'])
  })

  it('kod-ai:contract-8.7 with the result reached the ground is hidden', async () => {
    const { toFulfilled } = await import('../../testing/index.ts')
    const g = await toFulfilled(await granted(1))
    expect(await refusal(decide(g, { ground: 'result-not-achieved' }))).toMatchObject({
      code: 'RESULT_ACHIEVED',
      kind: 'role',
      clauses: ['kod-ai:contract-8.7'],
    })
  })

  it('kod-ai:6.15/2 a day of detection in the future, debtors who are not of the team', async () => {
    const g = await paidOne()
    const refused = await refusal(decide(g, { detected: '2024-08-27', debtors: ['person-9'] }))
    expect(refused.clauses).toEqual(['kod-ai:6.15/2', 'kod-ai:contract-8.2'])
  })

  it('kod-ai:contract-4.3.b only the director decides; three working days to tell of it', async () => {
    const g = await paidOne()
    expect(await refusal(onGrant(g, 'decide-return', decision(g)))).toMatchObject({ kind: 'role' })
    await g.bench.moveTo('2025-04-30')
    await decide(g)
    expect(await dueOf(g, 'notify-return-decision')).toEqual(['2025-05-07'])
  })
})
