import { describe, expect, it } from 'vitest'
import { inFormalCheck, markAll } from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { type WeighedView, weighingApi } from './index.ts'

const officer = asker('officer-1', 'fund-officer')

async function scene() {
  const { t, applications } = await inFormalCheck(1)
  const { parts } = testApi(t)
  const api = weighingApi(parts)
  const ask = async (who: Asker, action: string, input: unknown = {}, id = applications[0]!) =>
    api.request(`/api/v1/weighings/application/${id}/${action}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
      },
      body: JSON.stringify(input),
    })
  return { t, id: applications[0]!, ask }
}

describe('weighing over HTTP', () => {
  it('tells what the check would find, met and broken, and does nothing', async () => {
    const { t, id, ask } = await scene()
    const before = (await (await ask(officer, 'admit')).json()) as WeighedView
    expect(before.refusal).toMatchObject({ code: 'UNMARKED' })
    expect(before.rulings.map(({ rule }) => rule)).toEqual(['kod-ai/formal-check'])
    expect(before.rulings[0]!.findings.find(({ clause }) => clause === 'kod-ai:2.3/1')).toMatchObject({
      outcome: 'met',
    })
    await markAll(t, id, { colour: false })
    const after = (await (await ask(officer, 'admit')).json()) as WeighedView
    expect(after.rulings[0]!.findings.filter(({ outcome }) => outcome === 'broken')).toMatchObject([
      { clause: 'kod-ai:3.4/2' },
    ])
    expect([await t.state(id), (await t.file(id)).version]).toEqual(['submitted', 4])
  })

  it('tells of a command that would be taken that nothing stands in the way', async () => {
    const { t, id, ask } = await scene()
    await markAll(t, id)
    expect(((await (await ask(officer, 'admit')).json()) as WeighedView).refusal).toBeNull()
    const remove = { clauses: ['4.4.2'], text: 'Основание' }
    expect(((await (await ask(officer, 'remove', remove)).json()) as WeighedView).refusal).toMatchObject({
      code: 'NOT_BROKEN',
    })
  })

  it('is for whoever may do it: to others the case is unknown, or the action is not theirs', async () => {
    const { ask } = await scene()
    expect((await ask(asker('stranger'), 'admit')).status).toBe(404)
    expect((await ask(asker('p1', 'applicant'), 'admit')).status).toBe(403)
    expect((await ask(null, 'admit')).status).toBe(401)
    expect((await ask(officer, 'nothing')).status).toBe(404)
    expect((await ask(officer, 'prepare')).status).toBe(404)
    expect((await ask(officer, 'admit', {}, 'nothing')).status).toBe(404)
    expect((await ask(officer, 'remove', {})).status).toBe(422)
  })
})
