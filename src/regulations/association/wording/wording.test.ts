import { describe, expect, it } from 'vitest'
import { clauses } from '../clauses/index.ts'
import { references } from '../references.ts'
import { hashes, wording } from './index.ts'

const ids = new Set(clauses.map((clause) => clause.id))

describe('wording of the agreement', () => {
  it('has an entry for every clause, and a hash for all but the number that the text leaves out', () => {
    expect(new Set(Object.keys(wording.clauses))).toEqual(ids)
    expect(Object.values(hashes).every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
    expect([...ids].filter((id) => !(id in hashes))).toEqual(['association:4.5'])
  })
  it('names places, not sentences', () => {
    const labels = Object.values(wording.cuts).flatMap((cuts) => cuts.map(([, label]) => label))
    const froms = wording.parts.flatMap((part) => ('from' in part ? [part.from].flat() : []))
    for (const label of [...labels, ...froms]) expect(label.split(' ').length).toBeLessThanOrEqual(12)
  })
  it('gives no place to two clauses', () => {
    const places = Object.values(wording.clauses).flatMap((stored) =>
      'at' in stored ? [stored.at].flat() : [],
    )
    expect(new Set(places).size).toBe(places.length)
  })
  it('resolves no numbered cross-reference', () => {
    expect(references).toEqual([])
  })
})
