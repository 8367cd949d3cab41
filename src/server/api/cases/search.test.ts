import { describe, expect, it } from 'vitest'
import { inExpertise } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

interface Rows {
  readonly items: readonly {
    readonly case: string
    readonly number: string | null
    readonly title?: string
  }[]
}

describe('the search', async () => {
  const { t } = await inExpertise(2)
  const api = testApi(t)
  const officer = asker('officer-x', 'fund-officer')
  const list = (await api.read<Rows>('/cases?procedure=application&limit=200', officer)).items
  const titled = list.find(({ title }) => title)!
  const find = async (q: string, who: typeof officer | null) =>
    (await api.read<Rows>(`/search?q=${encodeURIComponent(q)}`, who)).items.map((row) => row.case)

  it('finds by words of a title in whatever letters', async () => {
    const word = titled.title!.split(/\s+/).find((w) => w.length > 4)!
    expect(await find(word.toUpperCase(), officer)).toContain(titled.case)
    expect(await find(`${word} небывальщина`, officer)).toEqual([])
  })
  it('finds by a part of a number, also typed in Latin letters', async () => {
    const numbered = list.find(({ number }) => number)!
    expect((await find(numbered.number!, officer))[0]).toBe(numbered.case)
  })
  it('shows nobody what their lists would not show', async () => {
    const seen = new Set((await api.read<Rows>('/cases?limit=200', null)).items.map((row) => row.case))
    for (const { title } of list.filter((row) => row.title))
      for (const id of await find(title!.slice(0, 60), null)) expect(seen.has(id)).toBe(true)
  })
  it('wants something to look for', async () => {
    expect((await api.get('/search', officer)).status).toBe(422)
    expect(await find('?!', officer)).toEqual([])
  })
})
