import { describe, expect, it } from 'vitest'
import { createApp } from '../app.tsx'
import { memoryParts } from '../testing/memory-parts.ts'
import { languageOf } from './language.ts'

const app = createApp(memoryParts())
const facts = { signed: '2024-12-10', months: 18, extension: 0, completed: null, allDutiesDone: true }
const post = (id: string, body: BodyInit, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/rules/${id}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const term = (body: BodyInit, headers?: Record<string, string>) => post('kod-ai/term', body, headers)

describe('GET /api/v1/rules', () => {
  it('lists rules with their schemas', async () => {
    const answer = await app.request('/api/v1/rules')
    expect(answer.status).toBe(200)
    const rules = (await answer.json()) as Record<string, unknown>[]
    expect(rules.find(({ id }) => id === 'kod-ai/term')).toMatchObject({
      title: { ru: expect.any(String), en: expect.any(String) },
      clauses: expect.arrayContaining(['kod-ai:2.3/1']),
      input: { type: 'object', required: expect.arrayContaining(['signed']) },
      output: { type: 'object' },
    })
  })

  it('tells one rule by its path', async () => {
    const answer = await app.request('/api/v1/rules/kod-ai/term')
    expect(await answer.json()).toMatchObject({ id: 'kod-ai/term' })
    expect((await app.request('/api/v1/rules/kod-ai/none')).status).toBe(404)
  })
})

describe('POST /api/v1/rules/<id>', () => {
  it('decides: 200 with value, findings in words and receipt', async () => {
    const answer = await term(JSON.stringify(facts))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      rule: 'kod-ai/term',
      edition: 'kod-ai@VII',
      value: { ok: true, endDate: '2026-06-10' },
      receipt: { receipt: 1, facts },
    })
  })

  it('decides a value outside a domain: 200, told in the value', async () => {
    const answer = await term(JSON.stringify({ ...facts, months: 20 }))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ value: { ok: false, errors: ['TERM'] } })
  })

  it('takes the slash of the id plain or escaped', async () => {
    expect((await post('kod-ai%2Fterm', JSON.stringify(facts))).status).toBe(200)
  })

  it('refuses an input with 422 and every wrong field, in the language asked for', async () => {
    const body = JSON.stringify({ ...facts, signed: '2024-02-30', months: '18' })
    const russian = await term(body)
    expect(russian.status).toBe(422)
    expect(russian.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const problem = (await russian.json()) as { errors: { path: string; message: string }[] }
    expect(problem).toMatchObject({ code: 'INVALID_INPUT', status: 422 })
    expect(problem.errors.map(({ path }) => path).sort()).toEqual(['months', 'signed'])
    expect(problem.errors[0]?.message).toMatch(/[а-яё]/i)
    const english = await (await term(body, { 'accept-language': 'en-GB,en;q=0.9' })).json()
    expect(JSON.stringify(english)).not.toMatch(/[а-яё]/i)
  })

  it('answers 404 to an unknown rule, whatever the body', async () => {
    const answer = await post('kod-ai/trem', 'not json', { 'content-type': 'text/plain' })
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'UNKNOWN_RULE', status: 404 })
  })

  it('refuses another content type and none', async () => {
    for (const type of ['text/plain', '']) {
      const answer = await term(JSON.stringify(facts), { 'content-type': type })
      expect(answer.status).toBe(422)
      expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT', errors: [{ path: 'content-type' }] })
    }
  })

  it.each([
    ['broken JSON', '{"months": 18,}', /столбец 15/],
    ['an empty body', '', /пуст/],
    ['a text that is not UTF-8', new Uint8Array([0x7b, 0x0a, 0xff, 0x7d]), /строка 2/],
    ['a list', '[]', /./],
    ['null', 'null', /./],
  ])('refuses %s', async (_, body, told) => {
    const answer = await term(body)
    expect(answer.status).toBe(422)
    const problem = (await answer.json()) as { code: string; errors: { message: string }[] }
    expect(problem.code).toBe('INVALID_INPUT')
    expect(problem.errors[0]?.message).toMatch(told)
  })

  it('refuses a body over 1 MB with 413', async () => {
    const answer = await term(`"${'x'.repeat(1024 * 1024)}"`)
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'INVALID_INPUT', status: 413 })
  })

  it('knows no other method', async () => {
    const answer = await app.request('/api/v1/rules/kod-ai/term', { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})

describe('Accept-Language', () => {
  it.each([
    [undefined, 'ru'],
    ['', 'ru'],
    ['de', 'ru'],
    ['en', 'en'],
    ['de, en-US;q=0.7, ru;q=0.3', 'en'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en;q=0', 'ru'],
  ])('%s means %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})
