import { beforeAll, describe, expect, it } from 'vitest'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { inExpertise } from '../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../api/testing/index.ts'
import { papersPages } from './papers.tsx'

const officer = asker('officer-1', 'fund-officer')

async function stand() {
  const { t, applications } = await inExpertise(1)
  const namesOf = async (_: string, people: readonly string[]) =>
    new Map(people.map((person) => [person, `Имя ${person}`]))
  const api = testApi(t, { namesOf })
  const pages = papersPages({
    programmes: [kodAi],
    ask: async (c, path) => api.app.request(path, { headers: c.req.raw.headers }),
    wording: () => null,
  })
  const id = applications[0]!
  const { items } = await api.read<{ items: { action: string; seq: number }[] }>(
    `/cases/application/${id}/events`,
    officer,
  )
  const get = (action: string, who: Asker, query = '') =>
    pages.request(
      `/desk/papers/application/${id}/events/${items.find((e) => e.action === action)!.seq}${query}`,
      { headers: who ? { authorization: `Bearer ${tokenOf(who)}` } : {} },
    )
  return { pages, get, id }
}

describe('a decision on paper', () => {
  let w: Awaited<ReturnType<typeof stand>>
  beforeAll(async () => {
    w = await stand()
  })

  it('tells what was decided, by whom, on which findings and clauses', async () => {
    const page = await (await w.get('admit', officer, '?lang=ru')).text()
    for (const said of [
      'Решение',
      'Имя officer-1',
      '✓ выполнено',
      'Допустить к экспертизе',
      'Просмотрен каждый документ',
      'Конкурс на нужном этапе: формальная проверка',
    ])
      expect(page).toContain(said)
    expect(page).toMatch(/<code>[0-9a-f]{64}<\/code>/)
    const english = await (await w.get('admit', officer, '?lang=en')).text()
    expect(english).toContain('What was checked')
    expect(english).not.toMatch(/выполнено/)
  })

  it('is the same content in either language, and tells a reader no name they may not know', async () => {
    const hash = async (who: Asker, lang: string) =>
      /<code>([0-9a-f]{64})<\/code>/.exec(await (await w.get('admit', who, `?lang=${lang}`)).text())?.[1]
    expect(await hash(officer, 'ru')).toBe(await hash(officer, 'en'))
    const open = await (await w.get('admit', asker('p1', 'applicant'))).text()
    expect(open).toContain('✓')
    expect(open).not.toContain('Имя officer-1')
  })

  it('is not there for whoever may not read why, and where there is no such event', async () => {
    expect((await w.get('mark-documents', officer)).status).toBe(200)
    for (const who of [asker('p1', 'applicant'), asker('stranger'), null])
      expect((await w.get('mark-documents', who)).status).toBe(404)
    const nothing = await w.pages.request(`/desk/papers/application/${w.id}/events/99`, {
      headers: { authorization: `Bearer ${tokenOf(officer)}` },
    })
    expect(nothing.status).toBe(404)
  })
})
