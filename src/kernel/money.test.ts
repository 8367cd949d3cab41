import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addFractions, compareFractions, decimal, fraction, showFraction } from './fraction.ts'
import { allocate, divideHalfUp, isMoney, kopecks, money, sum } from './money.ts'

const kopeck = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n })

describe('money', () => {
  it('reads and writes roubles with kopecks', () => {
    expect(kopecks('2000000.00')).toBe(200000000n)
    expect(kopecks('-0.05')).toBe(-5n)
    expect(money(-5n)).toBe('-0.05')
    expect(money(0n)).toBe('0.00')
    fc.assert(fc.property(kopeck, (value) => kopecks(money(value)) === value))
  })

  it.each([
    '',
    '1',
    '1.0',
    '1.000',
    '1,00',
    ' 1.00',
    '+1.00',
    '1e3.00',
    '.00',
    '12345678901234567.00',
    '١.00',
  ])('refuses %j', (text) => {
    expect(isMoney(text)).toBe(false)
    expect(() => kopecks(text)).toThrow('INVALID_INPUT')
  })

  it('adds up', () => {
    expect(sum([])).toBe(0n)
    expect(sum([1n, -3n])).toBe(-2n)
  })
})

describe('one rounding', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [1n, 3n, 0n],
    [-1n, 3n, 0n],
    [2n, 3n, 1n],
  ])('%s / %s is %s', (a, b, rounded) => expect(divideHalfUp(a, b)).toBe(rounded))

  it('is the nearest whole number, away from zero on a tie', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (a, b) => {
        const twice = 2n * (divideHalfUp(a, b) * b - a) // twice the distance, in b-ths
        expect(twice <= b && twice >= -b).toBe(true)
        if (twice === b) expect(a > 0n).toBe(true)
        if (twice === -b) expect(a < 0n).toBe(true)
      }),
    )
  })

  it('never misses a tie of half a kopeck', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (q, d) => {
        expect(divideHalfUp((2n * q + 1n) * d, 2n * d)).toBe(q + 1n)
        expect(divideHalfUp(-(2n * q + 1n) * d, 2n * d)).toBe(-(q + 1n))
      }),
    )
  })

  it('refuses to divide by zero', () => expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError))
})

describe('allocation', () => {
  const percents = fc
    .array(fc.bigInt({ min: 0n, max: 100n }), { minLength: 1, maxLength: 5 })
    .map((cuts) => [...cuts, 0n, 100n].sort((a, b) => (a < b ? -1 : 1)))
    .map((cuts) => cuts.slice(1).map((cut, i) => cut - cuts[i]!))

  it('loses and makes no kopeck, and rounds every share but the last down to the unit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        percents,
        fc.constantFrom(1n, 100n),
        (total, shares, unit) => {
          const parts = allocate(total, shares, unit)
          expect(sum(parts)).toBe(total)
          parts.slice(0, -1).forEach((part, i) => {
            expect(part % unit).toBe(0n)
            const over = total * shares[i]! - part * 100n
            expect(over >= 0n && over < 100n * unit).toBe(true)
          })
        },
      ),
    )
  })

  it('gives the rest to the last share', () => {
    expect(allocate(100_01n, [50n, 25n, 25n], 1n)).toEqual([50_00n, 25_00n, 25_01n])
    expect(allocate(101_00n, [40n, 20n, 20n, 20n], 100n)).toEqual([40_00n, 20_00n, 20_00n, 21_00n])
  })

  it('refuses to split into nothing', () => expect(() => allocate(1n, [], 1n)).toThrow(RangeError))
})

describe('fractions', () => {
  const whole = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n })
  const part = whole.filter((n) => n !== 0n)

  it('stand in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ num: -3n, den: 2n })
    expect(fraction(0n, -7n)).toEqual({ num: 0n, den: 1n })
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
    fc.assert(
      fc.property(whole, part, part, (a, b, k) => {
        expect(fraction(a * k, b * k)).toEqual(fraction(a, b))
        expect(fraction(a, b).den > 0n).toBe(true)
      }),
    )
  })

  it('compare and add exactly', () => {
    fc.assert(
      fc.property(whole, part, whole, part, (a, b, c, d) => {
        const [x, y] = [fraction(a, b), fraction(c, d)]
        expect(compareFractions(x, y)).toBe(-compareFractions(y, x) + 0)
        expect(addFractions(x, y)).toEqual(fraction(a * d + c * b, b * d))
        expect(compareFractions(addFractions(x, y), x)).toBe(Math.sign(compareFractions(y, fraction(0n))))
      }),
    )
  })

  it('are read from decimals and shown to people', () => {
    expect(decimal('21.00')).toEqual({ num: 21n, den: 1n })
    expect(decimal('-0.125')).toEqual({ num: -1n, den: 8n })
    expect(showFraction(fraction(-1n, 8n), 2)).toBe('-0.13')
    expect(showFraction(fraction(-1n, 8n), 0)).toBe('0')
    expect(showFraction(fraction(25n, 2n), 0)).toBe('13')
    expect(showFraction(fraction(1n, 3n), 4)).toBe('0.3333')
    for (const text of ['', '1.', '.5', '1,5', '1e3', '+1']) expect(() => decimal(text)).toThrow(RangeError)
  })
})
