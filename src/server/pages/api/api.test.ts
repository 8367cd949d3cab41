import { describe, expect, it } from 'vitest'
import { programmes } from '../../../programmes.ts'
import { describeApi } from '../../api/index.ts'
import { fieldLines } from './fields.ts'
import { apiPages } from './routes.tsx'

const app = apiPages(() => describeApi(programmes))
const page = async (path: string, language = 'ru') => {
  const answer = await app.request(path, { headers: { 'accept-language': language } })
  return { status: answer.status, html: await answer.text() }
}

describe('the pages about the API', () => {
  it('show every part in Russian and in English, without a script', async () => {
    const russian = await page('/api/docs')
    expect(russian.html).toContain('href="/api/docs/application"')
    expect(russian.html).toContain('Программный интерфейс')
    expect(russian.html).not.toContain('<script')
    const english = await page('/api/docs', 'en')
    expect(english.html).toContain('Programming interface')
    expect(english.html.match(/<main[\s\S]*<\/main>/)![0]).not.toMatch(/[а-яё]/i)
  })

  it('show each call of a part with its roles, clauses and fields', async () => {
    const { html } = await page('/api/docs/application')
    expect(html).toContain('POST /api/v1/cases/application/{case}/submit')
    expect(html).toContain('/regulations/kod-ai/clauses/3.4/1')
    expect(html).toContain('input.members[].phone')
    for (const tag of describeApi(programmes).tags as { name: string }[])
      expect((await page(`/api/docs/${tag.name}`)).status, tag.name).toBe(200)
    expect((await page('/api/docs/none')).status).toBe(404)
  })
})

describe('the fields of a schema', () => {
  it('are listed with lists, unions and limits', () => {
    const schema = {
      type: 'object',
      required: ['a'],
      properties: {
        a: { type: 'array', maxItems: 3, items: { type: 'object', properties: { b: { enum: ['x', 1] } } } },
        c: {
          anyOf: [{ type: 'string', maxLength: 9, 'x-clause': 'k:1' }, { type: 'null' }],
          'x-clause': 'k:2',
        },
      },
    }
    expect(fieldLines(schema)).toEqual([
      { path: 'a', type: 'object[] ≤ 3', required: true, clause: null },
      { path: 'a[].b', type: '"x" | 1', required: false, clause: null },
      { path: 'c', type: 'string ≤ 9 | null', required: false, clause: 'k:2' },
    ])
  })
})
