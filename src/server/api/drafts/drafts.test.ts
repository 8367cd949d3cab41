import { describe, expect, it } from 'vitest'
import { programmes } from '../../../programmes.ts'
import { content, filed, makeBench, member, openContest } from '../../../regulations/kod-ai/testing/index.ts'
import { describe as describeApi } from '../openapi/index.ts'
import { asker, schemasOf, type TestApi, testApi } from '../testing/index.ts'
import { type DraftView, draftRoutes } from './index.ts'

const anna = asker('anna', 'applicant')
const boris = asker('boris', 'applicant')
const document = describeApi(programmes)
const schemas = schemasOf(document)

async function intake() {
  const t = makeBench()
  const contest = await openContest(t)
  const api = testApi(t)
  return { t, api, contest, form: `/drafts/application/prepare?parent=${contest}` }
}

const problem = async (answer: Response) => {
  const { code, errors } = (await answer.json()) as { code: string; errors: { path: string }[] }
  return [answer.status, code, ...errors.map(({ path }) => path)]
}
const codeOf = async (answer: Response) => (await problem(answer)).slice(0, 2)
const read = async (api: TestApi, path: string) => (await (await api.get(path, anna)).json()) as DraftView

describe('drafts', () => {
  it('are kept as they were typed, however unfinished, and tell what is not right yet', async () => {
    const { api, contest, form } = await intake()
    const saved = await api.put(form, { topic: 'Те', members: [{ name: 7 }] }, anna)
    expect([saved.status, saved.headers.get('etag'), saved.headers.get('cache-control')]).toEqual([
      200,
      '"1"',
      'no-store',
    ])
    const told = (await saved.json()) as DraftView
    expect(told).toMatchObject({
      procedure: 'application',
      action: 'prepare',
      case: null,
      parent: contest,
      version: 1,
    })
    expect(told.title).toEqual({
      ru: expect.stringContaining('Заявка'),
      en: expect.stringContaining('Application'),
    })
    expect(told.faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['members.0.name']))
    expect(told).not.toHaveProperty('body')
    const again = await api.get(form, anna)
    expect(again.headers.get('etag')).toBe('"1"')
    expect(await again.json()).toEqual({ ...told, body: { topic: 'Те', members: [{ name: 7 }] } })
    const whole = await api.put(form, content([member('anna')]), anna, { 'if-match': '"1"' })
    expect(await whole.json()).toMatchObject({ version: 2, faults: [] })
  })

  it('tell what the guard would refuse once the schema takes it, with its clause, and do nothing', async () => {
    const { t, api, form, contest } = await intake()
    const wrong = { ...content([member('anna')]), months: 13, consent: false }
    const told = (await (await api.put(form, wrong, anna)).json()) as DraftView
    expect(told.faults.map(({ path, clause }) => [path, clause])).toEqual([
      ['consent', 'kod-ai:f1.1/2'],
      ['months', 'kod-ai:2.3/1'],
    ])
    expect(await read(api, form)).toMatchObject({ faults: told.faults })
    const rows = await t.engine.list('fund', { procedure: 'application', parent: contest })
    expect(rows).toEqual([])
    // Whoever has no role for the action is told by the command, not by the draft.
    const other = asker('officer-1', 'fund-officer')
    const silent = (await (await api.put(form, wrong, other)).json()) as DraftView
    expect(silent.faults).toEqual([])
  })

  it.each([
    [null],
    ['text'],
    [0.1],
    [[]],
    [{ sealed: 1, subject: 'x', key: 'k', iv: 'i', text: 't', blind: 'b' }],
  ])('may be any JSON: %j', async (body) => {
    const { api, form } = await intake()
    expect((await api.put(form, JSON.stringify(body), anna)).status).toBe(200)
    expect((await read(api, form)).body).toEqual(body)
    expect(api.failures).toEqual([])
  })

  it('are listed to their owner only, the latest first, without what was typed', async () => {
    const { t, api, form, contest } = await intake()
    await api.put(form, { topic: 'one' }, anna)
    t.clock.set('2024-05-01T09:00:00.000Z')
    await api.put(`/drafts/contest/announce?case=${contest}`, {}, anna)
    await api.put(form, { topic: 'two' }, boris)
    const list = (await api.read('/drafts', anna)) as { items: { action: string }[] }
    expect(list.items.map(({ action }) => action)).toEqual(['announce', 'prepare'])
    expect(JSON.stringify(list)).not.toMatch(/topic|body|one|draft-/)
    expect(await api.read('/drafts', asker('nobody'))).toEqual({ items: [] })
    expect(await api.read('/drafts', { ...anna, tenant: 'other' })).toEqual({ items: [] })
  })

  it('are unknown to anybody else, in whatever role and of whatever tenant', async () => {
    const { api, form } = await intake()
    await api.put(form, { topic: 'Тайна' }, anna)
    for (const who of [boris, asker('officer-1', 'fund-officer', 'auditor'), { ...anna, tenant: 'other' }]) {
      expect(await codeOf(await api.get(form, who))).toEqual([404, 'UNKNOWN_DRAFT'])
      expect(await codeOf(await api.remove(form, who))).toEqual([404, 'UNKNOWN_DRAFT'])
    }
    const elsewhere = await api.put(form, { topic: 'x' }, { ...anna, tenant: 'other' })
    expect(await codeOf(elsewhere)).toEqual([404, 'UNKNOWN_CASE'])
    expect((await api.put(form, { topic: 'моё' }, boris)).status).toBe(200)
    expect((await read(api, form)).body).toEqual({ topic: 'Тайна' })
    for (const { method, path } of draftRoutes) {
      const answer = await api.app.request(path.replace(/\{\w+\}/g, 'application'), {
        method: method.toUpperCase(),
      })
      expect([method, ...(await codeOf(answer))]).toEqual([method, 401, 'SIGN_IN_REQUIRED'])
    }
  })

  it('are not overwritten from another window', async () => {
    const { api, form } = await intake()
    await api.put(form, { topic: 'one' }, anna)
    const seen = (version: number | '*') => ({ 'if-match': version === '*' ? '*' : `"${version}"` })
    for (const headers of [{}, seen(0), seen(2)]) {
      const refused = await api.put(form, { topic: 'other' }, anna, headers)
      expect(refused.headers.get('etag')).toBe('"1"')
      const body = (await refused.json()) as { code: string; errors: object[] }
      expect([refused.status, body.code]).toEqual([409, 'VERSION_CONFLICT'])
      expect(body.errors).toMatchObject([{ path: 'If-Match', operands: { version: 1 } }])
    }
    expect((await api.put(form, { topic: 'two' }, anna, seen(1))).status).toBe(200)
    expect((await api.put(form, { topic: 'two' }, anna, seen(1))).headers.get('etag')).toBe('"2"')
    expect((await api.put(form, { topic: 'late' }, anna, seen(1))).status).toBe(409)
    expect((await read(api, form)).body).toEqual({ topic: 'two' })
    expect(await codeOf(await api.remove(form, anna, seen(1)))).toEqual([409, 'VERSION_CONFLICT'])
    expect((await api.put(form, { topic: 'mine' }, anna, seen('*'))).headers.get('etag')).toBe('"3"')
    expect((await api.remove(form, anna, seen(3))).status).toBe(204)
    const gone = await api.put(form, { topic: 'late' }, anna, seen(3))
    expect([gone.status, gone.headers.get('etag')]).toEqual([409, null])
    expect(await problem(await api.put(form, {}, anna, { 'if-match': 'x' }))).toEqual([
      422,
      'INVALID_INPUT',
      'If-Match',
    ])
    expect((await api.put(form, { topic: 'anew' }, anna)).headers.get('etag')).toBe('"1"')
  })

  it('are refused where there is no such form, or none that the person knows of', async () => {
    const { t, contest } = await filed(1)
    const api = testApi(t)
    const [application] = await t.children(contest, 'application')
    const lead = asker('p1', 'applicant')
    const tried = async (path: string, who = anna) => problem(await api.put(`/drafts/${path}`, {}, who))
    expect(await tried('ball/kick')).toEqual([404, 'UNKNOWN_PROCEDURE'])
    expect(await tried(`application/fly?parent=${contest}`)).toEqual([404, 'UNKNOWN_ACTION'])
    expect(await tried(`application/recount-deadlines?case=${application}`)).toEqual([404, 'UNKNOWN_ACTION'])
    expect(await tried('application/prepare')).toEqual([422, 'INVALID_INPUT', 'parent'])
    expect(await tried(`application/prepare?case=${application}`)).toEqual([422, 'INVALID_INPUT', 'case'])
    expect(await tried('application/withdraw')).toEqual([422, 'INVALID_INPUT', 'case'])
    expect(await tried(`application/withdraw?parent=${contest}`)).toEqual([422, 'INVALID_INPUT', 'parent'])
    expect(await tried(`contest/prepare?parent=${contest}`)).toEqual([422, 'INVALID_INPUT', 'parent'])
    expect(await tried(`application/prepare?parent=${contest}&x=1`)).toEqual([422, 'INVALID_INPUT', 'x'])
    expect(await tried('application/withdraw?case=%00')).toEqual([422, 'INVALID_INPUT', 'case'])
    for (const id of ['application-zzz', contest, application!])
      expect(await codeOf(await api.put(`/drafts/application/withdraw?case=${id}`, {}, anna))).toEqual([
        404,
        'UNKNOWN_CASE',
      ])
    expect(await codeOf(await api.put('/drafts/application/prepare?parent=contest-x', {}, anna))).toEqual([
      404,
      'UNKNOWN_CASE',
    ])
    expect((await api.put(`/drafts/application/withdraw?case=${application}`, {}, lead)).status).toBe(200)
    expect((await api.put('/drafts/contest/prepare', {}, lead)).status).toBe(200)
    expect(api.failures).toEqual([])
  })

  it('are refused where they are too large, no JSON, or nothing that can be kept', async () => {
    const { api, form } = await intake()
    const huge = JSON.stringify({ topic: 'й'.repeat(600_000) })
    expect(await codeOf(await api.put(form, huge, anna))).toEqual([413, 'TOO_LARGE'])
    expect(await codeOf(await api.put(form, '{"a":', anna))).toEqual([422, 'INVALID_INPUT'])
    expect(await codeOf(await api.put(form, { a: 'x\u0000' }, anna))).toEqual([422, 'INVALID_INPUT'])
    expect(await codeOf(await api.put(form, '{}', anna, { 'content-type': 'text/plain' }))).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ])
    expect(await codeOf(await api.get(form, anna))).toEqual([404, 'UNKNOWN_DRAFT'])
    const large = { topic: 'й'.repeat(500_000) }
    expect((await api.put(form, large, anna)).status).toBe(200)
    expect((await read(api, form)).body).toEqual(large)
    const other = await api.post(form, {}, anna)
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE'])
  })

  it('are answered as they are described', async () => {
    const { api, form } = await intake()
    const check = async (method: string, path: string, answer: Response) => {
      const { responses } = document.paths[path]![method] as unknown as {
        responses: Record<string, { content?: Record<string, { schema: object }> }>
      }
      const told = responses[answer.status]
      expect(told, `${method} ${path} ${answer.status}`).toBeDefined()
      const schema = told!.content?.['application/json']?.schema ?? { $ref: '#/components/schemas/Problem' }
      expect(schemas.faults(schema, await answer.json())).toBe('')
    }
    const one = '/api/v1/drafts/{procedure}/{action}'
    await check('put', one, await api.put(form, { topic: 5 }, anna))
    await check('put', one, await api.put(form, {}, anna))
    await check('put', one, await api.put('/drafts/a/b', {}, anna))
    await check('get', one, await api.get(form, anna))
    await check('get', one, await api.get(form, boris))
    await check('get', '/api/v1/drafts', await api.get('/drafts', anna))
    await check('delete', one, await api.remove(form, boris))
  })
})
