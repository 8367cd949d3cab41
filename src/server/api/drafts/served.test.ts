import { describe, expect, it } from 'vitest'
import { content, draft, makeBench, member, openContest } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

const anna = asker('anna', 'applicant')
const boris = asker('boris', 'applicant')
const input = content([member('anna')])

async function typed() {
  const t = makeBench()
  const contest = await openContest(t)
  const api = testApi(t)
  const form = `/drafts/application/prepare?parent=${contest}`
  for (const who of [anna, boris]) expect((await api.put(form, input, who)).status).toBe(200)
  const send = (more: object = {}, headers: Record<string, string> = {}) =>
    api.post('/cases/application/prepare', { parent: contest, input: { ...input, ...more } }, anna, headers)
  const has = async (path = form, who = anna) => (await api.get(path, who)).status === 200
  return { t, api, contest, form, send, has }
}

describe('the draft of a command', () => {
  it('is gone once it is accepted, and no other draft is', async () => {
    const { api, contest, form, send, has } = await typed()
    await api.put(`/drafts/contest/announce?case=${contest}`, {}, anna)
    expect((await send()).status).toBe(201)
    expect(await has()).toBe(false)
    expect(await has(form, boris)).toBe(true)
    expect(await has(`/drafts/contest/announce?case=${contest}`)).toBe(true)
    expect(api.failures).toEqual([])
  })

  it('of an action on a case is gone too', async () => {
    const { api, send, has } = await typed()
    const { case: id } = (await (await send()).json()) as { case: string }
    const form = `/drafts/application/revise?case=${id}`
    await api.put(form, input, anna)
    const path = `/cases/application/${id}/revise`
    expect((await api.post(path, input, anna, { 'if-match': '"7"' })).status).toBe(409)
    expect(await has(form)).toBe(true)
    expect((await api.post(path, input, anna, { 'if-match': '"1"' })).status).toBe(200)
    expect(await has(form)).toBe(false)
  })

  it('stays where the command is refused', async () => {
    const { send, has } = await typed()
    expect((await send({ topic: '' })).status).toBe(422)
    expect(await has()).toBe(true)
  })

  it('stays where the command is an old one sent again, unless it is older still', async () => {
    const { t, api, form, send, has } = await typed()
    const key = { 'idempotency-key': 'k' }
    expect((await send({}, key)).status).toBe(201)
    t.clock.set('2024-04-30T09:00:00.000Z')
    expect((await api.put(form, { topic: 'новая' }, anna)).status).toBe(200)
    expect(await (await send({}, key)).json()).toMatchObject({ repeated: true })
    expect(await has()).toBe(true)
    expect((await send({}, { 'idempotency-key': 'other' })).status).toBe(201)
    expect(await has()).toBe(false)
  })

  it('that cannot be removed makes no accepted command fail: it is told', async () => {
    const t = makeBench()
    const broken = new Error('no room')
    const sent = async () => {
      throw broken
    }
    const api = testApi(t, { drafts: { sent } })
    const answer = await api.post('/cases/contest/prepare', { input: draft() }, asker('o', 'fund-officer'))
    expect([answer.status, api.failures]).toEqual([201, [broken]])
  })
})
