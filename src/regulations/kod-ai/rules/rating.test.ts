import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rating } from './rating.ts'
import { decided, problemOf, rule } from './testing.ts'

const review = (expert: string, total: number, isAi = true) => ({
  expert,
  isAi,
  scores: {
    novelty: Math.min(5, total),
    achievability: Math.min(5, Math.max(0, total - 5)),
    prospects: Math.max(0, total - 10),
  },
})
const application = (id: string, totals: number[], change: object = {}) => ({
  id,
  conflictedExperts: [] as string[],
  reviews: totals.map((t, i) => review(`E${i + 1}`, t)),
  ...change,
})
const codes = (one: object) => decided(rating, { applications: [one] }).errors.map((e) => e.code)
const score = (value: unknown) =>
  application('A', [12, 12], {
    reviews: [
      { ...review('E1', 12), scores: { novelty: value, achievability: 0, prospects: 0 } },
      review('E2', 12),
    ],
  })

describe('rating (kod-ai:4.6.7)', () => {
  it.each<[string, object, string[]]>([
    ['two reviews', application('A', [15, 0]), []],
    ['one review', application('A', [15]), ['FEWER_THAN_TWO_REVIEWS']],
    ['no review', application('A', []), ['FEWER_THAN_TWO_REVIEWS']],
    [
      'one expert twice',
      application('A', [], { reviews: [review('E1', 3), review('E1', 4)] }),
      ['SAME_EXPERT_TWICE'],
    ],
    [
      'an expert with a conflict',
      application('A', [3, 4], { conflictedExperts: ['E2'] }),
      ['EXPERT_CONFLICT'],
    ],
    ['a conflict of somebody else', application('A', [3, 4], { conflictedExperts: ['E9'] }), []],
    ['a score of 5', score(5), []],
    ['a score of 6', score(6), ['SCORE_INVALID']],
    ['a score of -1', score(-1), ['SCORE_INVALID']],
    ['half a point', score(4.5), ['SCORE_INVALID']],
    ['a third of a point', score(1 / 3), ['SCORE_INVALID']],
    [
      'all no',
      application('A', [], { reviews: [review('E1', 3, false), review('E2', 3, false)] }),
      ['NOT_AI'],
    ],
    [
      'a split',
      application('A', [], { reviews: [review('E1', 3), review('E2', 3, false)] }),
      ['AI_OPINIONS_SPLIT'],
    ],
    [
      'everything at once',
      application('A', [], {
        conflictedExperts: ['E1'],
        reviews: [{ ...review('E1', 3, false), scores: { novelty: 9, achievability: 0, prospects: 0 } }],
      }),
      ['FEWER_THAN_TWO_REVIEWS', 'SCORE_INVALID', 'EXPERT_CONFLICT', 'NOT_AI'],
    ],
    [
      'a repeated expert in a long list',
      application('A', [], { reviews: Array.from({ length: 12 }, (_, i) => review(`E${i % 11}`, 3)) }),
      ['SAME_EXPERT_TWICE'],
    ],
  ])('%s', (_, one, expected) => expect(codes(one)).toEqual(expected))

  it('ranks by exact means, shares places and orders ties by id', () => {
    const { ranking } = decided(rating, {
      applications: [
        application('B', [9, 9]),
        application('C', [12, 12]),
        application('A', [11, 11, 12]),
        application('D', [12, 11, 11, 12, 11, 11]),
        application('E', [15]),
      ],
    })
    expect(ranking.map((r) => [r.id, r.rank, r.mean, r.mean2])).toEqual([
      ['C', 1, '12/1', '12.00'],
      ['A', 2, '34/3', '11.33'],
      ['D', 2, '34/3', '11.33'],
      ['B', 4, '9/1', '9.00'],
    ])
  })

  it('shows means rounded half up and nothing for nobody', () => {
    const mean2 = (totals: number[]) =>
      decided(rating, { applications: [application('A', totals)] }).ranking[0]?.mean2
    expect(mean2([10, 10, 10, 10, 10, 10, 10, 11])).toBe('10.13')
    expect(mean2([0, 1, 0])).toBe('0.33')
    expect(decided(rating, { applications: [] })).toEqual({ ranking: [], errors: [] })
  })

  it('takes half points under the other reading', () => {
    const { ranking, errors } = decided(
      rating,
      { applications: [score(4.5)] },
      { 'rating.scores': 'half-points' },
    )
    expect(errors).toEqual([])
    expect(ranking[0]).toMatchObject({ totals: ['4.5', 12], mean: '33/4', mean2: '8.25' })
    for (const wrong of [5.5, 0.25, -0.5])
      expect(
        decided(rating, { applications: [score(wrong)] }, { 'rating.scores': 'half-points' }).errors,
      ).toHaveLength(1)
  })

  it('tells a split as unknown, never as no', () => {
    const split = {
      applications: [application('A', [], { reviews: [review('E1', 3), review('E2', 3, false)] })],
    }
    const told = rule(rating, split).findings.filter((f) => f.clause === 'kod-ai:4.6.5')
    expect(told).toMatchObject([{ outcome: 'unknown', operands: { missing: 'isAi' } }])
  })

  it('refuses text for a score', () => {
    for (const value of ['5', null, true])
      expect(problemOf(rating, { applications: [score(value)] })?.items[0]).toMatchObject({
        path: expect.stringContaining('scores.novelty'),
        clause: 'kod-ai:c.2',
      })
  })

  it('does not change when reviews or applications are permuted', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 2, maxLength: 5 })
    const field = fc.array(totals, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(field, fc.infiniteStream(fc.nat()), (lists, order) => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => [order.next().value, item] as const)
            .sort(([a], [b]) => a - b)
            .map(([, item]) => item)
        const all = lists.map((t, i) => application(`A${i}`, t))
        const other = shuffled(all.map((a) => ({ ...a, reviews: shuffled(a.reviews) })))
        const places = (list: object[]) =>
          decided(rating, { applications: list }).ranking.map(({ id, mean, rank }) => [id, mean, rank])
        expect(places(other)).toEqual(places(all))
        for (const { id, rank } of decided(rating, { applications: all }).ranking) {
          const sum = (t: number[]) => t.reduce((a, b) => a + b, 0)
          const own = lists[Number(id.slice(1))]!
          const better = lists.filter((t) => sum(t) * own.length > sum(own) * t.length).length
          expect(rank).toBe(better + 1)
        }
      }),
    )
  })
})
