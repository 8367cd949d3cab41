import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import { portableSha256, sha256Hex } from './hash.ts'
import { Problem } from './problem.ts'

/** Text that may be written: whole characters only. */
const text = fc.string({ unit: 'binary' })
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
})).value

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, shuffled(v)]),
        )
      : value

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 code units (the example of section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonical(value)) as object)).toHaveLength(7)
    expect([...canonical(value).matchAll(/:"([^"]+)"/g)].map((m) => m[1])).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('writes text and literals as the example of section 3.2.2 does', () => {
    const value = { string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts nested keys and leaves the order of lists', () => {
    expect(canonical({ b: [{ z: 1, y: 2 }, 3], a: { d: null, c: '' } })).toBe(
      '{"a":{"c":"","d":null},"b":[{"y":2,"z":1},3]}',
    )
  })

  it('does not normalise text', () => {
    expect(canonical('й')).not.toBe(canonical('\u0438\u0306'))
  })

  it('leaves out undefined keys, writes -0 as 0', () => {
    expect(canonical({ a: undefined, b: -0 })).toBe('{"b":0}')
  })

  it.each<[string, unknown, string]>([
    ['undefined', [undefined], '$.0: undefined'],
    ['a big integer', { a: { b: 1n } }, '$.a.b: bigint'],
    ['a fraction', { a: [1, 0.5] }, '$.a.1: only whole numbers'],
    ['an unsafe integer', 2 ** 53, '$: only whole numbers'],
    ['infinity', Number.POSITIVE_INFINITY, '$: only whole numbers'],
    ['a function', { f: () => 1 }, '$.f: function'],
    ['a date', { d: new Date(0) }, '$.d: Date'],
    ['a map', new Map(), '$: Map'],
  ])('refuses %s and names its path', (_, value, told) => {
    expect(() => canonical(value)).toThrow(TypeError)
    expect(() => canonical(value)).toThrow(told)
  })

  it.each(['\ud800', 'a\udc00b', '\udc00\ud800'])('refuses half a surrogate pair', (broken) => {
    for (const value of [{ name: broken }, { [broken]: 1 }]) {
      expect(() => canonical(value)).toThrow(Problem)
    }
    expect(() => canonical({ team: [{ name: broken }] })).toThrow('team.0.name')
  })

  it('is read back as the same value, whatever the order of keys was', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonical(value)
        expect(canonical(JSON.parse(written))).toBe(written)
        expect(canonical(shuffled(value))).toBe(written)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('SHA-256', () => {
  it('agrees with node:crypto', () => {
    fc.assert(
      fc.property(text, (value) => {
        const expected = createHash('sha256').update(value, 'utf8').digest('hex')
        expect(sha256Hex(value)).toBe(expected)
        expect(portableSha256(value)).toBe(expected)
      }),
    )
  })
})
