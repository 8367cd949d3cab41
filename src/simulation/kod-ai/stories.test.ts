import { describe, expect, it } from 'vitest'
import { kopecks, sum } from '../../kernel/index.ts'
import { makeStories } from './stories.ts'

const stories = makeStories('S', 600, 'seed')

describe('stories', () => {
  it('are the same for the same seed', () => {
    const plain = (seed: string) =>
      makeStories('S', 30, seed).map(({ random: _, faults, ...story }) => ({ ...story, faults: [...faults] }))
    expect(plain('seed')).toEqual(plain('seed'))
    expect(plain('seed')).not.toEqual(plain('another'))
  })

  it('kod-ai:2.1/1 and kod-ai:fn11: shares within the caps make up the request', () => {
    for (const { members, total } of stories) {
      expect(members.length).toBeGreaterThanOrEqual(1)
      expect(members.length).toBeLessThanOrEqual(10)
      expect(sum(members.map((m) => kopecks(m.grant)))).toBe(kopecks(total))
      expect(kopecks(total)).toBeLessThanOrEqual(10_000_000_00n)
      for (const { grant } of members) expect(kopecks(grant)).toBeLessThanOrEqual(2_000_000_00n)
    }
  })

  it('name nobody twice but where a person is shared on purpose', () => {
    const seen = new Map<string, number>()
    for (const { id } of stories.flatMap((s) => s.members)) seen.set(id, (seen.get(id) ?? 0) + 1)
    const twice = [...seen].filter(([, times]) => times > 1).map(([id]) => id)
    const shared = stories.filter((s) => s.shared)
    expect(shared.length).toBeGreaterThan(0)
    for (const id of twice) expect(shared.some((s) => s.members.some((m) => m.id === id))).toBe(true)
  })

  it('have every fault somewhere, and mostly none before the results', () => {
    const faults = new Set(stories.flatMap((s) => [...s.faults]))
    expect(faults.size).toBeGreaterThanOrEqual(28)
    expect(stories.filter((s) => s.faults.has('late-filing')).length).toBeLessThan(40)
  })
})
