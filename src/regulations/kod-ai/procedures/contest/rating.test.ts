import { describe, expect, it } from 'vitest'
import { decide, makeCalendar } from '../../../../kernel/index.ts'
import { kodAi } from '../../index.ts'
import { rating, stageDeadlines } from '../../rules/index.ts'
import { lotKeys, stageDue } from '../shared/index.ts'
import { ratingOf } from './rating.ts'

const calendar = makeCalendar('none', [])
/** A plain sequence of whole numbers that repeats from run to run. */
function sequence(seed: number) {
  let x = seed
  return (bound: number) => {
    x = (x * 48_271) % 2_147_483_647
    return x % bound
  }
}

function applications(seed: number) {
  const next = sequence(seed)
  return Array.from({ length: 60 }, (_, i) => {
    const isAi = next(9) > 0
    return {
      id: `application-${String(i).padStart(3, '0')}`,
      number: String(i),
      title: '',
      lot: lotKeys[next(5)]!,
      conflictedExperts: [],
      reviews: Array.from({ length: 2 + next(2) }, (_, expert) => ({
        expert: `e${expert}`,
        isAi,
        scores: { novelty: next(6), achievability: next(6), prospects: next(6) },
      })),
    }
  })
}

describe('the frozen rating', () => {
  it.each([1, 2, 3, 4, 5])('kod-ai:4.6.7 kod-ai:4.6.7.b is the rule’s own, seed %i', (seed) => {
    const given = applications(seed)
    const { value } = decide(kodAi, rating, { applications: given }, { calendar })
    const ours = ratingOf(given)
    expect(ours.map(({ id, mean, mean2, rank }) => ({ id, mean, mean2, rank }))).toEqual(
      value.ranking.map(({ id, mean, mean2, rank }) => ({ id, mean, mean2, rank })),
    )
    expect(new Set(value.errors.map((e) => e.code))).toEqual(new Set(['NOT_AI']))
  })
  it('kod-ai:4.6.7 ranks within the lot by the same order', () => {
    const ours = ratingOf(applications(7))
    for (const lot of lotKeys) {
      const places = ours.filter((r) => r.lot === lot)
      for (const { rank, lotRank } of places)
        expect(lotRank).toBe(1 + places.filter((other) => other.rank < rank).length)
    }
  })
})

describe('clocks of the stages', () => {
  it('kod-ai:4.1 kod-ai:4.3 are the rule’s own', () => {
    const none = { 2: null, 3: null, 4: null, juryProtocol: null, 5: null, 6: null, 7: null, publish: null }
    const facts = { announced: '2024-04-22', intakeEnds: '2024-05-27', stageEnds: none }
    const { due } = decide(kodAi, stageDeadlines, facts, { calendar }).value
    let from = facts.intakeEnds
    for (const stage of [2, 3, 4, 5, 6, 7, 'publish'] as const) {
      from = stageDue(stage, from, facts.intakeEnds)
      expect([stage, from]).toEqual([stage, due[stage]])
    }
  })
})
