import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, describe as group, it } from 'vitest'
import { programmes } from '../../../programmes.ts'
import { inExpertise } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, operationsOf, schemasOf, testApi } from '../testing/index.ts'
import { describe, openApiRoute } from './index.ts'

const document = describe(programmes)
const operations = operationsOf(document)
const schemas = schemasOf(document)
const procedures = programmes.flatMap((r) => r.procedures)

group('the description of the API', () => {
  it('is OpenAPI 3.1 by a validator of other authors', async () => {
    const validator = new Validator()
    const result = await validator.validate(JSON.parse(JSON.stringify(document)))
    expect(result.errors ?? []).toEqual([])
    expect([result.valid, validator.version]).toEqual([true, '3.1'])
  })

  it('has schemas that compile, each of them', () => {
    const all = operations.flatMap(({ operation }) => [
      ...Object.values(operation.requestBody?.content ?? {}).map((c) => c.schema),
      ...Object.values(operation.responses).flatMap((r) =>
        Object.values(r.content ?? {}).map((c) => c.schema),
      ),
      ...(operation.parameters ?? []).map((p) => p.schema),
    ])
    for (const schema of all) expect(() => schemas.compile(schema)).not.toThrow()
    expect(all.length).toBeGreaterThan(300)
  })

  it('names each operation once, and only components that are there', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    for (const [, kind, name] of referred)
      expect(Object.keys(document.components[kind!] as object), `${kind} ${name}`).toContain(name)
  })

  it('has every action that somebody outside may take, and none of the system alone', () => {
    const commands = operations.flatMap(({ path, method }) =>
      method === 'post' && path.startsWith('/api/v1/cases/') ? [path] : [],
    )
    const expected = procedures.flatMap((p) =>
      p.actions
        .filter((a) => a.by.some((role) => role !== 'system'))
        .map((a) => `/api/v1/cases/${p.id}/${a.from === 'new' ? '' : '{case}/'}${a.name}`),
    )
    expect([...commands].sort()).toEqual([...expected].sort())
    expect(commands.join()).not.toContain('recount-deadlines')
  })

  it('tells roles, clauses, states, codes and both languages', () => {
    const revise = document.paths['/api/v1/cases/application/{case}/revise']!.post!
    expect(revise).toMatchObject({
      'x-title': { ru: expect.stringMatching(/[а-я]/), en: expect.stringMatching(/^[A-Z]/) },
      'x-roles': ['lead'],
      'x-states': ['prepared'],
      'x-clauses': expect.arrayContaining(['kod-ai:3.4/1']),
      'x-codes': expect.arrayContaining(['PRECONDITION_REQUIRED', 'WRONG_STATE']),
    })
    expect(revise.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', required: true }))
  })

  it('knows personal fields as plain text', () => {
    const { requestBody } = document.paths['/api/v1/cases/application/prepare']!.post! as never as {
      requestBody: { content: Record<string, { schema: object }> }
    }
    const text = JSON.stringify(requestBody)
    expect(text).toContain('"type":"string","maxLength":200,"x-clause":"kod-ai:f1.1","x-personal"')
    expect(text).not.toContain('{}')
  })

  it('describes what is answered', async () => {
    const { t, contest, applications } = await inExpertise(1)
    const api = testApi(t)
    const officer = asker('officer-1', 'fund-officer')
    const check = async (path: string, template: string, answer: Response) => {
      const operation = operations.find(
        (o) => o.path === `/api/v1${template}` && o.method === path,
      )?.operation
      const told = operation!.responses[answer.status]
      expect(told, `${template} ${answer.status}`).toBeDefined()
      const schema = told!.content?.['application/json']?.schema ?? {
        $ref: '#/components/schemas/Problem',
      }
      const body = await answer.json()
      expect(schemas.faults(schema, body), template).toBe('')
    }
    const id = applications[0]!
    for (const [template, path] of [
      ['/cases', '/cases?total=true'],
      ['/tasks', '/tasks'],
      ['/deadlines', '/deadlines'],
      ['/cases/application/{case}', `/cases/application/${id}`],
      ['/cases/contest/{case}', `/cases/contest/${contest}`],
      ['/cases/application/{case}/events', `/cases/application/${id}/events`],
      ['/cases/application/{case}/events/{seq}', `/cases/application/${id}/events/5`],
      ['/cases/application/{case}', '/cases/application/none'],
      ['/cases', '/cases?limit=x'],
    ] as const) {
      await check('get', template, await api.get(path, officer))
      await check('get', template, await api.get(path, asker('p1')))
    }
    const withdraw = '/cases/application/{case}/withdraw'
    const path = withdraw.replace('{case}', id)
    await check('post', withdraw, await api.post(path, {}, null))
    await check('post', withdraw, await api.post(path, 'x', asker('p1')))
    await check('post', withdraw, await api.post(path, {}, asker('p1'), { 'if-match': '"1"' }))
    await check('post', withdraw, await api.post(path, {}, asker('p1')))
  })

  it('is served, and again only where it changed', async () => {
    const app = openApiRoute(programmes)
    const first = await app.request('/api/openapi.json')
    expect(await first.json()).toEqual(JSON.parse(JSON.stringify(document)))
    const headers = { 'if-none-match': first.headers.get('etag')! }
    expect((await app.request('/api/openapi.json', { headers })).status).toBe(304)
    expect((await app.request('/api/openapi.json', { method: 'POST' })).status).toBe(405)
  })
})
