import { expect, it } from 'vitest'
import { ApiProblem, type Send } from '../../server/client/index.ts'
import { type Item, type Outcome, runBulk } from './run.ts'

const items: readonly Item[] = ['a', 'b', 'c'].map((id) => ({ case: id, name: id, key: `key-${id}` }))
const refusal = Object.create(ApiProblem.prototype, { message: { value: 'no' } }) as ApiProblem
const names = (some: readonly Item[]) => some.map(({ case: id }) => id)

function bench(fails: Record<string, unknown> = {}) {
  const sent: unknown[] = []
  const end = new AbortController()
  const told: Outcome[] = []
  const send = (async (id: string, input: unknown, options: { key: string }) => {
    sent.push([id, input, options.key])
    if (fails[id]) throw fails[id]
    if (fails[`after ${id}`]) end.abort()
    return {}
  }) as unknown as Send<unknown>
  const run = () =>
    runBulk(items, send, { reason: 'r' }, { signal: end.signal, told: (outcome) => told.push(outcome) })
  return { sent, told, run }
}

it('sends one command a case, each with its own key, and tells how far it is', async () => {
  const { sent, told, run } = bench()
  expect(names((await run()).done)).toEqual(['a', 'b', 'c'])
  expect(sent).toEqual(items.map(({ case: id, key }) => [id, { reason: 'r' }, key]))
  expect(told.map(({ done }) => done.length)).toEqual([1, 2, 3])
})

it('keeps a refusal and goes on', async () => {
  const { done, refused, rest } = await bench({ b: refusal }).run()
  expect([names(done), refused.map(({ item }) => item.case), rest]).toEqual([['a', 'c'], ['b'], []])
})

it('stops where it is called off: the rest was not sent', async () => {
  const { sent, run } = bench({ 'after a': true })
  expect(names((await run()).rest)).toEqual(['b', 'c'])
  expect(sent.length).toBe(1)
})

it('stops where no answer comes', async () => {
  const { refused, rest } = await bench({ b: new TypeError('offline') }).run()
  expect([refused.length, names(rest)]).toEqual([1, ['c']])
})
