import { describe, expect, it } from 'vitest'
import {
  announcement,
  content,
  draft,
  filed,
  makeBench,
  member,
  openContest,
  prepare,
} from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')
const lead = asker('p1', 'applicant')

async function contestOpen() {
  const t = makeBench()
  const contest = await openContest(t)
  return { t, contest, api: testApi(t) }
}

describe('commands over HTTP', () => {
  it('opens a case: 201 with its place, its version and its event', async () => {
    const api = testApi(makeBench())
    const answer = await api.post('/cases/contest/prepare', { input: draft() }, officer)
    expect(answer.status).toBe(201)
    const body = (await answer.json()) as Record<string, unknown>
    expect(body).toMatchObject({
      procedure: 'contest',
      parent: null,
      version: 1,
      state: 'draft',
      event: { seq: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      repeated: false,
    })
    expect(answer.headers.get('etag')).toBe('"1"')
    expect(answer.headers.get('location')).toBe(`/api/v1/cases/contest/${body.case}`)
    expect((await api.get(`/cases/contest/${body.case}`, officer)).status).toBe(200)
  })

  it('acts on a case and tells findings in words', async () => {
    const { t, contest, api } = await contestOpen()
    const id = await prepare(t, contest, content([member('p1')]))
    const { facts } = await t.file<{ contentHash: string }>(id)
    const signing = { contentHash: facts.contentHash, kind: 'e-signature' }
    expect((await api.post(`/cases/application/${id}/sign`, signing, lead)).status).toBe(200)
    const answer = await api.post(`/cases/application/${id}/submit`, {}, lead)
    expect(answer.status).toBe(200)
    const body = (await answer.json()) as { findings: { message: { ru: string } }[] }
    expect(body).toMatchObject({ state: 'submitted', number: '1', version: 3 })
    expect(body.findings[0]?.message.ru).toMatch(/[а-яё]/i)
  })

  it('demands a sign-in, and says how', async () => {
    const { contest, api } = await contestOpen()
    const answer = await api.post(`/cases/contest/${contest}/close-jury`, { reason: null })
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="mera"'])
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await answer.json()).toMatchObject({ code: 'SIGN_IN_REQUIRED', status: 401 })
  })

  it('lets nobody be the engine itself', async () => {
    const { contest, api } = await contestOpen()
    const fired = { deadline: 'intake', instance: '', due: '2024-05-27' }
    for (const who of [asker('system', 'system'), asker('', 'fund-officer')])
      expect((await api.post(`/cases/contest/${contest}/close-intake`, fired, who)).status).toBe(401)
    const forged = asker('p9', 'system')
    expect((await api.post(`/cases/contest/${contest}/close-intake`, fired, forged)).status).toBe(403)
  })

  it('says where a role waits for a sign-in with a code', async () => {
    const { contest, api } = await contestOpen()
    const half = { ...asker('d1'), withheld: ['fund-officer'] }
    const answer = await api.post(`/cases/contest/${contest}/close-jury`, { reason: null }, half)
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'SECOND_STEP_REQUIRED' }])
  })

  it('demands the version where an action asks for it, and tells the present one where it is old', async () => {
    const { t, contest, api } = await contestOpen()
    const path = `/cases/contest/${contest}/extend-intake`
    const later = { to: '2024-06-10', reason: 'Сбой', announcement: announcement().announcement }
    const missing = await api.post(path, later, officer)
    expect([missing.status, await missing.json()]).toMatchObject([428, { code: 'PRECONDITION_REQUIRED' }])
    const { version } = await t.file(contest)
    const stale = await api.post(path, later, officer, { 'if-match': `"${version - 1}"` })
    expect([stale.status, stale.headers.get('etag')]).toEqual([409, `"${version}"`])
    expect(await stale.json()).toMatchObject({
      code: 'VERSION_CONFLICT',
      errors: [{ operands: { version } }],
    })
    for (const broken of ['7', '"7", "8"', '"x"', '"-1"'])
      expect((await api.post(path, later, officer, { 'if-match': broken })).status).toBe(422)
    expect((await api.post(path, later, officer, { 'if-match': '*' })).status).toBe(428)
  })

  it('does a repeated key once, for its person only', async () => {
    const { contest, api } = await contestOpen()
    const body = { parent: contest, input: content([member('p1')]) }
    const key = { 'idempotency-key': 'k-1' }
    const first = await (await api.post('/cases/application/prepare', body, lead, key)).json()
    const again = await api.post('/cases/application/prepare', body, lead, key)
    expect(again.status).toBe(201)
    expect(await again.json()).toMatchObject({ ...(first as object), findings: [], repeated: true })
    const other = await api.post('/cases/application/prepare', body, asker('p2', 'applicant'), key)
    expect(((await other.json()) as { case: string }).case).not.toBe((first as { case: string }).case)
    const reused = await api.post(
      '/cases/application/prepare',
      { ...body, input: content([member('p3')]) },
      lead,
      key,
    )
    expect([reused.status, await reused.json()]).toMatchObject([422, { code: 'IDEMPOTENCY_KEY_REUSED' }])
    for (const bad of ['', 'a b', 'x'.repeat(201), 'é'])
      expect(
        (await api.post('/cases/application/prepare', body, lead, { 'idempotency-key': bad })).status,
      ).toBe(422)
  })

  it('says the same of a case that is hidden and of one that is not there', async () => {
    const { t, contest, api } = await contestOpen()
    const id = await prepare(t, contest, content([member('p1')]))
    const stranger = asker('p7', 'applicant')
    const told = async (name: string) => {
      const answer = await api.post(`/cases/application/${name}/submit`, {}, stranger)
      return [answer.status, [...answer.headers], (await answer.text()).replaceAll(name, '<case>')]
    }
    expect(await told(id)).toEqual(await told('application-999999'))
    const hidden = await t.open('contest', null, 'prepare', draft(), { id: 'o', roles: ['fund-officer'] })
    const under = async (parent: string) => {
      const body = { parent, input: content([member('p7')]) }
      const answer = await api.post('/cases/application/prepare', body, stranger)
      return [answer.status, (await answer.text()).replaceAll(parent, '<case>')]
    }
    expect(await under(hidden.id)).toEqual(await under('contest-999999'))
  })

  it('knows no action, procedure or parent of another kind', async () => {
    const { t, contest, api } = await contestOpen()
    const unknown = await api.post(`/cases/contest/${contest}/dance`, {}, officer)
    expect([unknown.status, unknown.headers.get('allow')]).toEqual([405, ''])
    expect(await unknown.json()).toMatchObject({ code: 'UNKNOWN_ACTION' })
    expect((await api.post('/cases/ball/dance', {}, officer)).status).toBe(404)
    const id = await prepare(t, contest, content([member('p1')]))
    const body = { parent: id, input: content([member('p1')]) }
    expect((await api.post('/cases/application/prepare', body, lead)).status).toBe(404)
    expect((await api.post('/cases/application/prepare', { input: {} }, lead)).status).toBe(422)
    const over = { parent: contest, input: draft() }
    expect((await api.post('/cases/contest/prepare', over, officer)).status).toBe(422)
    expect((await api.post(`/cases/review/${id}/sign`, {}, lead)).status).toBe(404)
  })

  it.each([
    ['text/plain', '{}', 415],
    ['', '{}', 415],
    ['application/json', '{"a": }', 422],
    ['application/json', '', 422],
    ['application/json', '{"reason":"a\\u0000b"}', 422],
    ['application/json', '{"reason":"\\ud800"}', 422],
    ['application/json', '{"__proto__":{"reason":null}}', 422],
    ['application/json', `${'['.repeat(5000)}${']'.repeat(5000)}`, 422],
    ['application/json', `[${'0,'.repeat(3000)}0]`, 422],
    ['application/json', '{"reason":1e999}', 422],
    ['application/json', `"${'x'.repeat(1024 * 1024)}"`, 413],
  ])('refuses %s %.20s with %i', async (type, body, status) => {
    const { contest, api } = await contestOpen()
    const path = `/cases/contest/${contest}/close-jury`
    const answer = await api.post(path, body, officer, { 'content-type': type })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(api.failures).toEqual([])
  })

  it('tells of a foreign tenant nothing', async () => {
    const walk = await filed(1)
    const api = testApi(walk.t)
    const foreign = { ...officer, tenant: 'other' }
    const id = walk.applications[0]!
    expect((await api.get(`/cases/application/${id}`, foreign)).status).toBe(404)
    expect((await api.post(`/cases/application/${id}/admit`, {}, foreign)).status).toBe(404)
    expect(await api.read('/cases', foreign)).toEqual({ items: [], next: null })
  })
})
