import { beforeAll, describe, expect, it } from 'vitest'
import { envelopeOf } from '../../../kernel/index.ts'
import { programmes } from '../../../programmes.ts'
import { productionCalendar } from '../../../rules/index.ts'
import { demoProgramme, type World } from '../../../simulation/index.ts'
import { publicSite } from '../index.ts'

const tenant = 'fund'
let world: World
let site: ReturnType<typeof publicSite>
const page = async (path: string) => {
  const answer = await site.request(path, { headers: { 'accept-language': 'ru' } })
  return { status: answer.status, text: await answer.text() }
}
const links = (text: string, start: string) =>
  [...text.matchAll(/href="([^"#]+)"/g)].map((m) => m[1]!).filter((h) => h.startsWith(start))

beforeAll(async () => {
  const calendar = productionCalendar()
  world = await demoProgramme({ today: '2026-11-22', regulations: programmes, calendar })
  site = publicSite({
    programmes,
    calendar,
    wording: () => null,
    contests: { engine: world.engine, tenant, demo: true },
  })
})

describe('what everybody may read of contests', () => {
  it('leads from the list to rating, results, applications and decisions', async () => {
    const home = await page('/')
    const contests = links(home.text, '/contests/').filter((h) => h.split('/').length === 3)
    const rounds = await world.engine.list(tenant, { procedure: 'contest' })
    expect(new Set(contests).size).toBe(rounds.length)
    for (const contest of new Set(contests)) {
      for (const part of ['', '/rating', '/results', '/removed'])
        expect((await page(contest + part)).status).toBe(200)
    }
    const finished = (await page([...new Set(contests)].at(-1)!)).text
    const [application] = links(finished, '/applications/')
    const [decision] = links((await page(application!)).text, '/decisions/')
    expect((await page(decision!)).text).toContain('Проверено по пунктам')
  })

  it('kod-ai:4.11 kod-ai:4.6.1/3 no page of a contest names a person, an expert or an opinion of one', async () => {
    const people = new Set<string>()
    for (const row of await world.engine.list(tenant, { procedure: 'review' })) {
      const { facts } = (await world.store.load(tenant, row.case)) as { facts: { expert?: string } }
      if (facts.expert) people.add(facts.expert)
    }
    expect(people.size).toBeGreaterThan(5)
    const seen: string[] = []
    for (const { case: id } of await world.engine.list(tenant, { procedure: 'contest' })) {
      const journal = await world.store.journal(tenant, id)
      const paths = journal.map((e) => `/decisions/${id}/${e.seq}`)
      for (const path of [`/contests/${id}`, `/contests/${id}/rating`, ...paths]) {
        const { text } = await page(path)
        for (const person of people)
          if (text.includes(`${person}<`) || text.includes(`"${person}"`)) seen.push(`${path}: ${person}`)
      }
    }
    expect(seen).toEqual([])
  })

  it('shows only decisions that are published, and nothing of what does not exist', async () => {
    const [row] = await world.engine.list(tenant, { procedure: 'application', states: ['granted'] })
    const journal = await world.store.journal(tenant, row!.case)
    const statuses = new Map<string, number>()
    for (const event of journal) {
      const { status } = await page(`/decisions/${row!.case}/${event.seq}`)
      statuses.set(envelopeOf(event).type, status)
    }
    expect(statuses.get('application.sign')).toBe(404)
    expect(statuses.get('application.admit')).toBe(200)
    expect(statuses.get('application.directorate-decision')).toBe(200)
    for (const path of [
      '/contests/none',
      '/applications/none',
      '/decisions/none/1',
      `/contests/${row!.case}`,
    ])
      expect((await page(path)).status, path).toBe(404)
    const [draft] = await world.engine.list(tenant, { procedure: 'application', states: ['prepared'] })
    expect((await page(`/applications/${draft!.case}`)).status).toBe(404)
  })
})
