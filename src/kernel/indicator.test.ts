import { describe, expect, it } from 'vitest'
import { oneIn, yearsOf, yearsWithOne } from './indicator.ts'

describe('indicators by year', () => {
  it('touch every calendar year of a span', () => {
    expect(yearsOf('2031-12-31', '2033-01-01')).toEqual(['2031', '2032', '2033'])
    expect(yearsOf('2031-01-01', '2031-12-31')).toEqual(['2031'])
    expect(yearsOf('2032-01-01', '2031-01-01')).toEqual([])
  })

  it('hold one in one year or in none', () => {
    const years = ['2031', '2032']
    expect(oneIn(years, '2032')).toEqual({ '2031': '0', '2032': '1' })
    expect(yearsWithOne(oneIn(years, '2032'))).toEqual(['2032'])
    expect(yearsWithOne(oneIn(years, null))).toEqual([])
  })
})
