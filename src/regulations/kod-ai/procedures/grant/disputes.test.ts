import { describe, expect, it } from 'vitest'
import {
  director,
  factsOf,
  type Granted,
  granted,
  onGrant,
  payTranche,
  refusal,
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
const sums = async (g: Granted) => balances((await factsOf(g)).ledger)

async function paidOne(members = 1): Promise<Granted> {
  const g = await granted(members)
  await payTranche(g, 1)
  return g
}

describe('disputes', () => {
  it('kod-ai:3.7/3 kod-ai:contract-8.5 kod-ai:contract-8.5.2 talks, then a Moscow court, then what it awarded', async () => {
    const g = await paidOne()
    await decide(g)
    await send(g, 'return-1', '2024-09-10')
    const file = {
      id: 'return-1',
      court: 'Тверской районный суд города Москвы',
      number: '2-1',
      noTalksReason: null,
    }
    const early = { ...file, noTalksReason: 'нет ответа' }
    expect(await refusal(onGrant(g, 'file-with-court', early))).toMatchObject({
      code: 'COURT_EARLY',
      clauses: ['kod-ai:3.7/3'],
    })
    await g.bench.moveTo('2024-09-11')
    expect(await refusal(onGrant(g, 'file-with-court', file))).toMatchObject({
      code: 'NO_TALKS',
      clauses: ['kod-ai:contract-8.5'],
    })
    for (const court of ['Арбитражный суд города Москвы', 'Тверской районный суд'])
      expect(
        await refusal(onGrant(g, 'file-with-court', { ...file, court, noTalksReason: 'нет ответа' })),
      ).toMatchObject({
        code: 'COURT',
        clauses: ['kod-ai:contract-8.5.2'],
      })
    const judgment = { id: 'return-1', date: '2024-08-26', awarded: '500000.00' }
    expect(await refusal(onGrant(g, 'record-judgment', judgment))).toMatchObject({ code: 'NO_COURT_CASE' })
    expect(
      await refusal(onGrant(g, 'hold-talks', { id: 'return-9', from: '2024-08-26', text: 'встреча' })),
    ).toMatchObject({
      code: 'UNKNOWN_CLAIM',
    })
    await onGrant(g, 'hold-talks', { id: 'return-1', from: '2024-08-26', text: 'встреча' })
    await onGrant(g, 'file-with-court', file)
    expect(await refusal(onGrant(g, 'record-judgment', { ...judgment, awarded: '750000.01' }))).toMatchObject(
      {
        code: 'OVER_CLAIM',
      },
    )
    expect(await refusal(onGrant(g, 'record-judgment', { ...judgment, date: '2024-09-12' }))).toMatchObject({
      code: 'FUTURE_DATE',
    })
    await onGrant(g, 'record-judgment', judgment)
    expect(await sums(g)).toMatchObject({ claimed: '500000.00', claimable: '250000.00' })
    expect((await factsOf(g)).returns[0]!.lowerings).toEqual([
      { on: '2024-09-11', amount: '250000.00', action: 'record-judgment' },
    ])
  })
})
