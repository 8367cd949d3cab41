import { describe, expect, it } from 'vitest'
import {
  accept,
  fileReport,
  granted,
  onGrant,
  payTranche,
} from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { type ForeseenView, weighingApi } from './index.ts'

const officer = asker('officer-1', 'fund-officer')

async function scene() {
  const g = await granted(1)
  await payTranche(g, 1)
  const api = weighingApi(testApi(g.bench).parts)
  const ask = async (who: Asker, name: string, input: unknown = {}, id = g.grant) =>
    api.request(`/api/v1/foresights/grant/${id}/${name}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
      },
      body: JSON.stringify(input),
    })
  return { g, ask }
}

describe('foresights over HTTP', () => {
  it('count what would come of a case by its own rules, in words, and do nothing', async () => {
    const { g, ask } = await scene()
    await g.bench.moveTo('2025-03-08')
    await fileReport(g, 1)
    await accept(g, 1)
    const { version } = await g.bench.file(g.grant)
    const told = (await (await ask(officer, 'penalty', { actOn: null })).json()) as ForeseenView
    expect(told.on).toBe('2025-03-08')
    expect(told.items).toHaveLength(1)
    expect(told.items[0]).toMatchObject({
      values: { amount: '5250.00', rate: '21.00' },
      computations: [{ rule: 'kod-ai/penalty' }],
    })
    expect(told.items[0]!.computations[0]!.steps.at(-1)!.ru).toContain('÷ 300')
    expect(told.items[0]!.findings.map(({ clause }) => clause)).toContain('kod-ai:6.3/1')
    expect((await g.bench.file(g.grant)).version).toBe(version)
  })

  it('are for those whom the procedure names: to others the case is unknown', async () => {
    const { g, ask } = await scene()
    await onGrant(g, 'record-breach', { clause: 'kod-ai:6.16', text: 'нет', on: g.bench.today() })
    expect((await ask(officer, 'return')).status).toBe(200)
    for (const who of [asker('stranger'), asker('e1', 'expert'), asker('person-1', 'winner')])
      expect((await ask(who, 'return')).status).toBe(404)
    expect((await ask(asker('person-1', 'winner'), 'closing')).status).toBe(200)
    expect((await ask(null, 'return')).status).toBe(401)
    expect((await ask(officer, 'nothing')).status).toBe(404)
    expect((await ask(officer, 'return', {}, 'nothing')).status).toBe(404)
    expect((await ask(officer, 'return', { more: 1 })).status).toBe(422)
  })
})
