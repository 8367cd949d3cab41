import { describe, expect, it } from 'vitest'
import { clauses } from '../clauses/index.ts'
import { references } from '../references.ts'
import { hashes, wording } from './index.ts'

const entries = Object.entries(wording.clauses)
const ids = new Set(clauses.map((clause) => clause.id))

describe('wording of kod-ai', () => {
  it('has an entry for every clause and no other', () => {
    expect(new Set(entries.map(([id]) => id))).toEqual(ids)
  })
  it('has a hash for each, at most 5 % without', () => {
    const hashed = Object.values(hashes).filter((hash) => /^[0-9a-f]{64}$/.test(hash))
    expect(hashed.length).toBeGreaterThanOrEqual(Math.ceil(entries.length * 0.95))
  })
  it('names places, not sentences', () => {
    const labels = Object.values(wording.cuts).flatMap((cuts) => cuts.flatMap(([, label]) => [label].flat()))
    const froms = wording.parts.flatMap((part) => ('from' in part ? [part.from].flat() : []))
    for (const label of [...labels, ...froms]) expect(String(label).split(' ').length).toBeLessThanOrEqual(12)
  })
  it('gives no place to two clauses', () => {
    const places = entries.flatMap(([, { at }]) => [at].flat())
    expect(new Set(places).size).toBe(places.length)
  })
  it('refers from clauses to clauses', () => {
    expect(references.length).toBeGreaterThan(50)
    for (const { from, to } of references) {
      expect(ids).toContain(from)
      if (to !== null) expect(ids).toContain(to)
    }
  })
})
