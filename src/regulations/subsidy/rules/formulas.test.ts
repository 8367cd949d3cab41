import { describe, expect, it } from 'vitest'
import { costs, decided, plan, problemOf } from '../testing/index.ts'
import { amount, shortfall } from './index.ts'

const facts = { ...costs, plan, fact: plan }
const volumes = ['P1', 'P2', 'P3', 'P4', 'P5'] as const

describe('the legend of the lost formulas', () => {
  it.each([1, 2, 3, 4, 5] as const)(
    'subsidy:27/i subsidy:27/y subsidy:27/py subsidy:28/i subsidy:28/y subsidy:28/py indicator %i goes with the costs of its number',
    (i) => {
      const key = `P${i}` as (typeof volumes)[number]
      const value = decided(shortfall, { ...facts, fact: { ...plan, [`N${i}`]: '0' } })
      expect(value.literal).toBe(costs[key])
      expect(value.below90).toEqual([`N${i}`])
      const tenth = (BigInt(costs[key].replace('.', '')) / 10n).toString()
      expect(value.fine.R2.replace('.', '')).toBe(tenth)
    },
  )
  it.each(['O', ...volumes, 'plan', 'fact'])(
    'subsidy:28/rix subsidy:28/rif subsidy:28/s subsidy:28/o subsidy:27/rix subsidy:27/rif %s is needed',
    (key) => {
      const problem = problemOf(shortfall, { ...facts, [key]: undefined })
      expect([problem?.code, problem?.items[0]?.path]).toEqual(['INVALID_INPUT', key])
    },
  )
})

describe('costs P', () => {
  it('subsidy:7/p are P1 and P2; another sum is refused with the right one', () => {
    const problem = problemOf(amount, { ...costs, P: '210000000.00' })
    expect([problem?.code, problem?.items[0]?.path, problem?.items[0]?.operands]).toEqual([
      'SUM_MISMATCH',
      'P',
      { computed: '90000000.00' },
    ])
    expect(decided(amount, { ...costs, P: '90000000.00' }).P).toBe('90000000.00')
  })
})
