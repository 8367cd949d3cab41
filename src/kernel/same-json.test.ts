import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, sameJson } from './index.ts'

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'в', '__proto__'), tie('value'), { maxKeys: 3 }),
  ),
})).value

describe('sameJson', () => {
  it('says what canonical texts say', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(sameJson(a, b)).toBe(canonical(a) === canonical(b))
        expect(sameJson(a, JSON.parse(JSON.stringify(a)))).toBe(true)
      }),
    )
  })
  it('leaves out what is undefined, on either side, and minds neither order nor negative zero', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(sameJson({ a: 1 }, { c: undefined, a: 1 })).toBe(true)
    expect(sameJson({ a: undefined, b: 1 }, { a: 1, b: undefined })).toBe(false)
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true)
    expect(sameJson([1, 2], [2, 1])).toBe(false)
    expect(sameJson({ 0: 1 }, [1])).toBe(false)
  })
  it('refuses what has no canonical form where it must look', () => {
    expect(() => sameJson({ a: 0.5 }, { a: 1 })).toThrow(TypeError)
  })
})
