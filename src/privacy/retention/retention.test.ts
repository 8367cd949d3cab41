import { describe, expect, it } from 'vitest'
import { programmes } from '../../programmes.ts'
import { keptThrough, type RetentionRule, retentionRules, withYears } from '../index.ts'

const rule = (more: Partial<RetentionRule> = {}): RetentionRule => ({
  procedure: 'grant',
  years: 5,
  from: 'end',
  basis: { ru: 'закон', en: 'law' },
  fixed: false,
  ...more,
})

describe('terms of keeping', () => {
  it.each([
    ['end', '2024-05-06', 5, '2029-05-06'],
    ['end', '2024-02-29', 5, '2029-02-28'],
    ['end', '2024-02-29', 4, '2028-02-29'],
    ['end-of-year', '2024-01-01', 5, '2029-12-31'],
    ['end-of-year', '2024-12-31', 5, '2029-12-31'],
    ['end-of-year', '2025-01-01', 5, '2030-12-31'],
  ] as const)('counted from the %s of %s for %i years last through %s', (from, end, years, through) => {
    expect(keptThrough(rule({ from, years }), end)).toBe(through)
  })

  it('may be chosen by the installation, where a law fixes the least number only longer', () => {
    const chosen = (fixed: boolean, years: number) => withYears([rule({ fixed })], { grant: years })[0]!.years
    expect([chosen(true, 3), chosen(true, 7), chosen(false, 3), chosen(false, 7)]).toEqual([5, 7, 3, 7])
    expect(withYears([rule()], { other: 1 })[0]!.years).toBe(5)
  })

  it('are set for every kind of case of every programme, once, each with its basis in two languages', () => {
    const standardRules = retentionRules(programmes)
    const kinds = programmes.flatMap((r) => r.procedures.map((p) => p.id))
    const ruled = standardRules.map(({ procedure }) => procedure)
    expect([...ruled].sort()).toEqual([...new Set(ruled)].sort())
    for (const kind of kinds) expect(ruled).toContain(kind)
    for (const { basis } of standardRules) {
      expect(basis.ru).toMatch(/[а-яё]/i)
      expect(basis.en).not.toMatch(/[а-яё]/i)
    }
  })
})
