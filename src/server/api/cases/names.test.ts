import { beforeAll, describe, expect, it } from 'vitest'
import { published } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, type TestApi, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')

/** A contest that was published; accounts are called by their ids. */
async function stand() {
  const { t } = await published(1)
  const cases = await t.engine.parts.store.cases('fund')
  const files = await Promise.all(cases.map((id) => t.file(id)))
  const of = (procedure: string) => files.find((file) => file.procedure === procedure)!.id
  const namesOf = async (_: string, people: readonly string[]) =>
    new Map(people.map((person) => [person, `Имя ${person}`]))
  return { api: testApi(t, { namesOf }), application: of('application'), review: of('review'), of }
}

const names = async (api: TestApi, who: Parameters<TestApi['get']>[1], ...cases: string[]) =>
  (
    await api.read<{ names: Record<string, string> }>(
      `/names?${new URLSearchParams(cases.map((id) => ['case', id]))}`,
      who,
    )
  ).names

describe('names of people on cases', () => {
  let w: Awaited<ReturnType<typeof stand>>
  beforeAll(async () => {
    w = await stand()
  })

  it('are told to those who oversee a case, each taken down', async () => {
    const told = await names(w.api, officer, w.application)
    expect(told['officer-1']).toBe('Имя officer-1')
    const others = Object.keys(told).filter((person) => person !== 'officer-1')
    expect(others.length).toBeGreaterThan(0)
    for (const person of others) expect(told[person]).toBe(`Имя ${person}`)
    const noted = w.api.accessed.filter(({ field }) => field === 'name').map(({ subject }) => subject)
    expect(noted.sort()).toEqual(others.sort())
  })

  it('tell an applicant nobody but themselves and what the case says of its members', async () => {
    const holder = Object.keys(await names(w.api, officer, w.application)).find((one) => one.startsWith('p'))!
    const told = await names(w.api, asker(holder, 'applicant'), w.application)
    expect(told[holder]).toBe(`Имя ${holder}`)
    for (const [person, name] of Object.entries(told))
      if (person !== holder) expect([person, name]).toEqual([person, expect.not.stringMatching(/^Имя /)])
    expect(Object.keys(told).filter((person) => /^(officer|expert)/.test(person))).toEqual([])
  })

  it('tell of a case that one does not see nothing at all', async () => {
    expect(await names(w.api, asker('stranger', 'applicant'), w.review)).toEqual({})
    expect((await w.api.get(`/names?case=${w.review}`)).status).toBe(401)
    expect((await w.api.get('/names', officer)).status).toBe(422)
  })

  it('tell of many cases only whose each is', async () => {
    const told = await names(w.api, officer, w.application, w.review)
    expect(Object.keys(told)).not.toContain('officer-1')
    expect(Object.keys(told).length).toBe(2)
  })
})
