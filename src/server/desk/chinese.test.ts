import { expect, it } from 'vitest'
import { spokenBy } from '../../kernel/index.ts'
import { programmes } from '../../programmes.ts'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { scoProgramme } from '../../regulations/sco/index.ts'
import { apiBench } from '../api/access/testing/index.ts'
import { createApp } from '../app.tsx'
import { memoryParts } from '../testing/memory-parts.ts'
import { deskModel, wordsOf } from './model.ts'

it('Chinese is offered where a programme speaks it', () => {
  expect(spokenBy([kodAi])).toEqual(['ru', 'en'])
  expect(deskModel([kodAi, scoProgramme]).languages).toEqual(['ru', 'en', 'zh'])
})

it('a page and a refusal come in Chinese', async () => {
  const api = apiBench()
  const files = { script: 'web-A1.js', style: 'web-A1.css', read: () => null }
  const app = createApp(memoryParts(), { access: api.api, desk: files })
  const { secret } = await api.person('anna@example.org')
  const headers = { cookie: `__Host-mera-session=${secret}`, 'accept-language': 'zh-CN, ru;q=0.5' }
  const ask = (path: string) => app.request(`https://mera.example.org${path}`, { headers })
  const page = await (await ask('/desk')).text()
  expect(page).toContain('<html lang="zh"')
  const refused = await ask('/api/v1/nothing-of-the-kind')
  expect(refused.headers.get('content-language')).toBe('zh')
  expect(await refused.text()).toContain('此地址没有内容')
  const reader = await (await ask('/regulations/sco?lang=zh')).text()
  expect(reader).toContain(scoProgramme.title.zh)
})

it('a word that other programmes use too keeps its Chinese at the desk', () => {
  const words = wordsOf(programmes)
  const speaking = programmes.filter(({ title }) => title.zh !== undefined)
  const lost = speaking.flatMap(({ labels, procedures }) =>
    Object.entries(labels).flatMap(([key, text]) =>
      procedures
        .filter(({ id }) => text.zh && (words[`${id}.${key}`] ?? words[key])?.zh !== text.zh)
        .map(({ id }) => `${id}.${key}`),
    ),
  )
  expect(speaking.length).toBeGreaterThan(0)
  expect(lost).toEqual([])
})
