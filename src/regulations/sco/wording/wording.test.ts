import { describe, expect, it } from 'vitest'
import { clauses } from '../clauses/index.ts'
import { references } from '../references.ts'
import { hashes, wording } from './index.ts'

const ids = new Set(clauses.map((clause) => clause.id))

describe('wording of the programme', () => {
  it('has an entry with a hash for every clause and no other', () => {
    expect(new Set(Object.keys(wording.clauses))).toEqual(ids)
    expect(Object.values(hashes).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
  })
  it('names places, not sentences', () => {
    const labels = Object.values(wording.cuts).flatMap((cuts) => cuts.map(([, label]) => label))
    const froms = wording.parts.flatMap((part) => ('from' in part ? [part.from].flat() : []))
    for (const label of [...labels, ...froms]) expect(label.split(' ').length).toBeLessThanOrEqual(12)
  })
  it('gives no place to two clauses', () => {
    const places = Object.values(wording.clauses).flatMap(({ at }) => [at].flat())
    expect(new Set(places).size).toBe(places.length)
  })
  it('refers to no numbered clause', () => {
    expect(references).toEqual([])
  })
})
