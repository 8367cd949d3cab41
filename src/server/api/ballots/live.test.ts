import { describe, expect, it } from 'vitest'
import { openJury, recommended } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')

/** What a stream brings: a line of data a message. */
async function* heardBy(answer: Response): AsyncGenerator<Record<string, unknown>> {
  const decoder = new TextDecoder()
  for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>)
    for (const line of decoder.decode(bytes, { stream: true }).split('\n'))
      if (line.startsWith('data: ')) yield JSON.parse(line.slice('data: '.length))
}

describe('a live vote', () => {
  it('is told at once to whoever follows the sitting, and to nobody else', async () => {
    const { t, contest, applications } = await recommended(1)
    const id = await openJury(t, contest, applications)
    const api = testApi(t)
    const at = `/ballots/jury-sitting/${id}`
    const follow = async (who: typeof officer) => heardBy(await api.get('/stream', who))
    const [inside, outside] = [await follow(officer), await follow(asker('anna', 'council'))]
    await Promise.all([inside.next(), outside.next()])
    const put = await api.put(`${at}/item`, { item: applications[0], kind: 'secret' }, officer)
    const { ballot } = (await put.json()) as { ballot: { id: string } }
    const live = { case: id, procedure: 'jury-sitting', state: 'open', live: true }
    expect((await inside.next()).value).toMatchObject(live)
    const took: number[] = []
    for (const n of [1, 2, 3, 4, 5]) {
      const began = performance.now()
      await api.put(`${at}/vote`, { ballot: ballot.id, vote: 'for' }, asker(`jury-${n}`, 'jury'))
      const { value } = await inside.next()
      took.push(performance.now() - began)
      // The message says that something changed, never what.
      expect(Object.keys(value as object).sort()).toEqual(['case', 'live', 'procedure', 'state', 'version'])
    }
    console.info(`a vote is told to those who listen within ${Math.max(...took).toFixed(0)} ms`)
    // The next that the council hears is the public end of something, not one of these votes.
    await api.post(`${at}/close`, { ballot: ballot.id, more: { amount: '1000000.00' } }, officer)
    const nothing = await Promise.race([
      outside.next(),
      new Promise((done) => setTimeout(done, 200, 'silence')),
    ])
    expect(nothing).toBe('silence')
    expect(api.failures).toEqual([])
  })
})
