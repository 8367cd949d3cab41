import { describe, expect, it } from 'vitest'
import { clauses } from '../clauses/index.ts'
import { references } from '../references.ts'
import { hashes, wording } from './index.ts'

const ids = clauses.map((clause) => clause.id)

describe('wording of the draft rules', () => {
  it('has a place and a hash for every clause, in their order', () => {
    expect(Object.keys(wording.clauses)).toEqual(ids)
    expect(Object.values(hashes).filter((hash) => /^[0-9a-f]{64}$/.test(hash))).toHaveLength(137)
  })
  it('names places, not sentences', () => {
    const labels = Object.values(wording.cuts).flatMap((cuts) => cuts.map(([, label]) => label))
    const froms = wording.parts.flatMap((part) => ('from' in part ? [part.from].flat() : []))
    for (const label of [...labels, ...froms]) expect(label.split(' ').length).toBeLessThanOrEqual(6)
  })
  it('gives no place to two clauses', () => {
    const places = Object.values(wording.clauses).flatMap(({ at }) => [at].flat())
    expect(new Set(places).size).toBe(places.length)
  })
  it('resolves every cross-reference but the one to a sub-paragraph that is not there', () => {
    const known = new Set(ids)
    expect(references.filter(({ to }) => to !== null && !known.has(to))).toEqual([])
    expect(references.filter(({ to }) => to === null).map(({ from }) => from)).toEqual(['subsidy:28/due'])
  })
})
