import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, kopecks, money } from '../../../kernel/index.ts'
import { penalty } from './penalty.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const facts = (change: object = {}) => ({
  debt: '1000000.00',
  dueDate: '2025-03-10',
  doneDate: '2025-03-20',
  actDate: '2025-03-25' as string | null,
  forceMajeure: [] as [string, string][],
  keyRates: [
    { from: '2024-10-28', percent: '21.00' },
    { from: '2025-06-09', percent: '20.00' },
  ],
  ...change,
})
const days = (change: object) => decided(penalty, facts(change)).daysLate

describe('penalty (kod-ai:contract-8.3)', () => {
  it.each<[string, object, number]>([
    ['done early', { doneDate: '2025-01-01' }, 0],
    ['done on the due day', { doneDate: '2025-03-10' }, 0],
    ['done a day later', { doneDate: '2025-03-11' }, 1],
    ['over a leap day', { dueDate: '2024-02-28', doneDate: '2024-03-01' }, 2],
    ['a span inside', { forceMajeure: [['2025-03-12', '2025-03-15']] }, 6],
    ['a span of a day', { forceMajeure: [['2025-03-12', '2025-03-12']] }, 9],
    ['a span that reaches out on both sides', { forceMajeure: [['2025-01-01', '2025-12-31']] }, 0],
    ['a span that ends on the due day', { forceMajeure: [['2025-03-01', '2025-03-10']] }, 10],
    ['a span that ends a day after', { forceMajeure: [['2025-03-01', '2025-03-11']] }, 9],
    ['a span after', { forceMajeure: [['2025-03-21', '2025-03-30']] }, 10],
    [
      'overlapping spans',
      {
        forceMajeure: [
          ['2025-03-14', '2025-03-16'],
          ['2025-03-12', '2025-03-15'],
        ],
      },
      5,
    ],
    [
      'one span inside another',
      {
        forceMajeure: [
          ['2025-03-12', '2025-03-18'],
          ['2025-03-13', '2025-03-14'],
        ],
      },
      3,
    ],
    [
      'touching spans',
      {
        forceMajeure: [
          ['2025-03-12', '2025-03-13'],
          ['2025-03-14', '2025-03-15'],
        ],
      },
      6,
    ],
  ])('%s: %s', (_, change, expected) => expect(days(change)).toBe(expected))

  it('takes the rate of the day, in whatever order the table is, and copies it as given', () => {
    const rate = (change: object) => decided(penalty, facts(change)).keyRatePercent
    expect(rate({ actDate: '2025-06-08' })).toBe('21.00')
    expect(rate({ actDate: '2025-06-09' })).toBe('20.00')
    expect(
      rate({
        keyRates: [
          { from: '2025-01-01', percent: '7' },
          { from: '2024-01-01', percent: '9.5' },
        ],
      }),
    ).toBe('7')
    expect(decided(penalty, facts({ keyRates: [] })).status).toBe('rate-unknown')
    expect(decided(penalty, facts({ actDate: '2024-10-27' })).status).toBe('rate-unknown')
    expect(decided(penalty, facts({ actDate: null })).status).toBe('pending-act-date')
    expect(decided(penalty, facts({ doneDate: '2025-03-10', actDate: null }))).toEqual({
      daysLate: 0,
      keyRatePercent: null,
      penalty: '0.00',
      status: 'none',
    })
    expect(decided(penalty, facts({ debt: '0.00' }))).toMatchObject({ penalty: '0.00', status: 'calculated' })
  })

  it('takes the day of payment under the reading of 6.10', () => {
    const by = { 'penalty.rate-day': 'payment-day' }
    expect(decided(penalty, facts({ paymentDate: '2025-07-01' }), by)).toMatchObject({
      keyRatePercent: '20.00',
      penalty: '6666.67',
    })
    expect(decided(penalty, facts(), by).status).toBe('pending-act-date')
    expect(clausesOf(rule(penalty, facts(), by), 'unknown')).toEqual(['kod-ai:6.10/1'])
    expect(decided(penalty, facts({ paymentDate: '2025-07-01' })).keyRatePercent).toBe('21.00')
  })

  it('tells its computation', () => {
    const { trace } = rule(penalty, facts())
    expect(trace.at(-1)).toEqual({
      message: 'penalty.sum',
      operands: { debt: '1000000.00', percent: '21.00', divisor: 300, days: 10, penalty: '7000.00' },
    })
  })

  it.each([
    ['a debt below zero', { debt: '-0.01' }, 'debt'],
    ['a rate below zero', { keyRates: [{ from: '2024-01-01', percent: '-1' }] }, 'keyRates.0.percent'],
    ['a rate as a number', { keyRates: [{ from: '2024-01-01', percent: 21 }] }, 'keyRates.0.percent'],
    ['a span that ends before it starts', { forceMajeure: [['2025-03-15', '2025-03-12']] }, 'forceMajeure.0'],
    ['a day that does not exist', { actDate: '2025-02-29' }, 'actDate'],
  ])('refuses %s', (_, change, path) => {
    const problem = problemOf(penalty, facts(change))
    expect(problem?.code).toBe('INVALID_INPUT')
    expect(problem?.items.map((i) => i.path)).toContain(path)
    expect(problem?.items[0]?.clause).toMatch(/^kod-ai:/)
  })

  it('is exact against big rationals, half a kopeck included', () => {
    const debt = fc.bigInt({ min: 0n, max: 1_000_000_000n })
    const hundredths = fc.bigInt({ min: 0n, max: 10_000n })
    const late = fc.integer({ min: 1, max: 3000 })
    const check = (owed: bigint, rate: bigint, count: number) => {
      const percent = `${rate / 100n}.${(rate % 100n).toString().padStart(2, '0')}`
      const value = decided(
        penalty,
        facts({
          debt: money(owed),
          doneDate: addDays('2025-03-10', count),
          keyRates: [{ from: '2024-01-01', percent }],
        }),
      )
      // owed × rate/100 % ÷ 300 × days, in kopecks, as a fraction over 3 000 000.
      const [num, den] = [owed * rate * BigInt(count), 3_000_000n]
      const twice = 2n * num - 2n * den * kopecks(value.penalty!)
      expect(-den <= twice && twice < den).toBe(true)
      return twice === -den
    }
    fc.assert(fc.property(debt, hundredths, late, (a, b, c) => void check(a, b, c)))
    // Exact ties: num = den × (k + 1/2); at 20 % and one day a debt of 750 + 1500 k kopecks.
    for (let k = 0n; k < 200n; k++) expect(check(750n + 1500n * k, 2000n, 1)).toBe(true)
  })
})
