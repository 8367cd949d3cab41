import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kopecks, money, sum } from '../../../kernel/index.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'
import { tranches } from './tranches.ts'

const facts = (change: object = {}) => ({
  total: '1000000.00',
  months: 18,
  percents: null as number[] | null,
  roundTo: 'kopeck',
  ...change,
})
const errors = (change: object) => decided(tranches, facts(change)).errors

describe('tranches (kod-ai:6.4.2)', () => {
  it.each<[string, object, string[]]>([
    ['15 months', { months: 15 }, ['TERM']],
    ['18.5 months', { months: 18.5 }, ['TERM']],
    ['15 months with two shares: the count is not asked', { months: 15, percents: [50, 50] }, ['TERM']],
    ['15 months with shares of 90', { months: 15, percents: [50, 40] }, ['TERM', 'PERCENT_SUM']],
    ['two shares for three stages', { percents: [50, 50] }, ['STAGE_COUNT']],
    ['no shares', { percents: [] }, ['STAGE_COUNT', 'PERCENT_SUM']],
    ['99 %', { percents: [50, 25, 24] }, ['PERCENT_SUM']],
    ['101 %', { percents: [50, 25, 26] }, ['PERCENT_SUM']],
    ['a share of -1', { percents: [101, -1, 0] }, ['PERCENT_RANGE']],
    ['a share of 0', { percents: [100, 0, 0] }, []],
    ['nothing', { total: '0.00' }, ['NOT_POSITIVE']],
    ['a kopeck', { total: '0.01' }, []],
    ['less than nothing', { total: '-0.01' }, ['NOT_POSITIVE']],
    ['10 million', { total: '10000000.00' }, []],
    ['a kopeck over 10 million', { total: '10000000.01' }, ['TOTAL_OVER_10M']],
    [
      'everything at once',
      { total: '-1.00', months: 7, percents: [101] },
      ['TERM', 'PERCENT_SUM', 'PERCENT_RANGE', 'NOT_POSITIVE'],
    ],
  ])('%s', (_, change, expected) => expect(errors(change)).toEqual(expected))

  it('gives the rest to the last stage, in kopecks or in roubles', () => {
    const amounts = (change: object) => decided(tranches, facts(change)).amounts
    expect(amounts({ total: '1234567.89' })).toEqual(['617283.94', '308641.97', '308641.98'])
    expect(amounts({ total: '1234567.89', roundTo: 'rouble' })).toEqual([
      '617283.00',
      '308641.00',
      '308643.89',
    ])
    expect(amounts({ total: '0.99', roundTo: 'rouble' })).toEqual(['0.00', '0.00', '0.99'])
    expect(amounts({ percents: [100, 0, 0] })).toEqual(['1000000.00', '0.00', '0.00'])
    expect(amounts({ months: 15 })).toBeNull()
  })

  it('cites the row of the table, or the footnote where the Fund changed the shares', () => {
    expect(clausesOf(rule(tranches, facts({ months: 12 })), 'met')).toContain('kod-ai:6.4.2/t12')
    expect(clausesOf(rule(tranches, facts()), 'met')).toContain('kod-ai:6.4.2/t18')
    expect(clausesOf(rule(tranches, facts({ months: 24 })), 'met')).toContain('kod-ai:6.4.2/t24')
    expect(clausesOf(rule(tranches, facts({ percents: [60, 30, 10] })), 'met')).toContain('kod-ai:fn6')
    const told = rule(tranches, facts()).trace.map((s) => s.message)
    expect(told).toEqual(['tranches.share', 'tranches.share', 'tranches.rest'])
  })

  it('refuses shares that are no whole numbers, and an unknown unit', () => {
    expect(problemOf(tranches, facts({ percents: [33.5, 33.5, 33] }))?.items[0]?.clause).toBe('kod-ai:fn8')
    expect(problemOf(tranches, facts({ percents: ['50', 25, 25] }))?.code).toBe('INVALID_INPUT')
    expect(problemOf(tranches, facts({ roundTo: 'million' }))?.items[0]?.path).toBe('roundTo')
    expect(problemOf(tranches, facts({ total: '1000000' }))?.items[0]?.clause).toBe('kod-ai:2.1/1')
  })

  it('sums to the whole, whatever the shares', () => {
    const shares = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    const total = fc.bigInt({ min: 1n, max: 1_000_000_000n })
    fc.assert(
      fc.property(total, shares, fc.constantFrom('kopeck', 'rouble'), (whole, [a, b], roundTo) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const percents = [low, high - low, 100 - high]
        const { amounts } = decided(tranches, facts({ total: money(whole), percents, roundTo }))
        const parts = amounts!.map(kopecks)
        expect(sum(parts)).toBe(whole)
        const unit = roundTo === 'rouble' ? 100n : 1n
        parts.slice(0, -1).forEach((part, i) => {
          const exact = whole * BigInt(percents[i]!)
          expect(part * 100n <= exact && exact < (part + unit) * 100n).toBe(true)
          expect(part % unit).toBe(0n)
        })
      }),
    )
  })
})
