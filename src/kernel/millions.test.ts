import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromMillions, inMillions } from './millions.ts'

describe('millions', () => {
  it.each([
    ['2000000.00', '2'],
    ['333333.00', '0.333333'],
    ['1.00', '0.000001'],
    ['9999999.99', '9.99999999'],
    ['-1500000.00', '-1.5'],
    ['0.00', '0'],
  ])('%s roubles are %s million', (roubles, millions) => {
    expect(inMillions(roubles)).toBe(millions)
  })
  it('reads a comma and refuses more than six decimals', () => {
    expect(fromMillions('0,333333')).toBe('333333.00')
    expect(fromMillions('10')).toBe('10000000.00')
    for (const bad of ['', '1.', '0.3333333', '-1', '1e3', 'два'])
      expect(() => fromMillions(bad)).toThrow('INVALID_INPUT')
  })
  it('comes back whole', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (roubles) => {
        expect(fromMillions(inMillions(`${roubles}.00`))).toBe(`${roubles}.00`)
      }),
    )
  })
})
