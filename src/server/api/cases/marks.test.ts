import { describe, expect, it } from 'vitest'
import { exceptionNames } from '../../../kernel/index.ts'
import { type Bench, director, filed } from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, type TestApi, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')
const grounds = {
  reason: 'По решению',
  signer: { person: 'director-1', post: 'генеральный директор' },
}

interface Seen {
  readonly exceptions: readonly Record<string, unknown>[]
}
const rowOf = async (api: TestApi, id: string, who: Asker) => {
  const { items } = await api.read<{ items: { case: string; marks: string[] }[] }>('/cases', who)
  return items.find((row) => row.case === id)?.marks
}
const annul = (t: Bench, procedure: string, id: string, event: number, basis: object) =>
  t.act(procedure, id, exceptionNames.annul, { event, restore: null, terms: [], basis, ...grounds }, director)

describe('what became of a record', () => {
  it('is told to everybody who sees the case, in the list, of the case and of its events', async () => {
    const { t, applications } = await filed(2)
    const [id, other] = applications as [string, string]
    const api = testApi(t)
    const lead = asker('p1', 'applicant')
    expect([await rowOf(api, id, lead), await rowOf(api, id, officer)]).toEqual([[], []])
    const court = { kind: 'court', body: 'Мещанский суд', number: '2-17/2024', date: t.today() }
    const { version } = await t.file(id)
    await annul(t, 'application', id, version, court)
    expect([await rowOf(api, id, lead), await rowOf(api, id, officer)]).toEqual([['annulled'], ['annulled']])
    expect(await rowOf(api, other, officer)).toEqual([])

    const told = { kind: 'annulled', on: t.today(), basis: court }
    const overseer = await api.read<Seen>(`/cases/application/${id}`, officer)
    expect(overseer.exceptions).toEqual([
      { ...told, by: version + 1, spans: [{ from: version, to: version }] },
    ])
    const { exceptions } = await api.read<Seen>(`/cases/application/${id}`, lead)
    expect(exceptions).toMatchObject([told])
    const events = await api.read<{ items: { action: string; marks: string[] }[] }>(
      `/cases/application/${id}/events`,
      lead,
    )
    expect(events.items.map(({ action, marks }) => [action, marks]).slice(-2)).toEqual([
      [expect.any(String), ['annulled']],
      [exceptionNames.annul, []],
    ])
    expect(await rowOf(api, id, asker('p2', 'applicant'))).toBeUndefined()
  })

  it('counts no events to whoever does not oversee the case', async () => {
    const { t, contest } = await filed(0)
    const api = testApi(t)
    const order = { kind: 'complaint', body: 'Фонд', number: '51-од', date: t.today() }
    await annul(t, 'contest', contest, (await t.file(contest)).version, order)
    expect(await rowOf(api, contest, null)).toEqual(['annulled'])
    expect((await api.read<Seen>(`/cases/contest/${contest}`)).exceptions).toEqual([
      { kind: 'annulled', on: t.today(), basis: order, by: null, spans: null },
    ])
  })
})
